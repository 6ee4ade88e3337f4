using CorpusData.Compiler.Check;

namespace CorpusData.Compiler.Tests.Check;

/// <summary>What an author may have meant who quotes words that are nowhere.</summary>
public sealed class PassageTests
{
    [Theory]
    [InlineData("The ferry sails. The crane fell on Monday. Nobody was hurt.", "the crane fell", "The crane fell on Monday.")]
    [InlineData("渡轮启航。起重机倒了！", "起重机倒", "起重机倒了！")]
    [InlineData("起重机倒了！渡轮启航。", "起重机倒", "起重机倒了！")]
    [InlineData("起重机倒了？渡轮启航。", "起重机倒", "起重机倒了？")]
    [InlineData("هل سقطت الرافعة؟ أبحرت العبارة", "سقطت الرافعة", "هل سقطت الرافعة؟")]
    [InlineData("The crane fell! Did it? It did.", "crane fell", "The crane fell!")]
    [InlineData("Did the crane fall? The ferry sails.", "the crane fall", "Did the crane fall?")]
    [InlineData("The crane fell 3.5 meters. The ferry sails.", "crane fell meters", "The crane fell 3.5 meters.")]
    [InlineData("The ferry sails\n\nThe crane fell\n\nNobody was hurt", "crane fell", "The crane fell")]
    [InlineData("\n\nThe crane fell\n", "crane fell", "The crane fell")]
    [InlineData("The crane\nfell on Monday. Nobody was hurt.", "crane fell", "The crane fell on Monday.")]
    [InlineData("The crane fell", "crane fell down", "The crane fell")]
    [InlineData("A crane fell.\n", "crane fell down", "A crane fell.")]
    [InlineData("CRANE fell.", "crane Fell down", "CRANE fell.")]
    [InlineData("Nobody was hurt.", "the crane fell")]
    [InlineData("", "the crane fell")]
    [InlineData("The crane fell.", "…")]
    public void The_closest_is_the_sentence_that_shares_most_words(string text, string exact, string? closest = null) =>
        Assert.Equal(closest, new Passages(text).Closest(exact));

    [Fact]
    public void Of_two_that_share_as_much_the_first_is_closest() =>
        Assert.Equal("The crane fell.", new Passages("The crane fell. A crane fell.").Closest("crane fell down"));

    // Or a long sentence would be the closest to anything.
    [Fact]
    public void What_is_shared_is_measured_by_the_shorter_of_both() => Assert.Equal(
        "Nobody was hurt.",
        new Passages(
            "Nobody was hurt. One of two or three of four and five of six or seven came to see and to hear it when eight left.")
            .Closest("nobody was hurt that day although many of them stood and looked or talked to one another before it"));

    [Fact]
    public void A_quarter_of_the_words_is_not_enough()
    {
        Assert.Null(new Passages("The crane fell on its side.").Closest("the x y z"));
        Assert.NotNull(new Passages("The crane fell on its side.").Closest("the x y"));
    }

    // A word that a sentence has twice is one.
    [Fact]
    public void Each_word_counts_once() => Assert.Equal(
        "A crane fell.", new Passages("Fell, fell, fell, fell. A crane fell.").Closest("crane fell fell fell down"));
}
