using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Tests.Harness;

namespace CorpusData.Compiler.Tests.Check;

public sealed class QuoteTests
{
    [Theory]
    [InlineData("one two three", "two")]
    [InlineData("one\ntwo three", "one two")]
    [InlineData("one\n\ntwo three", "one two")]
    [InlineData("one  \t two three", "one two")]
    [InlineData("one\u00A0two three", "one two")]
    [InlineData("one\u3000two\u2003three", "one two three")]
    [InlineData("one two", "one\n\n  two")]
    [InlineData("one two", "  one two\n")]
    [InlineData("one 😀 two", "😀 two")]
    [InlineData("one\n\n\ntwo\n\n\nthree", "two three")]
    public void White_space_matches_any_white_space(string text, string exact)
    {
        QuoteMatch match = Find(text, exact);

        Assert.Equal(QuoteStatus.Found, match.Status);
        Assert.Equal(TextIndex.Normalize(exact), TextIndex.Normalize(text[match.Start..match.End]));
        Assert.Equal(text[match.Start..match.End], text[match.Start..match.End].Trim());
    }

    [Theory]
    [InlineData("one two", "onetwo")]
    [InlineData("onetwo", "one two")]
    [InlineData("One two", "one two")]
    [InlineData("“one”", "\"one\"")]
    [InlineData("café", "cafe\u0301")]
    [InlineData("one – two", "one - two")]
    [InlineData("", "one")]
    public void Everything_else_matches_verbatim(string text, string exact) =>
        Assert.Equal(QuoteStatus.Missing, Find(text, exact).Status);

    [Theory]
    [InlineData("a b a c", "a", "b", null, 4)]
    [InlineData("a b a c", "a", null, "b", 0)]
    [InlineData("a b a c", "a", "b ", " c", 4)]
    [InlineData("a b a c", "a", "\n b\n\n", null, 4)]
    [InlineData("ab, ac", "a", null, "c", 4)]
    [InlineData("xa ya", "a", "y", null, 4)]
    [InlineData("one. A man. One. A man.", "A man", "One.", null, 17)]
    [InlineData("a\n\nb\n\na", "a", "b", null, 6)]
    [InlineData("a b a c", "a", "", "c", 4)]
    [InlineData("she said, he said", "said", " he ", null, 13)]
    [InlineData("she said, then\u00A0\n\nhe said", "said", "\n he", null, 20)]
    [InlineData("she said, he", "he", " ", null, 10)]
    [InlineData("he saw, the saw here too", "saw", null, " here ", 12)]
    [InlineData("an ant", "an", null, " ", 0)]
    [InlineData("ant an t", "an", null, " t", 4)]
    public void A_prefix_or_suffix_selects_one_of_several_places(string text, string exact, string? prefix, string? suffix, int start)
    {
        QuoteMatch match = Find(text, exact, prefix, suffix);

        Assert.Equal((QuoteStatus.Found, start, start + exact.Length), (match.Status, match.Start, match.End));
    }

    [Theory]
    [InlineData("a b a c", "a", "x", null)]
    [InlineData("a b a c", "a", null, "x")]
    [InlineData("a b a c", "a", "b", "b")]
    [InlineData("a", "a", "a", null)]
    [InlineData("a", "a", null, "a")]
    [InlineData("she said", "said", " he ", null)]
    [InlineData("he said", "said", " he ", null)]
    [InlineData("said he", "said", null, " he ")]
    [InlineData("said here", "said", null, "he ")]
    [InlineData("said", "said", " ", null)]
    [InlineData("said", "said", null, " ")]
    public void Words_in_another_context_are_not_found(string text, string exact, string? prefix, string? suffix) =>
        Assert.Equal(QuoteStatus.OutOfContext, Find(text, exact, prefix, suffix).Status);

    [Theory]
    [InlineData("a b\n\n\na b  a\nb", "a b", null)]
    [InlineData("x a b a b a y", "a", "b")]
    public void Words_in_several_places_are_ambiguous(string text, string exact, string? suffix) =>
        Assert.Equal(QuoteStatus.Ambiguous, Find(text, exact, null, suffix).Status);

    [Fact]
    public void A_quote_across_a_line_ending_has_the_words_of_the_text()
    {
        CorpusFiles files = CorpusFiles.News
            .With("seeds/harbor.txt", CorpusFiles.News["seeds/harbor.txt"].Replace("\n", "\r\n"));

        Assert.Equal(["Nobody was hurt when the old\ncrane fell"], Compilation.Of(files).Quoted("nobody-hurt", "evidence"));
    }

    [Fact]
    public void A_quote_across_a_blank_line_has_the_words_of_the_text()
    {
        CorpusFiles files = BrokenQuote("slowly. The museum");

        Assert.Equal(["slowly.\n\nThe museum"], Compilation.Of(files).Quoted("opens-friday", "evidence"));
    }

    [Fact]
    public void A_discontinuous_quotation_is_a_list()
    {
        CorpusFiles files = BrokenQuote("[The harbor, stays closed.]");

        Assert.Equal(["The harbor", "stays closed."], Compilation.Of(files).Quoted("opens-friday", "evidence"));
    }

    [Fact]
    public void A_quote_of_a_claim_outside_documents_is_found_in_the_document_that_the_claim_refers_to()
    {
        Compilation compilation = Compilation.Of(CorpusFiles.News.With("seeds/more.yaml", """
            claims:
              opens-at-night:
                article: museum-night
                statement: The museum opens at night.
                evidence: The museum opens at night.
                kind: intention
            """));

        Assert.Empty(compilation.Lines);
        Assert.Equal(["The museum opens at night."], compilation.Quoted("opens-at-night", "evidence"));
        Assert.Equal(["opens-at-night"], compilation.Related("museum-night", "claims"));
    }

    [Fact]
    public void Positions_are_UTF_16_code_units_of_the_text()
    {
        Compilation compilation = Compilation.Of(BrokenQuote("The crane")
            .Edit("seeds/harbor.txt", "The harbor opens on Friday, Ana", "😀 The harbor opens on Friday, Ana"));
        LocatedQuote quote = compilation.Locate(
            "opens-friday", (QuoteValue)((ListValue)compilation.Value("opens-friday", "evidence")!).Items[0]);

        Assert.Equal(compilation["harbor-opens"].Text!.Value.IndexOf("The crane", StringComparison.Ordinal), quote.Start);
        Assert.Equal(quote.Start + "The crane".Length, quote.End);
    }

    private static CorpusFiles BrokenQuote(string evidence) =>
        CorpusFiles.News.Edit("seeds/harbor.yaml", "evidence: “We open on Friday,”", "evidence: " + evidence);

    private static QuoteMatch Find(string text, string exact, string? prefix = null, string? suffix = null) =>
        QuoteFinder.Find(text, [Quotes.Of(exact, prefix, suffix)])[0];
}
