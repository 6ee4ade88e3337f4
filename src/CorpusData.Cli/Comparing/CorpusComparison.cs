using CorpusData.Compiler.Bind;

namespace CorpusData.Cli.Comparing;

/// <summary>Compares two corpora.</summary>
internal static class CorpusComparison
{
    /// <summary>Returns how two corpora differ.</summary>
    /// <param name="old">The old corpus.</param>
    /// <param name="new">The new corpus.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    public static CorpusDifference Compare(ComparedCorpus old, ComparedCorpus @new, CancellationToken cancellation)
    {
        var quotes = new QuoteComparison(new TextShifts(old, @new));
        var changed = new List<RecordChange>();
        var texts = new List<TextChange>();
        foreach (ComparedRecord record in @new.Records)
        {
            cancellation.ThrowIfCancellationRequested();
            if (old.Find(record.Key) is not { } before)
            {
                continue;
            }

            var change = new RecordChange(before, record, [.. SlotComparison.Compare(before, record)], [.. quotes.Compare(before, record)]);
            if (change.IsOfOtherClass || change.Slots.Count + change.Quotes.Count > 0)
            {
                changed.Add(change);
            }

            if (before.Text is { } oldText && record.Text is { } newText && Compare(record, oldText, newText) is { } text)
            {
                texts.Add(text);
            }
        }

        return new CorpusDifference(
            old,
            @new,
            SchemaComparison.Compare(old.Corpus.Schema, @new.Corpus.Schema),
            [.. @new.Records.Where(record => old.Find(record.Key) is null)],
            [.. old.Records.Where(record => @new.Find(record.Key) is null)],
            changed,
            texts);
    }

    private static TextChange? Compare(ComparedRecord document, DocumentText old, DocumentText @new) =>
        (old.Value, @new.Value) is var (before, after) && before != after
            ? new TextChange(document, @new.File.DisplayPath, before, after)
            : null;
}
