using CorpusData.Compiler;
using CorpusData.Compiler.Check;
using CorpusData.Formats.Importing;
using CorpusData.Formats.Importing.Model;
using CorpusData.Workspace;

namespace CorpusData.Formats.Tests.Importing;

/// <summary>A temporary folder with a source, which is imported and then read again as a corpus.</summary>
internal sealed class ImportFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("import");

    public string Source => PathOf("source");

    public string Target => PathOf("corpus");

    public void Dispose() => _folder.Delete(recursive: true);

    public string PathOf(string path) => Path.Combine(_folder.FullName, path);

    public ImportFolder Add(string path, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Source, path))!);
        File.WriteAllText(Path.Combine(Source, path), content);
        return this;
    }

    /// <summary>Imports the source, or one of its files.</summary>
    public ImportResult Import(string format, string file = "", OffsetUnit? offsets = null, string? annotator = null, string? map = null, string? schema = null) =>
        CorpusImporter.Import(new ImportOptions(Path.Combine(Source, file), format)
        {
            Offsets = offsets,
            Annotator = annotator,
            Map = Write("map.yaml", map),
            Schema = Write("schema.yaml", schema),
        });

    /// <summary>Imports the source of spaCy's format with a schema in the folder.</summary>
    public ImportResult ImportWith(string schema) => CorpusImporter.Import(new ImportOptions(Source, "spacy") { Schema = PathOf(schema) });

    /// <summary>Imports and returns the message of the error.</summary>
    public string Fail(string format, string file = "", string? map = null, string? schema = null) =>
        Assert.Throws<ImportException>(() => Import(format, file, map: map, schema: schema)).Message.Replace(_folder.FullName, "", StringComparison.Ordinal);

    /// <summary>Writes a corpus and compiles it as <c>corpus check</c> does. It has no errors.</summary>
    public ImportedView Open(ImportResult result)
    {
        result.WriteTo(Target);
        CorpusWorkspace workspace = CorpusWorkspace.Open(Target, CorpusOptions.Default, null, CancellationToken.None);
        CorpusCompilation compilation = workspace.Compilation;
        Assert.Empty(compilation.Findings.Where(static finding => finding.Kind.Severity == CorpusData.Compiler.Findings.Severity.Error));
        return new ImportedView(compilation.Corpus);
    }

    /// <summary>Returns the content of a written file.</summary>
    public string Read(string path) => File.ReadAllText(Path.Combine(Target, path));

    private string? Write(string name, string? content)
    {
        if (content is null)
        {
            return null;
        }

        File.WriteAllText(PathOf(name), content);
        return PathOf(name);
    }
}

/// <summary>What an imported corpus contains, as text that is easy to compare.</summary>
internal sealed class ImportedView(Corpus corpus)
{
    /// <summary>The mentions: <c>document: entity@start-end words</c>.</summary>
    public string[] Mentions => [.. corpus.Units.Where(static unit => unit.Bound.Text is not null).SelectMany(unit => unit.Mentions.Select(mention =>
        FormattableString.Invariant($"{unit.Bound.Records[0].Identifier}: {corpus.RecordAt(mention.Entity).Identifier}@{mention.Start}-{mention.End} {unit.Bound.Text!.Value[mention.Start..mention.End]}")))];

    /// <summary>The quotes of records: <c>record slot@start-end words</c>.</summary>
    public string[] Quotes => [.. corpus.Units.Where(static unit => unit.Bound.Text is not null).SelectMany(unit => unit.Bound.Quotes
        .Where(static quote => quote.Holder.Text is null)
        .Select(quote => (quote.Holder.Identifier, Match: unit.Quotes[quote.Ordinal]))
        .Select(quote => FormattableString.Invariant($"{quote.Identifier}@{quote.Match.Start}-{quote.Match.End} {unit.Bound.Text!.Value[quote.Match.Start..quote.Match.End]}")))];

    /// <summary>The text of the only document.</summary>
    public string Text => corpus.Units.Single(static unit => unit.Bound.Text is not null).Bound.Text!.Value;
}
