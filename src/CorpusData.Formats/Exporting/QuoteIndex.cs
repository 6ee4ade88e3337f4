using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Schema;

namespace CorpusData.Formats.Exporting;

/// <summary>A quote in the text of a document.</summary>
/// <param name="Document">The document.</param>
/// <param name="Start">The start, in UTF-16 code units.</param>
/// <param name="End">The end.</param>
/// <param name="Holder">The record that contains the quote, itself or in a part.</param>
/// <param name="Path">The class of the holder and the slots that lead to the quote, with dots.</param>
/// <param name="Ordinal">The number of quotes before it with the same holder and path.</param>
/// <param name="Written">The quote as it is written.</param>
public readonly record struct IndexedQuote(
    RowAddress Document, int Start, int End, RowAddress Holder, string Path, int Ordinal, QuoteValue Written);

/// <summary>The quotes of a corpus by their documents.</summary>
/// <remarks>Formats need a document with its quotes, but quotes are stored with their records. This takes about 50 bytes for each quote.</remarks>
public sealed class QuoteIndex
{
    private readonly Dictionary<RowAddress, List<IndexedQuote>> _quotes = [];
    private readonly SortedSet<string> _paths = new(StringComparer.Ordinal);

    /// <summary>Collects the quotes.</summary>
    public QuoteIndex(ExportSource source, CancellationToken cancellation)
    {
        for (int table = 0; table < source.Classes.Length; table++)
        {
            foreach (ResolvedRecord record in source.RecordsOf(table))
            {
                cancellation.ThrowIfCancellationRequested();
                Add(source, record);
            }
        }

        foreach (List<IndexedQuote> quotes in _quotes.Values)
        {
            // Quotes of equal spans stay in the order of their holders.
            IndexedQuote[] sorted = [.. quotes.OrderBy(static quote => quote.Start).ThenBy(static quote => quote.End)];
            quotes.Clear();
            quotes.AddRange(sorted);
            quotes.TrimExcess();
        }
    }

    /// <summary>The distinct paths of the quotes, in the ordinal order.</summary>
    public IEnumerable<string> Paths => _paths;

    /// <summary>Returns the quotes in a document, in the order of the text.</summary>
    public IReadOnlyList<IndexedQuote> Of(RowAddress document) => _quotes.GetValueOrDefault(document) ?? [];

    private void Add(ExportSource source, ResolvedRecord record)
    {
        Dictionary<string, int>? ordinals = null;
        foreach (WalkedSlot slot in SlotWalk.Of(record))
        {
            if (slot.Definition.Kind != RangeKind.Quote)
            {
                continue;
            }

            foreach (ResolvedValue value in source.ValuesOf(slot.Record, slot.Slot))
            {
                ordinals ??= [];
                string path = string.Intern(slot.Path);
                int ordinal = ordinals.GetValueOrDefault(path);
                ordinals[path] = ordinal + 1;
                if (!_quotes.TryGetValue(value.Target, out List<IndexedQuote>? quotes))
                {
                    _quotes.Add(value.Target, quotes = []);
                }

                _paths.Add(path);
                quotes.Add(new IndexedQuote(
                    value.Target, value.Start, value.End, record.Row, path, ordinal, (QuoteValue)value.Written!));
            }
        }
    }
}
