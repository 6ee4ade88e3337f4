using System.Buffers;
using System.Text;
using CorpusData.Compiler.Text;
using CsCheck;

namespace CorpusData.Compiler.Tests.Text;

public sealed class Utf8Tests
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    // Mostly UTF-8, with a byte or two that may not belong.
    private static readonly Gen<byte[]> AlmostUtf8 = Gen.Select(
        Gen.String[Gen.Char, 0, 12].Select(static text => Encoding.UTF8.GetBytes(text)),
        Gen.Byte.Array[0, 3],
        Gen.Int[0, 36],
        static (bytes, others, place) =>
        {
            int at = Math.Min(place, bytes.Length);
            return (byte[])[.. bytes[..at], .. others, .. bytes[at..]];
        });

    [Theory]
    [InlineData("")]
    [InlineData("41 C3 A9 E2 82 AC F0 9F 98 80")]
    [InlineData("EF BB BF 41")]
    [InlineData("ED 9F BF EE 80 80 F4 8F BF BF")]
    public void What_is_UTF_8_has_no_invalid_byte(string bytes) => Assert.Equal(-1, Utf8.FindInvalid(Bytes(bytes)));

    [Theory]
    [InlineData("41 80", 1)]
    [InlineData("41 E9 41", 1)]
    [InlineData("C0 80", 0)]
    [InlineData("C1 BF", 0)]
    [InlineData("E0 9F BF", 0)]
    [InlineData("ED A0 80", 0)]
    [InlineData("F0 8F BF BF", 0)]
    [InlineData("F4 90 80 80", 0)]
    [InlineData("F5 80 80 80", 0)]
    [InlineData("41 42 E2 82", 2)]
    [InlineData("41 42 FF", 2)]
    public void The_offset_of_the_first_invalid_byte_is_found(string bytes, int offset) =>
        Assert.Equal(offset, Utf8.FindInvalid(Bytes(bytes)));

    [Fact]
    public void It_agrees_with_the_strict_encoding_on_random_bytes() => Gen.Byte.Array[0, 12].Sample(Agrees, iter: 20_000);

    [Fact]
    public void It_agrees_with_the_strict_encoding_on_what_is_almost_UTF_8() => AlmostUtf8.Sample(Agrees, iter: 20_000);

    [Fact]
    public void It_finds_the_place_where_decoding_stops() => AlmostUtf8.Sample(
        static bytes => Assert.Equal(FirstUndecodable(bytes), Utf8.FindInvalid(bytes)), iter: 20_000);

    private static void Agrees(byte[] bytes) => Assert.Equal(IsStrictlyUtf8(bytes), Utf8.FindInvalid(bytes) < 0);

    private static bool IsStrictlyUtf8(byte[] bytes)
    {
        try
        {
            Strict.GetCharCount(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static int FirstUndecodable(byte[] bytes)
    {
        for (int i = 0; i < bytes.Length;)
        {
            if (Rune.DecodeFromUtf8(bytes.AsSpan(i), out _, out int length) != OperationStatus.Done)
            {
                return i;
            }

            i += length;
        }

        return -1;
    }

    private static byte[] Bytes(string hexadecimal) => Convert.FromHexString(hexadecimal.Replace(" ", ""));
}
