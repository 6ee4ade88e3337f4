using System.Collections.Immutable;
using System.Globalization;

namespace CorpusData.Benchmarks;

/// <summary>What the command line asks for.</summary>
/// <param name="Articles">The number of articles.</param>
/// <param name="Measures">The measures by their identifiers; null for those that run unasked.</param>
/// <param name="Runs">How often each side is measured.</param>
/// <param name="Work">The work folder to keep; null for one that is gone afterwards.</param>
/// <param name="WithPeers">Whether the peers from npm are measured.</param>
internal sealed record BenchmarkOptions(
    int Articles, ImmutableArray<string>? Measures, int Runs, string? Work, bool WithPeers)
{
    public const string Usage =
        "usage: CorpusData.Benchmarks [--articles N] [--measures P1,P3] [--runs N] [--work DIR] [--peers none]";

    /// <summary>Reads the command line; null where it says something else than <see cref="Usage"/>.</summary>
    public static BenchmarkOptions? Parse(string[] arguments)
    {
        var options = new BenchmarkOptions(10_000, null, 5, null, true);
        for (int i = 0; i < arguments.Length; i += 2)
        {
            string value = i + 1 < arguments.Length ? arguments[i + 1] : "";
            BenchmarkOptions? next = (arguments[i], value) switch
            {
                ("--articles", _) when Number(value) is { } articles => options with { Articles = articles },
                ("--measures", not "") => options with { Measures = [.. value.Split(',')] },
                ("--runs", _) when Number(value) is { } runs => options with { Runs = runs },
                ("--work", not "") => options with { Work = Path.GetFullPath(value) },
                ("--peers", "none") => options with { WithPeers = false },
                _ => null,
            };
            if (next is null)
            {
                return null;
            }

            options = next;
        }

        return options;
    }

    private static int? Number(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0 ? number : null;
}
