using System.Collections.Immutable;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Tests.Bind;

/// <summary>Spans of texts that are, and that are not, one part of their file.</summary>
public sealed class DocumentTextTests
{
    private const string Markup = "<p>The <b>harbor</b> &amp; caf&eacute;</p><p>Closed</p>";
    private const string Value = "The harbor & café\nClosed";

    private static readonly DocumentText Text = new(File(Markup), Value, Segments(
        "The ", "harbor", " ", "&amp;", " caf", "&eacute;", "", "Closed"));

    [Fact]
    public void A_text_of_several_segments_has_its_value_and_length()
    {
        Assert.Equal(Value, Text.Value);
        Assert.Equal(Value.Length, Text.Length);
    }

    [Theory]
    [InlineData("The", "The")]
    [InlineData("arbo", "arbo")]
    [InlineData("The ", "The ")]
    [InlineData("harbor", "harbor")]
    [InlineData("&", "&amp;")]
    [InlineData("é", "&eacute;")]
    [InlineData("Closed", "Closed")]
    [InlineData("Close", "Close")]
    public void A_span_inside_a_segment_is_its_part_of_the_file(string words, string expected) =>
        Assert.Equal(expected, Slice(Text, words));

    [Theory]
    [InlineData("The harbor", "The <b>harbor")]
    [InlineData("e h", "e <b>h")]
    [InlineData("harbor & c", "harbor</b> &amp; c")]
    [InlineData("afé", "af&eacute;")]
    [InlineData("é\nC", "&eacute;</p><p>C")]
    [InlineData(Value, "The <b>harbor</b> &amp; caf&eacute;</p><p>Closed")]
    public void A_span_across_segments_is_from_the_first_to_the_last(string words, string expected) =>
        Assert.Equal(expected, Slice(Text, words));

    [Theory]
    [InlineData(0, "The ")]
    [InlineData(2, "e <b>")]
    [InlineData(4, "harbor")]
    [InlineData(11, "&amp;")]
    [InlineData(12, " caf")]
    [InlineData(18, "Closed")]
    public void An_empty_span_is_before_the_character_that_follows_it(int offset, string following)
    {
        SourceSpan span = Text.SpanOf(offset, offset);

        Assert.Equal(span.Start, span.End);
        Assert.StartsWith(following, Markup[span.Start..], StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_span_at_the_end_is_where_the_last_segment_ends()
    {
        SourceSpan span = Text.SpanOf(Value.Length, Value.Length);

        Assert.Equal(("</p>", span.Start), (Markup[span.Start..], span.End));
    }

    [Fact]
    public void Text_that_the_file_does_not_have_is_at_one_place_of_the_file()
    {
        int newLine = Value.IndexOf('\n', StringComparison.Ordinal);
        SourceSpan span = Text.SpanOf(newLine, newLine + 1);

        Assert.Equal(("</p><p>Closed</p>", span.Start), (Markup[span.Start..], span.End));
    }

    [Theory]
    [InlineData(0, 5, "words")]
    [InlineData(1, 3, "or")]
    [InlineData(5, 5, "")]
    public void A_text_of_one_segment_is_a_part_of_its_file(int start, int end, string expected)
    {
        var text = new DocumentText(File("id: x\n\nwords\n"), 7, 12);
        SourceSpan span = text.SpanOf(start, end);

        Assert.Equal(("words", 5), (text.Value, text.Length));
        Assert.Equal((7 + start, 7 + end, expected), (span.Start, span.End, text.File.Text[span.Start..span.End]));
    }

    [Fact]
    public void An_empty_text_has_one_place()
    {
        var text = new DocumentText(File("id: x\n"), 6, 6);

        Assert.Equal(("", 0), (text.Value, text.Length));
        Assert.Equal(new SourceSpan(text.File, 6, 6), text.SpanOf(0, 0));
    }

    private static string Slice(DocumentText text, string words)
    {
        int start = text.Value.IndexOf(words, StringComparison.Ordinal);
        SourceSpan span = text.SpanOf(start, start + words.Length);
        return text.File.Text[span.Start..span.End];
    }

    // The parts of the markup, one after the other; an empty one is the line end between two paragraphs.
    private static ImmutableArray<TextSegment> Segments(params string[] parts)
    {
        ImmutableArray<TextSegment>.Builder segments = ImmutableArray.CreateBuilder<TextSegment>();
        int start = 0;
        int from = 0;
        foreach (string part in parts)
        {
            int fileStart = Markup.IndexOf(part, from, StringComparison.Ordinal);
            from = fileStart + part.Length;
            segments.Add(new TextSegment(start, fileStart, from));
            start += part.Length == 0 || part[0] == '&' ? 1 : part.Length;
        }

        return segments.ToImmutable();
    }

    private static SourceFile File(string text) => new("/corpus/seeds/a.txt", "seeds/a.txt", text);
}
