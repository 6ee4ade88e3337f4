using System.Text;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Tests.Text;

public sealed class SourceFileTests
{
    [Theory]
    [InlineData("one\r\ntwo\r\n", "one\ntwo\n")]
    [InlineData("one\rtwo\r", "one\ntwo\n")]
    [InlineData("one\n\rtwo\r\r\nthree", "one\n\ntwo\n\nthree")]
    [InlineData("one\ntwo", "one\ntwo")]
    [InlineData("", "")]
    public void Line_ends_are_read_as_LF(string text, string expected) => Assert.Equal(expected, File(text).Text);

    [Theory]
    [InlineData("\uFEFFone", "one")]
    [InlineData("\uFEFF", "")]
    [InlineData("\uFEFF\r\none", "\none")]
    [InlineData("\uFEFF\uFEFFone", "\uFEFFone")]
    [InlineData("one\uFEFF", "one\uFEFF")]
    public void One_byte_order_mark_at_the_start_is_left_out(string text, string expected) =>
        Assert.Equal(expected, File(text).Text);

    [Theory]
    [InlineData("")]
    [InlineData("one")]
    [InlineData("one\r\ntwo\rthree")]
    [InlineData("\uFEFFone\n\uFEFF")]
    [InlineData("“Das ist naß,” sagte sie. 😀")]
    [InlineData("海军上将在港口讲话")]
    public void Bytes_and_text_give_the_same_file(string text)
    {
        var file = SourceFile.FromUtf8("/corpus/seeds/a.yaml", "seeds/a.yaml", Encoding.UTF8.GetBytes(text));

        Assert.Equal(File(text), file);
        Assert.Equal((File(text).Text, File(text).Length), (file.Text, file.Length));
    }

    [Fact]
    public void The_text_of_a_large_file_is_decoded_once()
    {
        SourceFile large = File(new string('a', 70_000));

        Assert.Same(large.Text, large.Text);
        Assert.Equal(large, SourceFile.FromUtf8("/corpus/seeds/a.yaml", "seeds/a.yaml", Encoding.UTF8.GetBytes(large.Text)));
    }

    [Fact]
    public void Half_a_surrogate_pair_is_kept() => Assert.Equal("one \uD83D two", File("one \uD83D two").Text);

    [Theory]
    [InlineData("one two")]
    [InlineData("“öne” 😀")]
    [InlineData("海军上将")]
    public void A_slice_is_a_part_of_the_text(string text)
    {
        for (int start = 0; start <= text.Length; start++)
        {
            for (int end = start; end <= text.Length; end++)
            {
                Assert.Equal(text[start..end], File(text).Slice(start, end));
            }
        }
    }

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(1, 0, 1)]
    [InlineData(3, 0, 3)]
    [InlineData(4, 0, 4)]
    [InlineData(5, 1, 0)]
    [InlineData(7, 1, 2)]
    [InlineData(8, 2, 0)]
    [InlineData(9, 3, 0)]
    public void A_column_counts_UTF_16_code_units(int offset, int line, int column) =>
        Assert.Equal(new FilePosition(line, column), File("a😀b\r\n😀\r\n\r\n").GetPosition(offset));

    [Theory]
    [InlineData("seeds/a.yaml", "seeds/a")]
    [InlineData("seeds/a.b.yaml", "seeds/a.b")]
    [InlineData("seeds/README", "seeds/README")]
    [InlineData("seeds.d/README", "seeds.d/README")]
    [InlineData("README", "README")]
    [InlineData("seeds/.yaml", "seeds/")]
    public void A_stem_is_the_path_without_the_ending(string path, string stem) =>
        Assert.Equal(stem, new SourceFile("/" + path, path, "").Stem);

    [Fact]
    public void A_location_is_printed_with_a_one_based_line_and_column() =>
        Assert.Equal("seeds/a.yaml(2,3)", File("one\n  two\n").GetFileSpan(6, 9).ToString());

    [Fact]
    public void A_location_knows_its_end()
    {
        FileSpan location = File("one\ntwo\nthree").GetFileSpan(2, 9);

        Assert.Equal((2, 7), (location.Start, location.Length));
        Assert.Equal(new FilePosition(0, 2), location.StartPosition);
        Assert.Equal(new FilePosition(2, 1), location.EndPosition);
    }

    [Theory]
    [InlineData(-5, 2, 0, 2)]
    [InlineData(2, 99, 2, 1)]
    [InlineData(99, 99, 3, 0)]
    [InlineData(2, 1, 2, 0)]
    public void A_location_stays_within_the_file(int start, int end, int expectedStart, int expectedLength)
    {
        FileSpan location = File("one").GetFileSpan(start, end);

        Assert.Equal((expectedStart, expectedLength), (location.Start, location.Length));
    }

    [Fact]
    public void Files_that_differ_by_line_ends_and_byte_order_mark_are_equal()
    {
        SourceFile windows = File("\uFEFFone\r\ntwo");
        SourceFile unix = File("one\ntwo");

        Assert.Equal(unix, windows);
        Assert.Equal(unix.GetHashCode(), windows.GetHashCode());
    }

    [Fact]
    public void Files_of_another_path_or_text_are_not_equal()
    {
        Assert.NotEqual(File("one"), File("two"));
        Assert.NotEqual(File("one"), new SourceFile("/corpus/seeds/b.yaml", "seeds/a.yaml", "one"));
        Assert.NotEqual(File("one"), new SourceFile("/corpus/seeds/a.yaml", "a.yaml", "one"));
    }

    private static SourceFile File(string text) => new("/corpus/seeds/a.yaml", "seeds/a.yaml", text);
}
