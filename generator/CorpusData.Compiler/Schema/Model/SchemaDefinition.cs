using System.Collections.Immutable;
using CorpusData.Compiler.Findings;

namespace CorpusData.Compiler.Schema;

/// <summary>The bound schema: what the seeds are held against.</summary>
public sealed class SchemaDefinition
{
    internal SchemaDefinition(
        ClassDefinition? root,
        ImmutableArray<ClassDefinition> classes,
        ImmutableArray<EnumDefinition> enums,
        ImmutableArray<Finding> findings)
    {
        Root = root;
        Classes = classes;
        Enums = enums;
        Findings = findings;
        IsUsable = root is not null && !findings.Any(static finding => finding.Kind.IsErrorOfContent);
        DocumentClasses = classes.Where(static c => !c.IsAbstract && c.Text is not null).ToImmutableArray();
        TableClasses = classes.Where(static c => !c.IsAbstract && c.Identifier is not null).ToImmutableArray();
    }

    public string Name { get; internal init; } = "";

    public string? Title { get; internal init; }

    public string? Description { get; internal init; }

    public string? Version { get; internal init; }

    public string? License { get; internal init; }

    /// <summary>The prefixes of all files, in the order of the files, each once.</summary>
    public ImmutableArray<PrefixDefinition> Prefixes { get; internal init; } = ImmutableArray<PrefixDefinition>.Empty;

    /// <summary>The class that becomes the static class of the corpus; null where the schema has none.</summary>
    public ClassDefinition? Root { get; }

    /// <summary>Every class but the root, in the schema's order.</summary>
    public ImmutableArray<ClassDefinition> Classes { get; }

    public ImmutableArray<EnumDefinition> Enums { get; }

    /// <summary>What is wrong with the schema.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>A digest of the schema's text, that the corpus's own digest takes in.</summary>
    public string Digest { get; internal init; } = "";

    /// <summary>
    /// Whether it is without error. Where it is not, nothing is held against it and nothing emitted: the C# compiler
    /// stops at an error of the schema.
    /// </summary>
    public bool IsUsable { get; }

    /// <summary>The classes that documents are instances of.</summary>
    public ImmutableArray<ClassDefinition> DocumentClasses { get; }

    /// <summary>The classes of which there are tables of records: concrete, with an identifier.</summary>
    public ImmutableArray<ClassDefinition> TableClasses { get; }
}
