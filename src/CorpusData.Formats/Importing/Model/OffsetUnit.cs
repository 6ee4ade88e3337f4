namespace CorpusData.Formats.Importing.Model;

/// <summary>A unit in which a source counts offsets.</summary>
public enum OffsetUnit
{
    /// <summary>Unicode code points, as Python counts.</summary>
    CodePoint,

    /// <summary>UTF-16 code units, as JavaScript and Java count.</summary>
    Utf16,

    /// <summary>Grapheme clusters: what a reader sees as one character. CRLF is one, too.</summary>
    Grapheme,
}
