using CorpusData.Compiler;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Schema;
using CorpusData.Formats.Brat;
using CorpusData.Formats.CasJson;
using CorpusData.Formats.Doccano;
using CorpusData.Formats.Importing.Model;
using CorpusData.Formats.Importing.Offsets;
using CorpusData.Formats.Importing.Planning;
using CorpusData.Formats.Importing.Schemas;
using CorpusData.Formats.Importing.Seeds;
using CorpusData.Formats.LabelStudio;
using CorpusData.Formats.Spacy;
using CorpusData.Formats.WebAnnotation;

namespace CorpusData.Formats.Importing;

/// <summary>Imports a corpus from another format. The result is a corpus without errors.</summary>
public static class CorpusImporter
{
    private const int MaximumFindings = 20;

    // A reader also gets whether to restore the records of an exported corpus, which needs their schema.
    private static readonly Dictionary<string, Func<SourceFiles, bool, ImportLog, CancellationToken, ImportedCorpus>> Readers = new(StringComparer.Ordinal)
    {
        ["brat"] = BratReader.Read,
        ["cas-json"] = static (files, _, log, cancellation) => CasJsonReader.Read(files, log, cancellation),
        ["doccano"] = static (files, _, log, cancellation) => DoccanoReader.Read(files, log, cancellation),
        ["label-studio"] = static (files, _, log, cancellation) => LabelStudioReader.Read(files, log, cancellation),
        ["spacy"] = SpacyReader.Read,
        ["web-annotation"] = WebAnnotationReader.Read,
    };

    /// <summary>The names of the formats.</summary>
    public static IReadOnlyCollection<string> Formats => Readers.Keys;

    /// <summary>Imports a corpus. Nothing is written.</summary>
    /// <exception cref="ImportException">The source, the schema or the map is wrong, or the result would have errors.</exception>
    public static ImportResult Import(ImportOptions options, CancellationToken cancellation = default)
    {
        var log = new ImportLog();
        ImportMap map = options.Map is { } path ? MapReader.Read(path) : new ImportMap();
        ImportedCorpus source = Readers[options.Format](new SourceFiles(options.Path), options.Schema is not null, log, cancellation);
        AnnotatorChoice.Apply(source, options.Annotator, log);
        OffsetUnit unit = options.Offsets ?? UnitProof.Find(source);
        var placer = new SpanPlacer(unit, new Slugs(), log);
        List<PlacedDocument> documents = [.. source.Documents.Select(placer.Place).OfType<PlacedDocument>()];
        if (documents.Count == 0)
        {
            throw new ImportException($"'{options.Path}' contains no document that can be imported\n{ImportReport.Write(log, 3).TrimEnd()}");
        }

        IReadOnlyList<(string Path, string Content)> schema = options.Schema is { } given
            ? SchemaFiles.Read(given)
            : [(SchemaFiles.SinglePath, SchemaWriter.Write(GeneratedSchema.Create(source, documents, new TypeTable(documents, map), map)))];
        var target = new TargetSchema(Bind(schema), map);
        SeedPlan plan = new SeedPlanner(target, log, cancellation).Plan(source.Records, documents);
        IReadOnlyList<(string Path, string Content)> files = new MentionCheck(plan, log, cancellation).Complete(() => Write(schema, plan), Compile);
        int spans = plan.Documents.Sum(static document => document.Mentions.Count + document.Records.Values.Sum(static records => records.Count));
        return new ImportResult(files, log, unit, documents.Count, spans);
    }

    private static SchemaDefinition Bind(IReadOnlyList<(string Path, string Content)> schema) => Compile(schema).Corpus.Schema;

    private static List<(string Path, string Content)> Write(IReadOnlyList<(string Path, string Content)> schema, SeedPlan plan) =>
    [
        .. schema,
        .. SeedWriter.WriteCollections(plan),
        .. plan.Documents.Select(SeedWriter.WriteText),
        .. plan.Documents.Select(SeedWriter.WriteAnnotations).OfType<(string, string)>(),
    ];

    // An import that would make a corpus with errors is refused, so that nobody has to find out what went wrong from the result.
    private static CorpusCompilation Compile(IReadOnlyList<(string Path, string Content)> files)
    {
        var compilation = CorpusCompilation.Create(files.Select(static file =>
            CorpusFile.FromText(file.Path, file.Path, file.Content, CorpusLayout.RoleOf(file.Path)!.Value)));
        List<Finding> errors = [.. compilation.Findings.Where(static finding => finding.Kind.Severity == Severity.Error)];
        return errors.Count == 0 ? compilation : throw new ImportException(
            "the result would not be a valid corpus; check the schema and the map:\n  "
            + string.Join("\n  ", errors.Take(MaximumFindings).Select(static error => $"{error.Span}: {error.Kind.Id}: {error.Message}"))
            + (errors.Count > MaximumFindings ? FormattableString.Invariant($"\n  and {errors.Count - MaximumFindings} more") : ""));
    }
}
