using CorpusData.Compiler.Check;

namespace CorpusData.Compiler.Tests.Check;

public sealed class QuotePieceTests
{
    [Theory]
    [InlineData("a b x c d", "a b c d", "a b", "c d")]
    [InlineData("a b x c d", "a b…c d", "a b", "c d")]
    [InlineData("a b x c d", "a b [...] c d", "a b", "c d")]
    [InlineData("a b x c d x e f", "a b c d e f", "a b", "c d", "e f")]
    [InlineData("a b c x d e f x g h i", "a b c d e f g h i", "a b c", "d e f", "g h i")]
    [InlineData("a b x a b c y d e", "a b c d e", "a b c", "d e")]
    [InlineData("a b x c d y a b", "a b c d", "a b", "c d")]
    [InlineData("a b. c de", "a b … c d", "a b", "c d")]
    [InlineData("a b x c", "a b c")]
    [InlineData("c d x a b", "a b c d")]
    [InlineData("a b c d", "a b … x")]
    [InlineData("a b", "a b")]
    public void Pieces_have_at_least_two_words_and_are_in_the_order_of_the_text(string text, string exact, params string[] pieces) =>
        Assert.Equal(pieces, QuotePieces.Find(text, exact) ?? []);

    [Theory]
    [InlineData(6, 6)]
    [InlineData(7, 0)]
    public void A_quote_has_at_most_six_pieces(int number, int found)
    {
        string[] pieces = [.. Enumerable.Range(0, number).Select(static i => $"a{i} b{i}")];

        Assert.Equal(found, QuotePieces.Find(string.Join(" x ", pieces), string.Join(' ', pieces))?.Count ?? 0);
    }
}
