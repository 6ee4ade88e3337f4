using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CorpusData.Compiler.Text;
using Microsoft.CodeAnalysis.Text;

namespace CorpusData.Generator;

/// <summary>The first byte of a file that is not UTF-8.</summary>
/// <param name="Offset">Its place among the bytes, behind a byte order mark of UTF-8.</param>
/// <param name="Value">The byte, where the compiler's reading has kept it.</param>
/// <param name="Place">Its place in the text, in UTF-16 code units of the normalised text.</param>
internal sealed record InvalidByte(int Offset, byte? Value, int Place)
{
    private const int Utf8CodePage = 65001;
    private const char Replacement = '\uFFFD';

    /// <summary>The byte as messages name it.</summary>
    public string DisplayName
    {
        get
        {
            string offset = Offset.ToString(CultureInfo.InvariantCulture);
            return Value is { } value
                ? $"byte 0x{value.ToString("X2", CultureInfo.InvariantCulture)} at offset {offset}"
                : $"the byte at offset {offset}";
        }
    }

    /// <summary>
    /// Finds it. Where a file is not UTF-8, the compiler reads it in another encoding, which gives the bytes back, or
    /// as UTF-8 with a replacement character for what is wrong.
    /// </summary>
    public static InvalidByte? Find(SourceText content)
    {
        string text = content.ToString();
        return content.Encoding is not { } encoding ? null
            : encoding.CodePage == Utf8CodePage ? FindReplaced(content, text)
            : FindForeign(text, encoding);
    }

    private static InvalidByte? FindForeign(string text, Encoding encoding)
    {
        byte[] preamble = encoding.GetPreamble();
        byte[] bytes = preamble.Concat(encoding.GetBytes(text)).ToArray();
        int offset = Utf8.FindInvalid(bytes);
        if (offset < 0)
        {
            return null;
        }

        int place = encoding.GetCharCount(bytes, preamble.Length, Math.Max(0, offset - preamble.Length));
        return new InvalidByte(offset, bytes[offset], Normalized(text, place));
    }

    // A replacement character that the file itself has does not change its checksum.
    private static InvalidByte? FindReplaced(SourceText content, string text)
    {
        int place = text.IndexOf(Replacement);
        if (place < 0)
        {
            return null;
        }

        byte[] bytes = Encoding.UTF8.GetBytes(text);
        byte[] preamble = Encoding.UTF8.GetPreamble();
        byte[] checksum = content.GetChecksum().ToArray();
        if (Checksum(content, bytes).SequenceEqual(checksum)
            || Checksum(content, preamble.Concat(bytes).ToArray()).SequenceEqual(checksum))
        {
            return null;
        }

        int offset = Encoding.UTF8.GetByteCount(text.Substring(0, place));
        return new InvalidByte(offset, null, Normalized(text, place));
    }

    private static byte[] Checksum(SourceText content, byte[] bytes)
    {
        using HashAlgorithm hash = content.ChecksumAlgorithm == SourceHashAlgorithm.Sha1 ? SHA1.Create() : SHA256.Create();
        return hash.ComputeHash(bytes);
    }

    private static int Normalized(string text, int place) => new SourceFile("", "", text.Substring(0, place)).Text.Length;
}
