using System.Globalization;

namespace CorpusData.Cli.Comparing.Agreements;

/// <summary>The agreement as tables, for the formats that readers see.</summary>
internal static class AgreementTable
{
    /// <summary>Returns the tables, each as rows of cells with a heading.</summary>
    public static IEnumerable<IReadOnlyList<IReadOnlyList<string>>> Of(Agreement agreement)
    {
        yield return
        [
            ["class", "first", "second", "same identifier", "overlapping quotes"],
            .. agreement.Records.Select(static row => (IReadOnlyList<string>)
                [row.Scope, Wording.Number(row.Old), Wording.Number(row.New), Wording.Number(row.ByIdentifier), Wording.Number(row.ByQuotes)]),
        ];
        yield return
        [
            ["enum slot", "pairs", "same", "kappa"],
            .. agreement.Slots.Select(static row => (IReadOnlyList<string>)[row.Slot, Wording.Number(row.Pairs), Wording.Number(row.Same), Number(row.Kappa)]),
        ];
        yield return
        [
            ["spans of", "first", "second", "F1 exact", "F1 overlap"],
            .. agreement.Spans.Select(static row => (IReadOnlyList<string>)
                [row.Slot, Wording.Number(row.Old), Wording.Number(row.New), Number(row.Exact), Number(row.Overlap)]),
        ];
    }

    /// <summary>Returns the sentence that says what is counted.</summary>
    public static string Counted(Agreement agreement)
    {
        string counted = $"Agreement about {Wording.Count(agreement.Texts, "text")}";
        return agreement.OtherTexts.Count == 0
            ? counted
            : $"{counted}; not counted, because their texts differ: {string.Join(", ", agreement.OtherTexts)}";
    }

    private static string Number(double? number) => number?.ToString("F3", CultureInfo.InvariantCulture) ?? "not defined";
}
