using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Tests.Harness;

namespace CorpusData.Compiler.Tests.Check;

/// <summary>
/// Places in a text that is hard to count in: with Windows line endings, characters of two code units, combining marks and
/// a script from right to left. A line ending counts as one character, also if the file has CR LF.
/// </summary>
public sealed class QuotePlaceTests
{
    // Line 1 is the header, line 2 is empty.
    private const string Text =
        "date 2024-03-04 2024/03/04 | 09:30 - Source: daily post\r\n\r\n" +
        "😀 Jose\u0301 said 𝒂𝒃.\r\n" +
        "قال خوسيه: «نعم»\r\n\r\n" +
        "Jose\u0301 said\r\n😀 no.\r\n";

    [Theory]
    [InlineData("😀 Jose\u0301", 0, 8, "(3,1)", "(3,9)")]
    [InlineData("𝒂𝒃", 14, 18, "(3,15)", "(3,19)")]
    [InlineData("خوسيه: «نعم»", 24, 36, "(4,5)", "(4,17)")]
    [InlineData("said 😀 no.", 44, 55, "(6,7)", "(7,7)")]
    [InlineData("نعم» Jose\u0301", 32, 43, "(4,13)", "(6,6)")]
    public void A_quote_spans_its_words(string exact, int start, int end, string first, string after)
    {
        Compilation compilation = Of($"\"{exact}\"");
        LocatedQuote quote = compilation.Locate("hard", (QuoteValue)compilation.Value("hard", "dateline")!);
        DocumentText text = compilation["hard"].Text!;

        Assert.Empty(compilation.Lines);
        Assert.Equal((start, end), (quote.Start, quote.End));
        Assert.Equal("seeds/hard.txt" + first, text.SpanOf(start, start).ToFileSpan().ToString());
        Assert.Equal("seeds/hard.txt" + after, text.SpanOf(end, end).ToFileSpan().ToString());
    }

    [Theory]
    [InlineData("said",
        "CORPUS402: The quote 'said' appears 2 times in the text of Article 'hard'; to say which one is meant, add the words before it as a prefix or the words after it as a suffix: prefix '😀 Jose\u0301' for seeds/hard.txt(3,10), prefix 'نعم» Jose\u0301' for seeds/hard.txt(6,7)")]
    [InlineData("{ exact: said, prefix: he }",
        "CORPUS407: The quote 'said' is in the text of Article 'hard', but not with prefix 'he'; write what the text has instead: prefix 'Jose\u0301' at seeds/hard.txt(3,10), prefix 'Jose\u0301' at seeds/hard.txt(6,7)", 9)]
    [InlineData("José said 😀",
        "CORPUS403: The quote 'José said 😀' differs from the text of Article 'hard' only in Unicode form; write 'Jose\u0301 said 😀'")]
    [InlineData("José said 𝒂",
        "CORPUS403: The quote 'José said 𝒂' differs from the text of Article 'hard' only in Unicode form; write 'Jose\u0301 said 𝒂'")]
    [InlineData("'خوسيه: \"نعم\"'",
        "CORPUS403: The quote 'خوسيه: \"نعم\"' differs from the text of Article 'hard' only in quotation marks; write 'خوسيه: «نعم»'")]
    [InlineData("قال خوسيه … 😀 no.",
        "CORPUS405: The text of Article 'hard' contains the words of the quote 'قال خوسيه … 😀 no.' only in separate pieces; write the pieces as a list: 'قال خوسيه', '😀 no.'")]
    public void A_finding_names_the_places(string quote, string message, int column = 0) => Assert.Equal(
        [$"seeds/hard.yaml(2,{11 + column}): {message}"], Of(quote).Lines);

    [Theory]
    [InlineData("said")]
    [InlineData("sang")]
    public void A_quote_that_the_text_does_not_contain_exactly_once_has_no_place(string exact)
    {
        Compilation compilation = Of(exact);
        CheckedUnit unit = compilation.Corpus.Units.Single(static unit => unit.Bound.Path == "seeds/hard.txt");

        Assert.Null(compilation.Corpus.Links.Referred.Locate(unit, (QuoteValue)compilation.Value("hard", "dateline")!));
    }

    private static Compilation Of(string quote) => Compilation.Of(CorpusFiles.News
        .With("seeds/hard.txt", Text)
        .With("seeds/hard.yaml", $"headline: x\r\ndateline: {quote}\r\n"));
}
