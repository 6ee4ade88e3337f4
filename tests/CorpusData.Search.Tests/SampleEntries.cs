using CorpusData.Site.Search;

namespace CorpusData.Search.Tests;

/// <summary>Entries of words that are distributed as in a language: few are frequent, most are rare.</summary>
internal static class SampleEntries
{
    private static readonly string[] Syllables = ["ba", "der", "kin", "lo", "mur", "ne", "port", "qua", "ris", "so", "tal", "ven"];

    public static IEnumerable<SearchEntry> Create(int count)
    {
        var random = new Random(7);
        for (int i = 0; i < count; i++)
        {
            yield return new SearchEntry($"pages/{i}.html", "Claim", Words(random, 6), Words(random, 2), Words(random, 40));
        }
    }

    private static string Words(Random random, int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Word(random)));

    private static string Word(Random random)
    {
        int number = (int)Math.Exp(random.NextDouble() * Math.Log(50_000));
        string word = "";
        for (; number > 0; number /= Syllables.Length)
        {
            word += Syllables[number % Syllables.Length];
        }

        return word;
    }
}
