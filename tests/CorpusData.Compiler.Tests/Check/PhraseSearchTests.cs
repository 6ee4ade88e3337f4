using CorpusData.Compiler.Check;

namespace CorpusData.Compiler.Tests.Check;

public sealed class PhraseSearchTests
{
    // Longer phrases are looked for in another way.
    [Theory]
    [InlineData(1)]
    [InlineData(1_023)]
    [InlineData(1_024)]
    [InlineData(3_000)]
    public void The_first_places_that_fit_are_found(int length)
    {
        string phrase = new('a', length);
        string text = new string('a', length + 9) + "b" + phrase;

        Assert.Equal([0, 1, 2], PhraseSearch.FindAll(text, phrase, 3, static _ => true));
        Assert.Equal([1, 3, 5], PhraseSearch.FindAll(text, phrase, 3, static place => place % 2 == 1));
        Assert.Equal([length + 10], PhraseSearch.FindAll(text, phrase, 3, static place => place > 9));
        Assert.Equal([9, length + 10], PhraseSearch.FindAll(text, phrase, 3, static place => place >= 9));
        Assert.Empty(PhraseSearch.FindAll(text, phrase + "b" + phrase + "b", 3, static _ => true));
    }

    [Fact]
    public void Phrases_of_one_length_and_of_many_are_found_at_once()
    {
        string[] words = [.. Enumerable.Range(100, 300).Select(static i => $"{i}")];
        string[] phrases = [.. words, "100 101", "398 399", "", "x"];
        string text = string.Join(' ', words);

        Assert.Equal(
            [.. Enumerable.Range(0, 300).Select(static i => (i, 4 * i)), (300, 0), (301, 4 * 298)],
            Find(phrases, text).Order());
    }

    [Fact]
    public void A_phrase_that_is_sought_no_longer_does_not_hide_another()
    {
        List<(int Phrase, int Place)> found = [];
        new PhraseSearch(["ab", "ab", "ab"]).Find("ab ab ab", (phrase, place) =>
        {
            found.Add((phrase, place));
            return phrase == 1;
        }, default);

        Assert.Equal([(0, 0), (1, 0), (1, 3), (1, 6), (2, 0)], found.Order());
    }

    [Fact]
    public void A_search_is_as_if_there_had_been_none_before()
    {
        var search = new PhraseSearch(["ab"]);
        List<int> found = [];
        foreach (string text in new[] { "abababab", "ab", "", "b", "xab" })
        {
            search.Find(text, (_, place) =>
            {
                found.Add(place);
                return true;
            }, default);
        }

        Assert.Equal([0, 2, 4, 6, 0, 1], found);
    }

    [Fact]
    public void A_long_search_stops_within_a_stretch()
    {
        using var given = new CancellationTokenSource();
        int last = 0;
        Assert.Throws<OperationCanceledException>(() => new PhraseSearch(["a"]).Find(new string('a', 1_000_000), (_, place) =>
        {
            last = place;
            if (place == 100_000)
            {
                given.Cancel();
            }

            return true;
        }, given.Token));

        Assert.InRange(last, 100_000, 200_000);
    }

    private static List<(int Phrase, int Place)> Find(string[] phrases, string text)
    {
        List<(int, int)> found = [];
        new PhraseSearch(phrases).Find(text, (phrase, place) =>
        {
            found.Add((phrase, place));
            return true;
        }, default);
        return found;
    }
}
