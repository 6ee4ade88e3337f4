using CorpusData.Site.Texts;

namespace CorpusData.Site.Tests.Texts;

public sealed class TextSegmentsTests
{
    [Theory]
    [InlineData("one\ntwo\n\nthree\n \n\nfour ", "one\ntwo|three|four")]
    [InlineData("one\ntwo", "one|two")]
    [InlineData("  one  ", "one")]
    [InlineData("", "")]
    public void Blank_lines_divide_paragraphs_or_lines_do(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', TextSegments.Paragraphs(text).Select(segment => text[segment.Start..segment.End])));

    [Fact]
    public void Surroundings_that_meet_are_one()
    {
        const string Text = "aaa bbb ccc ddd eee fff ggg hhh iii jjj kkk";

        IEnumerable<string> surroundings = TextSegments.Surroundings(Text, [new TextSegment(4, 7), new TextSegment(12, 15), new TextSegment(40, 43)], 5)
            .Select(static segment => Text[segment.Start..segment.End]);

        Assert.Equal(["aaa bbb ccc ddd eee", "jjj kkk"], surroundings);
    }

    [Fact]
    public void Surroundings_end_with_the_paragraph_and_never_cut_a_character()
    {
        const string Text = "one\n\n😀😀😀word😀😀😀\n\ntwo";
        int start = Text.IndexOf("word", StringComparison.Ordinal);

        Assert.Equal(5, Context.StartOf(Text, start, 20));
        Assert.Equal("😀😀😀", Text[(start + 4)..Context.EndOf(Text, start + 4, 20)]);
        Assert.Equal("😀", Text[Context.StartOf(Text, start, 3)..start]);
        Assert.Equal("😀", Text[(start + 4)..Context.EndOf(Text, start + 4, 3)]);
    }
}
