using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Schema;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Bind;

/// <summary>Checks the number of values of a slot.</summary>
internal static class CardinalityRule
{
    /// <summary>Returns the finding about a wrong number of values; null if the number is allowed.</summary>
    public static Finding? Check(SlotDefinition slot, int count, SourceSpan at)
    {
        if (slot.ExactCardinality is { } exact && exact != count)
        {
            return Broken(slot, count, at, "exactly", exact, "exact_cardinality");
        }

        if (slot.MinimumCardinality > count)
        {
            return Broken(slot, count, at, "at least", slot.MinimumCardinality.Value, "minimum_cardinality");
        }

        return slot.MaximumCardinality < count
            ? Broken(slot, count, at, "at most", slot.MaximumCardinality.Value, "maximum_cardinality")
            : null;
    }

    private static Finding Broken(
        SlotDefinition slot, int count, SourceSpan at, string which, int bound, string rule) =>
        Finding.CreateAgainst(
            Catalog.Cardinality,
            at,
            slot.Rule(rule),
            slot.Name,
            count == 1 ? "1 value" : MessageText.Number(count) + " values",
            $"{which} {MessageText.Number(bound)}");
}
