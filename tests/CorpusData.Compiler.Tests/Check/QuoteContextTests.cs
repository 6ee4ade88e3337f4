using System.Collections.Immutable;

namespace CorpusData.Compiler.Tests.Check;

/// <summary>Messages about a quote that the text contains several times, or with another prefix or suffix.</summary>
public sealed class QuoteContextTests
{
    [Theory]
    [InlineData(2, "2")]
    [InlineData(1_000, "1000")]
    [InlineData(1_001, "more than 1000")]
    public void Places_are_counted_up_to_a_thousand(int number, string count) =>
        Assert.Equal(count, Proposals(Repeat("so", number), "so")[2]);

    [Theory]
    [InlineData(10, false)]
    [InlineData(11, true)]
    public void At_most_ten_places_are_shown(int number, bool isCut)
    {
        string proposals = Proposals(Repeat("so", number), "so")[3];
        string contexts = Contexts(Repeat("so", number), "so", prefix: "x");

        Assert.Equal(isCut, proposals.EndsWith(", …", StringComparison.Ordinal));
        Assert.Equal(isCut, contexts.EndsWith(", …", StringComparison.Ordinal));
        Assert.Equal(10, proposals.Split("seeds/m.txt(").Length - 1);
        Assert.Equal(10, contexts.Split("seeds/m.txt(").Length - 1);
    }

    [Theory]
    [InlineData("a so b so", "prefix 'a' for seeds/m.txt(3,3), prefix 'b' for seeds/m.txt(3,8)")]
    [InlineData("so a so b", "suffix 'a' for seeds/m.txt(3,1), prefix 'a' for seeds/m.txt(3,6)")]
    [InlineData("  “so and so  ", "prefix '“' for seeds/m.txt(3,4), prefix 'and' for seeds/m.txt(3,11)")]
    [InlineData("x so. x so.  ", "suffix '. x' for seeds/m.txt(3,3), prefix 'so. x' for seeds/m.txt(3,9)")]
    public void A_prefix_or_else_a_suffix_is_proposed_for_each_place(string text, string proposals) =>
        Assert.Equal(proposals, Proposals(text, "so")[3]);

    [Theory]
    [InlineData("one so end. two so end.", "end.", "suffix 'end. two' for seeds/m.txt(3,5), prefix 'two' for seeds/m.txt(3,17)")]
    [InlineData("x so.! x so.  ", ".", "suffix '.! x' for seeds/m.txt(3,3), prefix 'so.! x' for seeds/m.txt(3,10)")]
    public void A_quote_with_a_suffix_gets_a_longer_suffix_or_else_a_prefix(string text, string suffix, string proposals) =>
        Assert.Equal(proposals, Proposals(text, "so", suffix)[3]);

    // Nobody would copy a longer prefix or suffix.
    [Fact]
    public void A_place_that_needs_a_very_long_prefix_gets_no_proposal()
    {
        string words = Repeat("a", 75);

        Assert.Equal(
            "suffix 'y' for seeds/m.txt(3,153), seeds/m.txt(3,308)",
            Proposals($"x {words} so y {words} so", "so")[3]);
        Assert.StartsWith("seeds/m.txt(3,1), ", Proposals(Repeat("so", 200), "so")[3], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(100, 100)]
    [InlineData(121, 121)]
    [InlineData(122, 121)]
    [InlineData(500, 121)]
    public void A_long_word_around_a_quote_is_cut(int length, int shown)
    {
        string word = new('w', length);

        Assert.Equal($"prefix '{word[..shown]}' at seeds/m.txt(3,{length + 2})", Contexts($"{word} so", "so", prefix: "x"));
        Assert.Equal($"suffix '{word[..shown]}' at seeds/m.txt(3,1)", Contexts($"so {word}", "so", suffix: "x"));
    }

    private static string Repeat(string word, int number) => string.Join(' ', Enumerable.Repeat(word, number));

    private static ImmutableArray<string> Proposals(string text, string exact, string suffix = "") =>
        Assert.NotNull(new QuoteFindings(text, (exact, "", suffix)).Arguments("CORPUS402"));

    private static string Contexts(string text, string exact, string prefix = "", string suffix = "") =>
        Assert.NotNull(new QuoteFindings(text, (exact, prefix, suffix)).Arguments("CORPUS407"))[3];
}
