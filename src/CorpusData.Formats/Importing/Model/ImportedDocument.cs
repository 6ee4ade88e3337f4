namespace CorpusData.Formats.Importing.Model;

/// <summary>A document of the source, with what one annotator marked in it.</summary>
/// <param name="name">A name from which the identifier is made.</param>
/// <param name="key">The same for the annotations of all annotators of one document.</param>
/// <param name="place">The file, with the line or record, for messages.</param>
/// <param name="text">The text as the source stores it, to which all offsets apply.</param>
internal sealed class ImportedDocument(string name, string key, string place, string text)
{
    public string Name { get; } = name;

    public string Key { get; } = key;

    public string Place { get; } = place;

    public string Text { get; } = text;

    /// <summary>The annotator; null if the source names none.</summary>
    public string? Annotator { get; init; }

    /// <summary>The id of the document in the source, which becomes metadata if the identifier is another; null if there is none.</summary>
    public string? SourceId { get; init; }

    /// <summary>The record of the document; null if the source is no export of a corpus.</summary>
    public ImportedRecord? Record { get; set; }

    /// <summary>The metadata.</summary>
    public List<ImportedValue> Values { get; } = [];

    public List<ImportedSpan> Spans { get; } = [];

    public List<ImportedRelation> Relations { get; } = [];

    /// <summary>Groups of ids of spans that name the same entity.</summary>
    public List<string[]> Equivalents { get; } = [];

    /// <summary>Returns the document with its metadata, but without annotations.</summary>
    public ImportedDocument WithoutAnnotations()
    {
        var empty = new ImportedDocument(Name, Key, Place, Text) { SourceId = SourceId, Record = Record };
        empty.Values.AddRange(Values);
        return empty;
    }
}
