using CorpusData.Runtime.Tests.Harness;

namespace CorpusData.Runtime.Tests;

public sealed class QuoteTests
{
    private static readonly Article Harbor = new News().Articles["harbor-opens"];

    [Fact]
    public void It_holds_the_words_of_the_text() =>
        Assert.Equal(["harbor", "Ana Lima", "“Soon,”"], Harbor.Quotes.Select(static quote => quote.Exact));

    [Fact]
    public void It_slices_the_text()
    {
        Assert.All(Harbor.Quotes, static quote =>
        {
            Assert.Equal(quote.Exact, Harbor.Text[quote.Range]);
            Assert.Equal(quote.Exact, Harbor.Text[quote.Start..quote.End]);
            Assert.Equal(quote.Exact, Harbor.Text.Substring(quote.Start, quote.Length));
            Assert.Equal(quote.Exact, quote.AsSpan().ToString());
            Assert.Equal(quote.Exact, quote.ToString());
        });
    }

    [Fact]
    public void It_shares_the_text_with_its_document() => Assert.All(Harbor.Quotes, static quote => Assert.Same(Harbor.Text, quote.Text));

    [Theory]
    [InlineData(0, 1, 5)]
    [InlineData(1, 2, 1)]
    [InlineData(2, 4, 1)]
    public void It_knows_its_line_and_column(int quote, int line, int column) =>
        Assert.Equal((line, column), (Harbor.Quotes[quote].Line, Harbor.Quotes[quote].Column));

    [Theory]
    [InlineData("a\n\nb", 0, 1, 1)]
    [InlineData("a\n\nb", 3, 3, 1)]
    [InlineData("a 😀 b", 5, 1, 6)]
    [InlineData("\n", 1, 2, 1)]
    public void A_column_counts_UTF_16_code_units_of_the_line(string text, int start, int line, int column)
    {
        Quote quote = Texts.Quote(text, start, 0);

        Assert.Equal((line, column), (quote.Line, quote.Column));
    }

    [Fact]
    public void It_knows_its_document() => Assert.All(Harbor.Quotes, static quote => Assert.Same(Harbor, quote.Document));

    [Fact]
    public void The_same_place_of_the_same_document_is_equal()
    {
        Quote one = Harbor.Quotes[1];
        Quote other = Harbor.Mentions[0].Quote;

        Assert.True(one == other);
        Assert.False(one != other);
        Assert.True(one.Equals((object)other));
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Fact]
    public void Another_place_or_another_document_is_not_equal()
    {
        Quote[] quotes = Texts.Quotes("aa aa", (0, 2), (3, 2), (0, 1));

        Assert.True(quotes[0] != quotes[1]);
        Assert.True(quotes[0] != quotes[2]);
        Assert.True(quotes[0] != Texts.Quote("aa aa", 0, 2));
        Assert.False(quotes[0].Equals((object)"aa"));
    }

    [Theory]
    [InlineData(2, 4, 2, 4, true, true)]
    [InlineData(2, 4, 3, 2, true, true)]
    [InlineData(2, 4, 2, 1, true, true)]
    [InlineData(2, 4, 5, 1, true, true)]
    [InlineData(2, 4, 1, 6, false, true)]
    [InlineData(2, 4, 1, 2, false, true)]
    [InlineData(2, 4, 5, 2, false, true)]
    [InlineData(2, 4, 0, 2, false, false)]
    [InlineData(2, 4, 6, 1, false, false)]
    public void It_tells_what_words_are_within_it_and_what_words_overlap_it(
        int start, int length, int otherStart, int otherLength, bool contains, bool overlaps)
    {
        Quote[] quotes = Texts.Quotes("0123456789", (start, length), (otherStart, otherLength));

        Assert.Equal(contains, quotes[0].Contains(quotes[1]));
        Assert.Equal(overlaps, quotes[0].Overlaps(quotes[1]));
        Assert.Equal(overlaps, quotes[1].Overlaps(quotes[0]));
    }

    [Fact]
    public void Words_of_another_document_are_neither_within_it_nor_overlap_it()
    {
        Quote quote = Texts.Quote("The harbor.", 0, 11);

        Assert.False(quote.Contains(Harbor.Quotes[0]));
        Assert.False(quote.Overlaps(Harbor.Quotes[0]));
    }

    [Fact]
    public void The_default_is_no_words_of_an_empty_text()
    {
        Quote quote = default;

        Assert.Equal(("", "", 0, 0, 0), (quote.Text, quote.Exact, quote.Start, quote.End, quote.Length));
        Assert.Equal((1, 1), (quote.Line, quote.Column));
        Assert.Equal("", quote.ToString());
        Assert.True(quote.AsSpan().IsEmpty);
        Assert.Equal(default, quote);
        Assert.NotEqual(Texts.Quote("", 0, 0), quote);
        Assert.Throws<InvalidOperationException>(() => quote.Document);
    }

    [Fact]
    public void A_mention_is_shown_by_its_words()
    {
        Mention<Person> mention = Assert.Single(Harbor.Mentions);

        Assert.Equal("ana-lima", mention.Entity.Identifier);
        Assert.Equal("Ana Lima", mention.ToString());
        Assert.Equal(Harbor.Quotes[1], mention.Quote);
    }
}
