using System.Globalization;

namespace CorpusData.Cli.Statistics;

/// <summary>The statistics as rows of a name and a value, for the formats that readers see.</summary>
internal static class StatisticsTable
{
    /// <summary>The maximum number of entities that are listed.</summary>
    public const int MaximumEntities = 10;

    /// <summary>Returns the rows.</summary>
    public static IReadOnlyList<(string Name, string Value)> Rows(CorpusStatistics statistics) =>
    [
        ("Schema files", Number(statistics.SchemaFiles)),
        ("Seed files", Number(statistics.SeedFiles)),
        ("Documents", Number(statistics.Documents)),
        ("Characters of text", Number(statistics.Characters)),
        ("Quotes", Number(statistics.Quotes)),
        ("Text in quotes", statistics.Coverage.ToString("P1", CultureInfo.InvariantCulture)),
        ("Mentions", Number(statistics.Mentions)),
        ("Documents without quotes", Number(statistics.DocumentsWithoutQuotes.Count)),
        ("Unused entities", Number(statistics.UnusedEntities.Count)),
        ("Duplicate texts", Number(statistics.DuplicateTexts.Count)),
    ];

    /// <summary>Returns the lists of what needs attention, each with its title.</summary>
    public static IEnumerable<(string Title, IReadOnlyList<string> Items)> Lists(CorpusStatistics statistics)
    {
        (string Title, IReadOnlyList<string> Items)[] lists =
        [
            ("Documents without quotes", statistics.DocumentsWithoutQuotes),
            ("Unused entities", statistics.UnusedEntities),
            ("Duplicate texts", [.. statistics.DuplicateTexts.Select(static group => string.Join(" = ", group))]),
        ];
        return lists.Where(static list => list.Items.Count > 0);
    }

    /// <summary>Returns a number with separators of thousands.</summary>
    public static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
