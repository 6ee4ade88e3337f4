using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Tests.Parse;

public sealed class YamlEditTests
{
    [Theory]
    [InlineData("old", "old", "new", "new")]
    [InlineData("old", "old", "true", "'true'")]
    [InlineData("old", "old", "a: b", "'a: b'")]
    [InlineData("old", "old", "a, b", "'a, b'")]
    [InlineData("o, ld", "o, ld", "a, b", "a, b")]
    [InlineData("12 old", "12 old", "13 new", "13 new")]
    [InlineData("-1", "-1", "-1.0", "-1.0")]
    [InlineData("old:x", "old:x", "new: x", "'new: x'")]
    [InlineData("'o''ld'", "o'ld", "n'ew", "'n''ew'")]
    [InlineData("'old'", "old", "zero\u200Bwidth", "\"zero\\u200Bwidth\"")]
    [InlineData("\"old\"", "old", "a \"b\" \\ 'c'", "\"a \\\"b\\\" \\\\ 'c'\"")]
    [InlineData("old\n  words", "old words", "new words", "new\n  words")]
    [InlineData("\"old\n  words\"", "old words", "new words", "\"new\n  words\"")]
    [InlineData("old\n  words", "old words", "newwords", "newwords")]
    [InlineData("old\n\n  words", "old\nwords", "new words", "new words")]
    public void A_value_is_replaced_in_the_style_of_the_old_one(string before, string value, string replacement, string expected)
    {
        TextEdit? edit = YamlEdit.Replace(SpanOf(before), value, replacement);

        Assert.Equal(expected, edit?.NewText);
        Assert.Equal((5, before.Length), (edit?.Span.Start, edit?.Span.Length));
    }

    [Theory]
    [InlineData("*alias", "old")]
    [InlineData("&anchor old", "old")]
    [InlineData("|\n  old\n", "old\n")]
    [InlineData(">-\n  old", "old")]
    [InlineData("", "")]
    public void A_value_with_another_form_is_not_replaced(string before, string value) =>
        Assert.Null(YamlEdit.Replace(SpanOf(before), value, "new"));

    [Theory]
    [InlineData("key: a, b", 5, "[p, q]")]
    [InlineData("  - a, b", 4, "p\n  - q")]
    [InlineData("key: [\"a, b\"]", 6, null)]
    [InlineData("a, b", 0, null)]
    public void A_list_is_written_where_it_can_be(string text, int start, string? expected) =>
        Assert.Equal(expected, YamlEdit.ListAt(new SourceSpan(new SourceFile("a.yaml", "a.yaml", text), start, start + 4), ["p", "q"]));

    private static SourceSpan SpanOf(string scalar)
    {
        string text = $"key: {scalar} # comment";
        return new SourceSpan(new SourceFile("a.yaml", "a.yaml", text), 5, 5 + scalar.Length);
    }
}
