namespace CorpusData.Formats.Importing.Model;

/// <summary>A span of a text with a type.</summary>
/// <param name="Id">Its id, unique in the document.</param>
/// <param name="Type">The name of its type.</param>
/// <param name="Pieces">The pieces of text, of which there is at least one.</param>
/// <param name="Place">The file, with the line or record, for messages.</param>
internal sealed record ImportedSpan(string Id, string Type, IReadOnlyList<ImportedPiece> Pieces, string Place)
{
    /// <summary>The words that the source gives for it, with a space between pieces; null if it gives none.</summary>
    public string? Words { get; init; }

    /// <summary>Whether it is the trigger of an event.</summary>
    public bool IsTrigger { get; init; }

    /// <summary>Whether the format cuts spans at the ends of lines, so that pieces on successive lines are one.</summary>
    public bool IsCutAtLines { get; init; }

    /// <summary>Whether the reader found the words in the text, so that the pieces are in UTF-16 code units whatever the source's unit is.</summary>
    public bool IsLocated { get; init; }

    /// <summary>The identifier of the entity or record in the corpus from which the source was exported; null if there is none.</summary>
    public string? Record { get; set; }

    /// <summary>The slot of the record for which the span is a quote; its type is then the class of the record.</summary>
    public string? Slot { get; set; }

    /// <summary>The number of quotes before it in the slot.</summary>
    public int Ordinal { get; init; }

    /// <summary>The prefix and suffix with which the quote was written; null if the source does not have them.</summary>
    public ImportedQuote? Written { get; init; }

    public List<ImportedValue> Values { get; } = [];

    /// <summary>The entries of other databases that it names, for example <c>Wikidata:Q42</c>.</summary>
    public List<string> References { get; } = [];

    /// <summary>The name that such a database has for it.</summary>
    public string? ReferenceName { get; set; }
}

/// <summary>A piece of text, half-open, in the source's unit.</summary>
internal readonly record struct ImportedPiece(long Start, long End);
