using CorpusData.Runtime;

namespace CorpusData.Evaluation.Texts;

/// <summary>A document in which quotations are searched.</summary>
/// <param name="document">The document.</param>
internal sealed class SearchedDocument(ICorpusDocument document)
{
    private readonly FoldedText _text = new(document.Text);

    public ICorpusDocument Document => document;

    /// <summary>Returns the spans of each piece of a quotation; nothing if the text does not contain all pieces in their order.</summary>
    public IReadOnlyList<(int Start, int End)> Find(Quotation quotation)
    {
        var spans = new List<(int Start, int End)>();
        int reached = 0;
        foreach (string piece in quotation.Pieces)
        {
            List<(int Start, int End)> found = [.. Find(piece).Where(span => span.Start >= reached)];
            if (found.Count == 0)
            {
                return [];
            }

            spans.AddRange(found);
            reached = found[0].End;
        }

        return spans;
    }

    // Many writers put the comma or full stop of their own sentence before the closing quotation mark.
    private IEnumerable<(int Start, int End)> Find(string piece) =>
        _text.Find(piece) is var verbatim && verbatim.Any() ? verbatim : _text.Find(piece.TrimEnd(',', '.'));
}
