using System.Text;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Tests.Text;

public sealed class EncodingGuessTests
{
    [Theory]
    [InlineData("caf\u00E9", "iso-8859-1", 3, "Windows-1252")]
    [InlineData("caf\u00E9", "utf-16", 0, "UTF-16")]
    [InlineData("caf\u00E9", "utf-16BE", 0, "UTF-16")]
    public void Of_a_file_in_another_encoding(string text, string name, int offset, string expected)
    {
        var encoding = Encoding.GetEncoding(name);

        var invalid = InvalidByte.Find([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]);

        Assert.Equal((offset, expected), (invalid!.Offset, invalid.LooksLike));
    }

    [Fact]
    public void There_is_none_of_a_file_with_other_letters_in_UTF_8()
    {
        var invalid = InvalidByte.Find([.. Encoding.UTF8.GetBytes("\uFEFFcaf\u00E9 "), 0xE9]);

        Assert.Equal((9, null), (invalid!.Offset, invalid.LooksLike));
    }
}
