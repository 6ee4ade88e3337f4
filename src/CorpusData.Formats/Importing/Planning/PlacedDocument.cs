using CorpusData.Compiler.Check;
using CorpusData.Formats.Importing.Model;

namespace CorpusData.Formats.Importing.Planning;

/// <summary>A document with its spans as offsets of the text that the corpus gets.</summary>
/// <param name="Source">The document.</param>
/// <param name="Id">Its identifier, which is also the name of its files.</param>
/// <param name="Text">The text.</param>
/// <param name="Spans">The spans, in the source's order, each with an id of its own.</param>
internal sealed record PlacedDocument(ImportedDocument Source, string Id, string Text, IReadOnlyList<PlacedSpan> Spans);

/// <summary>A span with its pieces in UTF-16 code units of the corpus's text. No piece begins or ends with white space.</summary>
internal sealed record PlacedSpan(ImportedSpan Source, IReadOnlyList<(int Start, int End)> Pieces)
{
    public string Type => Source.Type;

    public string Id => Source.Id;

    /// <summary>Whether the span has several pieces.</summary>
    public bool IsSplit => Pieces.Count > 1;

    /// <summary>The number of code units from its start to its end.</summary>
    public int Length => Pieces[^1].End - Pieces[0].Start;

    /// <summary>Returns the words, with one space for each run of white space and between pieces.</summary>
    public string WordsIn(string text) => TextIndex.Normalize(string.Join(' ', Pieces.Select(piece => text[piece.Start..piece.End])));
}
