using CorpusData.Compiler.Check;

namespace CorpusData.Compiler.Tests.Check;

public sealed class QuotePieceTests
{
    private const string Sentence = "One two three four five.";

    [Theory]
    [InlineData("a b x c d", "a b…c d", "a b", "c d")]
    [InlineData("a b x c d", "a b [...] c d", "a b", "c d")]
    [InlineData("a b x c", "a b … c", "a b", "c")]
    [InlineData("a x c x e", "a … c [...] e", "a", "c", "e")]
    [InlineData("a b x a b c y d e", "a b … d e", "a b", "d e")]
    [InlineData("a b. c de", "a b … c d")]
    [InlineData("ca b x c d", "a b … c d")]
    [InlineData("c d x a b", "a b … c d")]
    [InlineData("a b c d", "a b … x")]
    [InlineData("a b", "… a b")]
    [InlineData("a b", "a b")]
    public void Pieces_are_whole_words_between_ellipses_in_the_order_of_the_text(string text, string exact, params string[] pieces) =>
        Assert.Equal(pieces, QuotePieces.Find(text, exact) ?? []);

    [Theory]
    [InlineData($"a b x. {Sentence} So c d", "a b c d", "a b", "c d")]
    [InlineData($"a b. {Sentence} So c d", "a b. c d", "a b.", "c d")]
    [InlineData($"a b x. {Sentence} c d", "a b c d", "a b", "c d")]
    [InlineData($"a b x. {Sentence} So c d x. {Sentence} So e f", "a b c d e f", "a b", "c d", "e f")]
    [InlineData("a b x c d", "a b c d")]
    [InlineData("a b not c d", "a b c d")]
    [InlineData("a b x. He said no. So c d", "a b c d")]
    [InlineData("a b one two three four five six c d", "a b c d")]
    [InlineData($"a b x. {Sentence} So c", "a b c")]
    [InlineData($"a b x. {Sentence} So c de", "a b c d")]
    [InlineData($"z a b x. {Sentence} a b not c d", "z a b c d")]
    [InlineData($"a b not c d x. {Sentence} So c d e", "a b c d e")]
    public void Without_an_ellipsis_more_than_a_sentence_is_between_two_pieces(string text, string exact, params string[] pieces) =>
        Assert.Equal(pieces, QuotePieces.Find(text, exact) ?? []);

    [Theory]
    [InlineData(6, 6)]
    [InlineData(7, 0)]
    public void A_quote_has_at_most_six_pieces(int number, int found)
    {
        string[] pieces = [.. Enumerable.Range(0, number).Select(static i => $"a{i} b{i}")];

        Assert.Equal(found, QuotePieces.Find(string.Join(" x ", pieces), string.Join(" … ", pieces))?.Count ?? 0);
    }
}
