using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Schema;

namespace CorpusData.Cli.Comparing;

/// <summary>Compares the values of two records, slot by slot. Texts and quotes are compared by themselves.</summary>
internal static class SlotComparison
{
    /// <summary>Returns the slots whose values differ.</summary>
    public static IEnumerable<SlotChange> Compare(ComparedRecord old, ComparedRecord @new)
    {
        IEnumerable<string> slots = @new.Resolved.Class.Slots.Concat(old.Resolved.Class.Slots)
            .Where(IsCompared)
            .Select(static slot => slot.Name)
            .Distinct(StringComparer.Ordinal);
        foreach (string slot in slots)
        {
            if (Compare(slot, ValuesOf(old, slot), ValuesOf(@new, slot)) is { } change)
            {
                yield return change;
            }
        }
    }

    private static SlotChange? Compare(string slot, List<SlotText> old, List<SlotText> @new)
    {
        List<SlotText> removed = Without(old, @new);
        List<SlotText> added = Without(@new, old);
        bool isSame = removed.Count == 0 && added.Count == 0;
        bool isShown = isSame
            ? !old.Select(static value => value.Text).SequenceEqual(@new.Select(static value => value.Text)) && !old[0].IsRelation
            : removed.Concat(added).Any(static value => value.IsShown);
        return isShown ? new SlotChange(slot, Texts(old), Texts(@new), Shown(removed), Shown(added)) : null;
    }

    private static List<string> Texts(List<SlotText> values) => [.. values.Select(static value => value.Text)];

    private static List<string> Shown(List<SlotText> values) => [.. values.Where(static value => value.IsShown).Select(static value => value.Text)];

    private static List<SlotText> Without(List<SlotText> values, List<SlotText> others)
    {
        Dictionary<string, int> left = others.CountBy();
        return
        [
            .. values.Where(value =>
            {
                if (left.GetValueOrDefault(value.Text) is not (> 0 and int count))
                {
                    return true;
                }

                left[value.Text] = count - 1;
                return false;
            }),
        ];
    }

    private static Dictionary<string, int> CountBy(this List<SlotText> values) =>
        values.GroupBy(static value => value.Text, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.Count(), StringComparer.Ordinal);

    private static List<SlotText> ValuesOf(ComparedRecord record, string name)
    {
        int index = record.Resolved.Class.IndexOf(name);
        if (index < 0 || record.Resolved.Class.Slots[index] is not { } slot || !IsCompared(slot))
        {
            return [];
        }

        bool isRelation = slot is { Kind: RangeKind.Reference, Inverse: not null };
        return
        [
            .. from value in record.Resolved[index]
               where isRelation || value.Written is not null
               select new SlotText(
                   ValueText.Of(record.Corpus, record.Resolved, value), isRelation, !isRelation || IsShownHere(record, value)),
        ];
    }

    // A relation is shown where it is written. A record that is written inside another one shows it itself.
    private static bool IsShownHere(ComparedRecord record, ResolvedValue value) => value.Written is { } written
        ? written is ReferenceValue { Inlined: null }
        : record.Resolved.Record.Owner is { } owner && record.Corpus.Corpus.RecordAt(value.Target) == owner;

    private static bool IsCompared(SlotDefinition slot) =>
        slot is { IsStored: true, IsIdentifier: false, DesignatesType: false, IsComputed: false }
        && slot.Kind is not (RangeKind.Text or RangeKind.Quote);

    private readonly record struct SlotText(string Text, bool IsRelation, bool IsShown);
}
