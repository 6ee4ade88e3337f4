using CorpusData.Formats.Offsets;

namespace CorpusData.Formats.Exporting;

/// <summary>The text of a document, with its offsets in code points.</summary>
/// <param name="identifier">The identifier of the document.</param>
/// <param name="text">The text.</param>
public sealed class DocumentWords(string identifier, string text)
{
    /// <summary>The identifier of the document.</summary>
    public string Identifier => identifier;

    /// <summary>The text.</summary>
    public string Text => text;

    /// <summary>Converts offsets of the text.</summary>
    public CodePointOffsets CodePoints { get; } = new(text);

    /// <summary>Returns the words of a span, in UTF-16 code units.</summary>
    public string Slice(int start, int end) => text[start..end];
}
