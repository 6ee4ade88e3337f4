using CorpusData.Compiler.Check;
using CorpusData.Compiler.Schema;

namespace CorpusData.Cli.Comparing.Agreements;

/// <summary>Measures how far two annotators of the same texts agree.</summary>
internal static class AgreementMeasure
{
    /// <summary>Measures the agreement of two corpora.</summary>
    public static Agreement Of(ComparedCorpus old, ComparedCorpus @new)
    {
        List<(ComparedRecord Old, ComparedRecord New)> documents =
        [
            .. from record in @new.Records
               let counterpart = old.Find(record.Key)
               where counterpart?.Text is not null && record.Text is not null
               select (counterpart, record),
        ];
        HashSet<RecordKey> counted = [.. documents.Where(static pair => pair.Old.Text!.Value == pair.New.Text!.Value).Select(static pair => pair.New.Key)];
        var matching = new RecordMatching(counted.Contains);
        ILookup<string, ComparedRecord> before = Counted(old, counted);
        ILookup<string, ComparedRecord> after = Counted(@new, counted);
        var classes = new List<MatchedClass>();
        var slots = new List<SlotAgreement>();
        foreach (string scope in after.Concat(before).Select(static group => group.Key).Distinct(StringComparer.Ordinal))
        {
            IReadOnlyList<MatchedPair> pairs = matching.Match([.. before[scope]], [.. after[scope]]);
            int byIdentifier = pairs.Count(static pair => pair.IsByIdentifier);
            classes.Add(new MatchedClass(scope, before[scope].Count(), after[scope].Count(), byIdentifier, pairs.Count - byIdentifier));
            slots.AddRange(SlotsOf(scope, pairs));
        }

        return new Agreement(
            counted.Count,
            [.. documents.Where(pair => !counted.Contains(pair.New.Key)).Select(static pair => pair.New.Key.Identifier)],
            classes,
            slots,
            [.. SpansOf(Spans(old, counted), Spans(@new, counted))]);
    }

    // The records, but for documents whose texts differ or that only one corpus has.
    private static ILookup<string, ComparedRecord> Counted(ComparedCorpus corpus, HashSet<RecordKey> documents) =>
        corpus.Records.Where(record => record.Text is null || documents.Contains(record.Key)).ToLookup(static record => record.Key.Scope, StringComparer.Ordinal);

    private static IEnumerable<SlotAgreement> SlotsOf(string scope, IReadOnlyList<MatchedPair> pairs) =>
        from name in pairs.SelectMany(static pair => pair.New.Resolved.Class.Slots).Where(IsEnum).Select(static slot => slot.Name).Distinct(StringComparer.Ordinal)
        let chosen = pairs.Where(pair => HasEnum(pair.Old, name) && HasEnum(pair.New, name)).Select(pair => (Old: Category(pair.Old, name), New: Category(pair.New, name))).ToList()
        where chosen.Count > 0
        select new SlotAgreement($"{scope}.{name}", chosen.Count, chosen.Count(static pair => pair.Old == pair.New), CohensKappa.Of(chosen));

    private static bool IsEnum(SlotDefinition slot) => slot.Kind == RangeKind.Enum;

    private static bool HasEnum(ComparedRecord record, string slot) =>
        record.Resolved.Class.IndexOf(slot) is >= 0 and int index && IsEnum(record.Resolved.Class.Slots[index]);

    // Several values are one category, in any order; no value is a category, too.
    private static string Category(ComparedRecord record, string slot) => string.Join(
        '\n',
        record.Resolved[record.Resolved.Class.IndexOf(slot)]
            .Select(value => ValueText.Of(record.Corpus, record.Resolved, value))
            .Order(StringComparer.Ordinal));

    private static IEnumerable<SpanAgreement> SpansOf(Dictionary<string, HashSet<LabeledSpan>> old, Dictionary<string, HashSet<LabeledSpan>> @new) =>
        from slot in @new.Keys.Concat(old.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
        let before = old.GetValueOrDefault(slot, [])
        let after = @new.GetValueOrDefault(slot, [])
        select new SpanAgreement(slot, before.Count, after.Count, SpanF1.Exact(before, after), SpanF1.Overlap(before, after));

    private static Dictionary<string, HashSet<LabeledSpan>> Spans(ComparedCorpus corpus, HashSet<RecordKey> documents) =>
        corpus.Records.SelectMany(static record => Quotes(record).Concat(Mentions(record)))
            .Where(span => documents.Contains(span.Span.Document))
            .GroupBy(static span => span.Slot, static span => span.Span, StringComparer.Ordinal)
            .ToDictionary(static slot => slot.Key, static slot => slot.ToHashSet(), StringComparer.Ordinal);

    private static IEnumerable<(string Slot, LabeledSpan Span)> Quotes(ComparedRecord record) =>
        from slot in RecordQuotes.Of(record)
        from quote in slot
        where quote.Document is not null
        select ($"{record.Key.Scope}.{slot.Key}", new LabeledSpan(quote.Document!.Value, "", quote.Start, quote.End));

    private static IEnumerable<(string Slot, LabeledSpan Span)> Mentions(ComparedRecord record) =>
        from i in Enumerable.Range(0, record.Resolved.Class.Slots.Length)
        let slot = record.Resolved.Class.Slots[i]
        where slot is { Kind: RangeKind.Mention, Scope: MentionScope.Text }
        from ResolvedValue mention in record.Resolved[i]
        select ($"{record.Key.Scope}.{slot.Name}", new LabeledSpan(record.Key, record.Corpus.KeyOf(mention.Target).Identifier, mention.Start, mention.End));
}
