using System.Collections.Immutable;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Schema;

/// <summary>The schema stage: binds the files of a LinkML schema.</summary>
public sealed class SchemaBinder
{
    private readonly ImmutableArray<Finding>.Builder _findings = ImmutableArray.CreateBuilder<Finding>();

    private SchemaBinder()
    {
    }

    /// <summary>Binds a schema. The result contains the findings.</summary>
    /// <param name="files">The parsed schema files, in the order of their paths.</param>
    /// <param name="cancellation">Cancels the binding.</param>
    public static SchemaDefinition Bind(ImmutableArray<ParsedFile> files, CancellationToken cancellation = default) =>
        new SchemaBinder().BindFiles(files, cancellation);

    private SchemaDefinition BindFiles(ImmutableArray<ParsedFile> files, CancellationToken cancellation)
    {
        var loader = new ModuleLoader(_findings);
        IReadOnlyList<ModuleLoader.Module> modules = loader.Load(files);
        var elements = new ElementTable(loader, _findings);
        foreach (ModuleLoader.Module module in modules)
        {
            elements.Declare(module);
        }

        new ClassBinder(elements, _findings).Bind();
        new SlotBinder(elements, _findings, cancellation).Bind();
        new RangeBinder(elements, _findings, cancellation).Bind();
        new MentionBinder(elements, _findings).Bind();
        new RelationBinder(elements, _findings).Bind();
        ImmutableArray<BoundClass> classes = DefinitionMaker.Make(elements.Classes);
        BoundClass? root = classes.FirstOrDefault(static c => c.Definition.IsTreeRoot);
        new SchemaRules(classes, _findings).Check();
        new RefinementRules(classes, _findings).Check();
        new NameRules(classes, elements.Enums, _findings).Check(root?.Definition);
        if (root is not null)
        {
            RootRules.Check(root, _findings);
        }

        return Result(files, modules, elements, classes, root?.Definition);
    }

    private SchemaDefinition Result(
        ImmutableArray<ParsedFile> files,
        IReadOnlyList<ModuleLoader.Module> modules,
        ElementTable elements,
        ImmutableArray<BoundClass> classes,
        ClassDefinition? root)
    {
        ElementReader? reader = modules.Count > 0 ? modules[0].Reader : null;
        string name = reader?.Text("name") ?? "";
        string? title = reader?.Text("title");
        string? description = reader?.Text("description");
        string? version = reader?.Text("version");
        string? license = reader?.Text("license");
        return new SchemaDefinition(
            root,
            classes.Select(static c => c.Definition).Where(static c => !c.IsTreeRoot).ToImmutableArray(),
            elements.Enums.ToImmutableArray(),
            FindingList.Distinct(_findings))
        {
            Name = name,
            Title = title,
            Description = description,
            Version = version,
            License = license,
            Prefixes = elements.Prefixes.ToImmutableArray(),
            Digest = DigestOf(files),
        };
    }

    private static string DigestOf(ImmutableArray<ParsedFile> files)
    {
        using var digest = new ContentDigest();
        foreach (ParsedFile file in files)
        {
            digest.Add(file.File);
        }

        return digest.Finish();
    }
}
