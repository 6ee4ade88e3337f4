using System.Text.RegularExpressions;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Check;
using CsCheck;

namespace CorpusData.Compiler.Tests.Check;

/// <summary>Properties that hold for every text and every quote.</summary>
public sealed class QuotePropertyTests
{
    // Few words, so that they repeat, with all kinds of white space between them.
    private static readonly Gen<string> Word = Gen.OneOf("a", "ab", "b", "A", "“a”", "é", "e\u0301", "😀", "قاسم", "伊朗", ".");
    private static readonly Gen<string> Space = Gen.OneOf(" ", "  ", "\n", "\n\n", "\t", "\u00A0", " \n\u3000");

    private static readonly Gen<string> Words = Gen.Select(Word, Space).Array[0, 14]
        .Select(static parts => string.Concat(parts.Select(static part => part.Item1 + part.Item2)));

    private static readonly string Filler = string.Concat(Enumerable.Range(0, 5_000).Select(static i => $"w{i}\n\n"));

    // Words of the text between two offsets, or other words.
    private static readonly Gen<(string Text, string Exact)> TextAndWords = Gen.Select(
        Words, Words, Gen.Double.Unit, Gen.Double.Unit, Gen.Bool,
        static (text, other, one, two, isOwn) =>
        {
            int start = (int)(Math.Min(one, two) * text.Length);
            int end = (int)(Math.Max(one, two) * text.Length);
            return (text, isOwn ? text[start..end] : other);
        }).Where(static pair => !string.IsNullOrWhiteSpace(pair.Item2));

    [Fact]
    public void The_found_words_differ_from_the_quote_only_in_white_space() => TextAndWords.Sample(
        static pair =>
        {
            QuoteMatch match = Find(pair);
            if (match.Status == QuoteStatus.Found)
            {
                Assert.Equal(Normalized(pair.Exact).Trim(), Normalized(pair.Text[match.Start..match.End]));
            }
        },
        iter: 20_000);

    [Fact]
    public void The_status_is_the_result_of_a_plain_search_in_the_normalized_text() => TextAndWords.Sample(
        static pair => Assert.Equal(
            Places(pair).Count switch
            {
                0 => QuoteStatus.Missing,
                1 => QuoteStatus.Found,
                _ => QuoteStatus.Ambiguous,
            },
            Find(pair).Status),
        iter: 20_000);

    [Fact]
    public void A_prefix_and_suffix_from_the_text_find_their_place() => Gen.Select(
        Words, Gen.Double.Unit, Gen.Double.Unit).Sample(
        static (text, one, two) =>
        {
            int start = (int)(Math.Min(one, two) * text.Length);
            int end = (int)(Math.Max(one, two) * text.Length);
            if (string.IsNullOrWhiteSpace(text[start..end]))
            {
                return;
            }

            // With the whole text before and after the words as context, only one place matches.
            QuoteMatch match = QuoteFinder.Find(text, [Quotes.Of(text[start..end], text[..start], text[end..])])[0];

            Assert.Equal(QuoteStatus.Found, match.Status);
            Assert.Equal(text[start..end].Trim(), text[match.Start..match.End]);
        },
        iter: 20_000);

    // A single quote is searched for on its own, many quotes of a large text in one pass.
    [Fact]
    public void Many_quotes_of_a_large_text_have_the_same_results_as_each_alone() => Gen.Select(
        Words, Gen.Select(TextAndWords, Gen.OneOf("", "a", "b ab"), Gen.OneOf("", "a", ".")).Array[40]).Sample(
        static (words, quotes) =>
        {
            string text = Filler + words + string.Concat(quotes.Select(static quote => quote.Item1.Item1));
            QuoteValue[] all = [.. quotes.Select(static quote => Quotes.Of(quote.Item1.Item2, quote.Item2, quote.Item3))];

            Assert.Equal(all.Select(quote => QuoteFinder.Find(text, [quote])[0]), QuoteFinder.Find(text, all));
        },
        iter: 30);

    [Theory]
    [InlineData(0)]
    [InlineData(700)]
    [InlineData(1_400)]
    public void A_long_quote_is_found_in_a_repetitive_text(int place)
    {
        string quote = new string('a', place) + "b" + new string('a', 1_400 - place);
        string text = new string('a', 500_000) + quote + new string('a', 500_000);
        int start = 500_000;

        Assert.Equal(new QuoteMatch(QuoteStatus.Found, start, start + 1_401, CutsWord: true), QuoteFinder.Find(text, [Quotes.Of(quote)])[0]);
        Assert.Equal(QuoteStatus.Missing, QuoteFinder.Find(text, [Quotes.Of(quote + "b")])[0].Status);
        Assert.Equal(QuoteStatus.Ambiguous, QuoteFinder.Find(text, [Quotes.Of(new string('a', 1_400))])[0].Status);
    }

    private static QuoteMatch Find((string Text, string Exact) pair) =>
        QuoteFinder.Find(pair.Text, [Quotes.Of(pair.Exact)])[0];

    private static List<int> Places((string Text, string Exact) pair)
    {
        string text = Normalized(pair.Text);
        string exact = Normalized(pair.Exact).Trim();
        return [.. Enumerable.Range(0, text.Length).Where(i => string.CompareOrdinal(text, i, exact, 0, exact.Length) == 0)];
    }

    private static string Normalized(string text) => Regex.Replace(text, @"[\s\u0085]+", " ");
}
