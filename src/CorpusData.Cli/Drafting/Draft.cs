using System.Collections.Immutable;
using CorpusData.Cli.Skeletons;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Schema;

namespace CorpusData.Cli.Drafting;

/// <summary>The values that are proposed for a new document.</summary>
/// <param name="Values">The YAML of the values of the document: the lines of each slot, of which the first one follows the key.</param>
/// <param name="Records">The YAML of the records that are not inside the document, by collections; empty if there are none.</param>
internal sealed record Draft(IReadOnlyDictionary<SlotDefinition, IReadOnlyList<string>> Values, string Records)
{
    private const int MaximumNames = 50;

    // Words that a text repeats over and over are not unique with any prefix, and each place would take time to compare.
    private const int MaximumPlaces = 20;

    /// <summary>No values.</summary>
    public static Draft None { get; } = new(ImmutableDictionary<SlotDefinition, IReadOnlyList<string>>.Empty, "");

    /// <summary>Proposes values. The schema decides which: it need not have the classes and slots of any example.</summary>
    /// <param name="corpus">The corpus with the document.</param>
    /// <param name="unit">The document without annotations.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    public static Draft Of(Corpus corpus, CheckedUnit unit, CancellationToken cancellation)
    {
        if (unit.Bound.Text is not { } text)
        {
            return None;
        }

        Record document = unit.Bound.Records[0];
        string value = text.Value;
        QuotePlan? plan = QuotePlan.Of(corpus.Schema, document.Class);
        var names = new TextNames(corpus, EntityClasses.Of(corpus.Schema, plan?.Speaker), unit, value);
        var values = new Dictionary<SlotDefinition, IReadOnlyList<string>>();
        foreach ((SlotDefinition slot, string yaml) in new HeaderDraft(document, names, Opening.Of(value)).Values(Quote))
        {
            values[slot] = [$"{DraftedRecord.Tag} {yaml}"];
        }

        var records = new RecordsFile(corpus.Schema);
        if (plan is not null
            && new QuoteDraft(corpus.Identifiers, document.Identifier, plan, names).Lines(text, Quote).ToList() is { Count: > 0 } lines)
        {
            if (plan.Document is null)
            {
                values[plan.Holder] = ["", .. lines];
            }
            else
            {
                records.Add(plan.Holder, lines);
            }
        }

        foreach (string name in names.Repeated.Take(MaximumNames))
        {
            names.Propose(name);
        }

        records.Add(names.Entities);
        return new Draft(values, records.Write(text.File.DisplayPath));

        string? Quote(TextSpan span)
        {
            string words = value[span.Start..span.End];
            if (IsRepeated(value, words))
            {
                return null;
            }

            IReadOnlyList<ProposedQuote> quotes = ProposedQuote.Find(text, words, cancellation);
            return quotes.FirstOrDefault(quote => quote.Start == span.Start) is { } quote ? quote.ToYaml() : null;
        }
    }

    private static bool IsRepeated(string text, string words)
    {
        int at = -1;
        for (int places = 0; places <= MaximumPlaces; places++)
        {
            at = text.IndexOf(words, at + 1, StringComparison.Ordinal);
            if (at < 0)
            {
                return false;
            }
        }

        return true;
    }
}
