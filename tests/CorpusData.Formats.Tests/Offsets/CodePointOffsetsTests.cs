using CorpusData.Formats.Offsets;

namespace CorpusData.Formats.Tests.Offsets;

public sealed class CodePointOffsetsTests
{
    [Theory]
    [InlineData("")]
    [InlineData("ferry")]
    [InlineData("a😀b")]
    [InlineData("😀😀")]
    [InlineData("e\u0301 👩‍👩‍👧 שלום \u202Bx\u202C")]
    [InlineData("\uD83Dx\uDE00 \uD83D\uD83D\uDE00")]
    public void An_offset_counts_the_code_points_before_it(string text)
    {
        var offsets = new CodePointOffsets(text);
        int point = 0;
        for (int i = 0; i < text.Length; i++)
        {
            Assert.Equal(point, offsets.FromUtf16(i));
            Assert.Equal(i, offsets.ToUtf16(point));
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                // Within a pair, the offset is that of the pair.
                i++;
                Assert.Equal(point, offsets.FromUtf16(i));
            }

            point++;
        }

        Assert.Equal(point, offsets.Count);
        Assert.Equal(point, offsets.FromUtf16(text.Length));
        Assert.Equal(text.Length, offsets.ToUtf16(point));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(4)]
    public void An_offset_outside_of_the_text_is_refused(int offset) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new CodePointOffsets("a😀b").ToUtf16(offset));
}
