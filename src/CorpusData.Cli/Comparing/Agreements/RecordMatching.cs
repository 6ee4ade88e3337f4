namespace CorpusData.Cli.Comparing.Agreements;

/// <summary>Matches the records of two annotators one to one: first by identifier, then by the quotes that overlap most.</summary>
/// <param name="isCounted">Returns whether a document has the same text in both corpora.</param>
internal sealed class RecordMatching(Func<RecordKey, bool> isCounted)
{
    /// <summary>Returns the pairs of records whose classes share identifiers.</summary>
    /// <param name="old">The records of the first annotator.</param>
    /// <param name="new">The records of the second annotator.</param>
    public IReadOnlyList<MatchedPair> Match(IReadOnlyList<ComparedRecord> old, IReadOnlyList<ComparedRecord> @new)
    {
        Dictionary<RecordKey, ComparedRecord> byKey = @new.ToDictionary(static record => record.Key);
        List<MatchedPair> pairs =
        [
            .. from record in old
               let same = byKey.GetValueOrDefault(record.Key)
               where same is not null
               select new MatchedPair(record, same, IsByIdentifier: true),
        ];
        HashSet<ComparedRecord> matched = [.. pairs.SelectMany(static pair => new[] { pair.Old, pair.New })];
        foreach ((ComparedRecord before, ComparedRecord after, _) in Overlaps(
            [.. old.Where(record => !matched.Contains(record))], [.. @new.Where(record => !matched.Contains(record))]))
        {
            if (!matched.Contains(before) && !matched.Contains(after))
            {
                matched.Add(before);
                matched.Add(after);
                pairs.Add(new MatchedPair(before, after, IsByIdentifier: false));
            }
        }

        return pairs;
    }

    // The pairs that have words in common, those with the most first. The sort is stable, so the order of the seeds decides between equals.
    private IEnumerable<(ComparedRecord Old, ComparedRecord New, int Length)> Overlaps(
        List<ComparedRecord> old, List<ComparedRecord> @new)
    {
        ILookup<RecordKey, (ComparedRecord Record, QuotePlace Quote)> byDocument = @new.SelectMany(Quotes).ToLookup(static quote => quote.Quote.Document!.Value);
        return old.SelectMany(record =>
                from own in Quotes(record)
                from other in byDocument[own.Quote.Document!.Value]
                where own.Quote.Overlaps(other.Quote)
                group Math.Min(own.Quote.End, other.Quote.End) - Math.Max(own.Quote.Start, other.Quote.Start) by other.Record into lengths
                select (Old: record, New: lengths.Key, Length: lengths.Sum()))
            .OrderByDescending(static pair => pair.Length);
    }

    private IEnumerable<(ComparedRecord Record, QuotePlace Quote)> Quotes(ComparedRecord record) =>
        from slot in RecordQuotes.Of(record)
        from quote in slot
        where quote.Document is { } document && isCounted(document)
        select (record, quote);
}

/// <summary>Two records that are about the same.</summary>
/// <param name="Old">The record of the first annotator.</param>
/// <param name="New">The record of the second annotator.</param>
/// <param name="IsByIdentifier">Whether the identifiers are the same.</param>
internal sealed record MatchedPair(ComparedRecord Old, ComparedRecord New, bool IsByIdentifier);
