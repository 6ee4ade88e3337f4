using CorpusData.Compiler.Bind;

namespace CorpusData.Cli.Comparing;

/// <summary>Where places of the old texts are in the new ones, so that a quote has not moved if only the words before it changed.</summary>
/// <param name="old">The old corpus.</param>
/// <param name="new">The new corpus.</param>
internal sealed class TextShifts(ComparedCorpus old, ComparedCorpus @new)
{
    private readonly Dictionary<RecordKey, TextShift?> _shifts = [];

    /// <summary>Returns a quote of the old corpus with its place in the new text.</summary>
    public QuotePlace Apply(QuotePlace quote)
    {
        if (quote.Document is not { } document || Of(document) is not { } shift)
        {
            return quote;
        }

        (int start, int end) = shift.Apply(quote.Start, quote.End);
        return quote with { Start = start, End = end };
    }

    private TextShift? Of(RecordKey document)
    {
        if (!_shifts.TryGetValue(document, out TextShift? shift))
        {
            DocumentText? before = old.Find(document)?.Text;
            DocumentText? after = @new.Find(document)?.Text;
            shift = before is null || after is null || before.Value == after.Value ? null : new TextShift(before.Value, after.Value);
            _shifts.Add(document, shift);
        }

        return shift;
    }
}
