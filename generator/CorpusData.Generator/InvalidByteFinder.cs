using System.Security.Cryptography;
using System.Text;
using CorpusData.Compiler.Text;
using Microsoft.CodeAnalysis.Text;

namespace CorpusData.Generator;

/// <summary>Finds the first byte of a file that is not UTF-8, in the text that Roslyn has made of the bytes.</summary>
internal static class InvalidByteFinder
{
    private const int Utf8CodePage = 65001;
    private const char Replacement = '\uFFFD';

    /// <summary>
    /// Finds the byte; null if there is none. Roslyn reads a file that is not UTF-8 either in another encoding, which
    /// gives the bytes back, or as UTF-8 with a replacement character for each invalid byte.
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

        int length = encoding.GetCharCount(bytes, preamble.Length, Math.Max(0, offset - preamble.Length));
        return new InvalidByte(offset, InvalidByte.PlaceIn(text.Substring(0, length)), EncodingGuess.Of(bytes));
    }

    // A replacement character that the file itself contains does not change its checksum.
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

        string before = text.Substring(0, place);
        int mark = content.Encoding!.GetPreamble().Length;
        return new InvalidByte(mark + Encoding.UTF8.GetByteCount(before), InvalidByte.PlaceIn(before), EncodingGuess.Of(text));
    }

    private static byte[] Checksum(SourceText content, byte[] bytes)
    {
        using HashAlgorithm hash = content.ChecksumAlgorithm == SourceHashAlgorithm.Sha1 ? SHA1.Create() : SHA256.Create();
        return hash.ComputeHash(bytes);
    }
}
