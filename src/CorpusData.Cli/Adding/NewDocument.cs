using CorpusData.Cli.Drafting;
using CorpusData.Cli.Skeletons;
using CorpusData.Cli.Terminal;
using CorpusData.Compiler;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Schema;

namespace CorpusData.Cli.Adding;

/// <summary>Makes a document of a text, with its annotations.</summary>
/// <param name="root">The folder of the corpus.</param>
/// <param name="schema">The schema.</param>
/// <param name="definition">The class of the document.</param>
/// <param name="isDrafted">Whether values are proposed.</param>
/// <param name="cancellation">Cancels the operation.</param>
internal sealed class NewDocument(
    string root, SchemaDefinition schema, ClassDefinition definition, bool isDrafted, CancellationToken cancellation)
{
    private static readonly string[] Endings = [".txt", ".md", ".yaml", ".yml"];

    // Only the project file can name the class of a document that has no slot for it.
    private readonly string? _classInProject =
        schema.DocumentClasses.Length > 1 && definition.TypeDesignator is null ? definition.Name : null;

    /// <summary>Makes the document. It writes nothing.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="path">The path of the text.</param>
    /// <param name="given">The path as the user wrote it.</param>
    /// <exception cref="UsageException">The file is not text, or the corpus has a file with the same name.</exception>
    public Addition Make(CorpusCompilation corpus, string path, string given)
    {
        RawText raw = RawText.Read(path, given);
        string display = Path.GetRelativePath(root, path).Replace('\\', '/');
        bool isInPlace = CorpusLayout.RoleOf(display) == CorpusRole.Seed && FileParser.IsDocument(display);
        if (isInPlace && raw.ConvertedFrom is not null)
        {
            throw new UsageException($"'{given}' is a part of the corpus, but it is {raw.ConvertedFrom}; save it as UTF-8");
        }

        string stem = isInPlace ? display[..^Path.GetExtension(display).Length] : $"{CorpusLayout.SeedFolder}/{NameOf(path)}";
        var document = new AddedFile(root, isInPlace ? display : stem + ".txt", raw.Utf8);
        if (Endings.Select(ending => stem + ending).FirstOrDefault(file => file != (isInPlace ? display : null) && Exists(corpus, file)) is { } taken)
        {
            throw new UsageException($"there is a file '{taken}' already; rename '{given}', or delete the file");
        }

        CorpusFile text = document.ToSeed() with { DocumentClass = _classInProject };
        Corpus bare = Check(corpus, text, stem);
        CheckedUnit unit = bare.Units.Single(unit => unit.Bound.Path == document.DisplayPath);
        Draft draft = isDrafted ? Draft.Of(bare, unit, cancellation) : Draft.None;
        var files = new List<AddedFile>();
        if (!isInPlace)
        {
            files.Add(document);
        }

        string yaml = new AnnotationSkeleton(schema, definition, unit.Bound.Records.FirstOrDefault())
            .Write(document.DisplayPath, Path.GetFileName(stem), draft.Values);
        files.Add(AddedFile.Create(root, stem + ".yaml", yaml));
        if (draft.Records.Length > 0)
        {
            string records = Slug.Unique(stem + "-records", name => Endings.Any(ending => Exists(corpus, name + ending)));
            files.Add(AddedFile.Create(root, records + ".yaml", draft.Records));
        }

        return new Addition(
            corpus.With([text, .. files.Where(file => file != document).Select(static file => file.ToSeed())], cancellation: cancellation),
            document.DisplayPath,
            files,
            raw.ConvertedFrom,
            _classInProject is null ? null : $"<CorpusSeed Update=\"{document.DisplayPath}\" CorpusClass=\"{_classInProject}\" />");
    }

    private static string NameOf(string path) =>
        Slug.Of(Path.GetFileNameWithoutExtension(path)) is { Length: > 0 } slug ? slug : "document";

    // The corpus with the document, but without annotations. The class of the document decides which values its first line gives
    // and which names its text mentions.
    private Corpus Check(CorpusCompilation corpus, CorpusFile text, string stem)
    {
        string type = WrittenSlots.TypeLine(definition, schema.DocumentClasses) ?? "{}";
        return corpus.With([text, AddedFile.Create(root, stem + ".yaml", type).ToSeed()], cancellation: cancellation).Corpus;
    }

    private bool Exists(CorpusCompilation corpus, string file) =>
        File.Exists(Path.Combine(root, file)) || corpus.Files.Any(other => other.Source.DisplayPath.Equals(file, StringComparison.OrdinalIgnoreCase));
}
