using CorpusData.Cli.Terminal;

namespace CorpusData.Cli.Tests;

/// <summary>Marks are below the characters of their span, as a terminal shows them.</summary>
public sealed class MarkedLineTests
{
    [Theory]
    [InlineData("source: ada", 8, 11, "source: ada", "        ^^^")]
    [InlineData("\tname: x", 7, 8, "    name: x", "          ^")]
    [InlineData("ab\tname", 3, 7, "ab  name", "    ^^^^")]
    [InlineData("東京: 港", 4, 5, "東京: 港", "      ^^")]
    [InlineData("東京", 0, 2, "東京", "^^^^")]
    [InlineData("cafe\u0301: x", 7, 8, "cafe\u0301: x", "      ^")]
    [InlineData("cafe\u0301", 0, 5, "cafe\u0301", "^^^^")]
    [InlineData("👍🏽 ok", 5, 7, "👍🏽 ok", "   ^^")]
    [InlineData("a\u001bb", 2, 3, "a\u241bb", "  ^")]
    [InlineData("a\u202eb", 2, 3, "a\ufffdb", "  ^")]
    [InlineData("end", 3, 3, "end", "   ^")]
    [InlineData("", 0, 0, "", "^")]
    [InlineData("first of many", 6, 40, "first of many", "      ^^^^^^^")]
    [InlineData("one", 1, 1, "one", " ^")]
    public void The_mark_is_below_its_span(string line, int start, int end, string text, string marks)
    {
        var marked = MarkedLine.Of(line, start, end, 100);

        Assert.Equal(text, marked.Text);
        Assert.Equal(marks, new string(' ', marked.Start) + new string('^', marked.Length));
    }

    [Theory]
    [InlineData(0, 5)]
    [InlineData(500, 505)]
    [InlineData(995, 1000)]
    [InlineData(1000, 1000)]
    [InlineData(300, 700)]
    public void A_long_line_is_shortened_to_what_is_near_the_mark(int start, int end)
    {
        string line = string.Concat(Enumerable.Range(0, 1000).Select(static i => (char)('a' + (i % 26))));

        var marked = MarkedLine.Of(line, start, end, 60);

        Assert.InRange(TextWidth.Of(marked.Text), 40, 60);
        Assert.InRange(marked.Start + marked.Length, 1, 61);
        string expected = line[start..end];
        string shown = marked.Text.Substring(marked.Start, Math.Min(marked.Length, marked.Text.Length - marked.Start)).TrimEnd('…');
        Assert.StartsWith(shown, expected, StringComparison.Ordinal);
    }
}
