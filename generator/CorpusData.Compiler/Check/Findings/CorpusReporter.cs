using System.Collections.Immutable;
using System.Globalization;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Schema;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Check;

/// <summary>Reports the findings of a checked corpus, with the spans of the data and of the rules.</summary>
public sealed class CorpusReporter
{
    private const int MaximumTargets = 3;

    private readonly Corpus _corpus;
    private readonly CancellationToken _cancellation;
    private readonly List<CheckedUnit> _unsound;
    private readonly UnreadFiles _unread;
    private readonly List<Finding> _findings = new();

    private CorpusReporter(Corpus corpus, CancellationToken cancellation)
    {
        _corpus = corpus;
        _cancellation = cancellation;
        _unsound = corpus.Units.Where(static unit => !unit.IsSound).ToList();
        _unread = new UnreadFiles(_unsound.Select(static unit => unit.Bound));
    }

    /// <summary>Returns all findings of a corpus, ordered by file and position.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    public static ImmutableArray<Finding> Report(Corpus corpus, CancellationToken cancellation = default)
    {
        var reporter = new CorpusReporter(corpus, cancellation);
        reporter.ReportOtherFiles();
        reporter.ReportUnits();
        reporter.ReportDuplicates();
        reporter.ReportReferences();
        reporter.ReportRelations();
        UniqueKeyRule.Check(corpus, reporter._findings, cancellation);
        SameTextRule.Check(corpus, reporter._findings, cancellation);
        UnicodeDataRule.Check(corpus, reporter._findings, cancellation);
        reporter.ReportQuotes();
        reporter.ReportAmbiguousForms();
        reporter.ReportMembers();
        return FindingList.Order(reporter._findings);
    }

    private void ReportOtherFiles()
    {
        foreach (SourceFile file in _corpus.OtherFiles)
        {
            string folder = file.DisplayPath.Substring(0, file.DisplayPath.IndexOf('/'));
            string endings = folder.Equals("schema", StringComparison.OrdinalIgnoreCase)
                ? "'.yaml' or '.yml'"
                : "'.txt', '.md', '.yaml' or '.yml'";
            _findings.Add(Catalog.OtherFile, new SourceSpan(file, 0, 0), endings, folder);
        }
    }

    private void ReportUnits()
    {
        foreach (CheckedUnit unit in _unsound)
        {
            _findings.AddRange(unit.Bound.Findings);
        }

        _findings.AddRange(_corpus.Schema.Findings);
        if (_corpus.Schema.IsUsable && _corpus.Units.IsEmpty)
        {
            _findings.Add(Catalog.NoSeeds, null);
        }

        if (!_corpus.Schema.IsUsable && !_corpus.Units.IsEmpty)
        {
            _findings.Add(Catalog.SeedsNotChecked, null);
        }

        if (_corpus.IsTooLarge)
        {
            _findings.Add(
                Catalog.TooLarge,
                null,
                _corpus.Size.ToString("N0", CultureInfo.InvariantCulture),
                _corpus.Options.SizeLimit.ToString("N0", CultureInfo.InvariantCulture));
        }
    }

    private void ReportDuplicates()
    {
        foreach (RecordPlace place in _corpus.Identifiers.Duplicates)
        {
            Record record = _corpus.Units[place.Unit].Bound.Records[place.Ordinal];
            Record first = _corpus.RecordAt(_corpus.Identifiers.Find(record.Class, record.Identifier));
            _findings.Add(Catalog.DuplicateIdentifier, record.Span, first.Span, record.Identifier);
        }
    }

    private void ReportReferences()
    {
        var references = new ReferenceReporter(_corpus.Identifiers, _unread, _findings);
        foreach (CheckedUnit unit in _unsound)
        {
            _cancellation.ThrowIfCancellationRequested();
            references.Report(unit);
        }
    }

    private void ReportRelations()
    {
        foreach (Disagreement disagreement in _corpus.Links.Relations.Disagreements)
        {
            Report(disagreement);
        }

        foreach ((RowAddress row, int slot) in _corpus.Links.Relations.Shortfalls)
        {
            ReportShortfall(_corpus.RecordAt(row), slot, _corpus.Links.Relations.Of(row, slot).Length);
        }
    }

    private void Report(Disagreement disagreement)
    {
        Record from = _corpus.RecordAt(disagreement.From);
        Record to = _corpus.RecordAt(disagreement.To);
        (string targets, SourceSpan other) = disagreement.Other.IsRecord
            ? ($"'{_corpus.Identifiers.NameOf(disagreement.Other).Identifier}'", _corpus.RecordAt(disagreement.Other).Span)
            : (TargetsOf(to[disagreement.Inverse]!), to[disagreement.Inverse]!.Span);
        _findings.Add(
            Catalog.InverseDisagreement,
            SpanOfReference(from[disagreement.Slot]!, to),
            other,
            from.Class.Slots[disagreement.Slot].Name,
            from.Identifier,
            to.Identifier,
            to.Class.Slots[disagreement.Inverse].Name,
            targets);
    }

    private static string TargetsOf(Value written)
    {
        var targets = new SlotValues(written).OfType<ReferenceValue>().Select(static value => $"'{value.Target}'").ToList();
        return targets.Count == 0
            ? "no record"
            : string.Join(", ", targets.Take(MaximumTargets)) + (targets.Count > MaximumTargets ? ", …" : "");
    }

    private static SourceSpan SpanOfReference(Value written, Record to) =>
        (new SlotValues(written).OfType<ReferenceValue>().LastOrDefault(value => value.Target == to.Identifier) ?? written).Span;

    private void ReportShortfall(Record record, int slot, int count)
    {
        SlotDefinition definition = record.Class.Slots[slot];
        if (count > 0)
        {
            _findings.Add(CardinalityRule.Check(definition, count, record[slot]?.Span ?? record.Span)!);
        }
        else if (!_unread.MayContain(record.Identifier))
        {
            _findings.Add(Catalog.MissingValue, record.Span, definition.Rule("required"), record.DisplayName, definition.Name);
        }
    }

    private void ReportQuotes()
    {
        var explainer = new QuoteExplainer(_findings, _cancellation);
        foreach (CheckedUnit unit in _unsound)
        {
            _cancellation.ThrowIfCancellationRequested();
            if (unit.Document.IsRecord)
            {
                explainer.Add(unit.Bound.Quotes, unit.Quotes, unit.Bound.Records[0]);
                ReportSplit(unit.Bound.Quotes, unit.SplitQuotes);
            }
        }

        foreach (QuoteReferral failure in _corpus.Links.Referred.Failures)
        {
            ReportReferral(failure);
        }

        foreach (FoundQuotes found in _corpus.Links.Referred.Documents)
        {
            explainer.Add(found.Sought.Quotes, found.Matches, found.Sought.Document);
            ReportSplit(found.Sought.Quotes, SplitQuotes.Find(found.Sought.Document.Text!, found.Sought.Quotes, found.Matches));
        }

        explainer.Explain(_corpus.Units.Where(static unit => unit.Document.IsRecord).Select(static unit => unit.Bound.Records[0]));
    }

    private void ReportSplit(ImmutableArray<QuoteValue> quotes, ImmutableArray<(int First, int Last)> runs)
    {
        foreach ((int first, int last) in runs)
        {
            int count = last - first + 1;
            SourceSpan span = quotes[first].Span with { End = quotes[last].Span.End };
            string one = YamlScalar.InQuotes(SplitQuotes.Join(quotes, first, last));
            _findings.Add(Finding
                .Create(
                    Catalog.SplitQuote,
                    span,
                    MessageText.Number(count),
                    string.Join(", ", quotes.Skip(first).Take(count).Select(static quote => $"'{Excerpt.Short(quote.Exact)}'")),
                    one)
                .With(new Fix(FixKind.Writing, isCertain: false, $"one quote: {one}", new TextEdit(span.ToFileSpan(), one))));
        }
    }

    private void ReportReferral(QuoteReferral referral)
    {
        QuoteValue quote = referral.Quote;
        if (referral.Rivals.Length > 0)
        {
            string names = string.Join(", ", referral.Rivals.Select(row => _corpus.Identifiers.NameOf(row).Identifier));
            ReportReferral(quote, $"several documents ({names})");
        }

        // A reference that does not resolve has its own finding.
        else if (!referral.IsLost && !_unread.MayContain(quote.Holder.NearestIdentifier))
        {
            ReportReferral(quote, "no document");
        }
    }

    private void ReportReferral(QuoteValue quote, string documents) =>
        _findings.Add(Catalog.QuoteWithoutText, quote.Span, quote.Holder.DisplayName, documents);

    private void ReportAmbiguousForms()
    {
        foreach (CheckedUnit unit in _unsound)
        {
            foreach (FormHit hit in unit.Doubted)
            {
                string words = TextIndex.Normalize(unit.Bound.Text!.Value.Substring(hit.Start, hit.End - hit.Start));
                var identifiers = _corpus.Identifiers.FindByForm(hit.Form)
                    .Select(row => _corpus.Identifiers.NameOf(row).Identifier)
                    .ToList();
                _findings.Add(
                    Catalog.AmbiguousForm,
                    unit.Bound.Text.SpanOf(hit.Start, hit.End),
                    words,
                    string.Join(", ", identifiers),
                    unit.Bound.Records[0].Class.Slots.First(static slot => slot.Kind == RangeKind.Mention).Name,
                    identifiers[0],
                    YamlScalar.InQuotes(words));
            }
        }
    }

    private void ReportMembers()
    {
        foreach (Collection collection in _corpus.Collections.All.Where(static collection => !collection.HasMembers))
        {
            _findings.Add(
                Catalog.MembersOmitted,
                collection.Slot.Span,
                collection.Slot.CSharpName,
                MessageText.Number(collection.Count),
                MessageText.Number(_corpus.Options.NamedMembersLimit));
        }

        foreach (MemberCollision collision in _corpus.Collections.Collisions)
        {
            Record first = _corpus.RecordAt(collision.First);
            Record record = _corpus.RecordAt(collision.Row);
            _findings.Add(
                Catalog.MemberCollision, record.Span, first.Span, record.Identifier, collision.Name, collision.Slot.CSharpName, first.Identifier);
        }
    }
}
