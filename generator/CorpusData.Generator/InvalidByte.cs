using CorpusData.Compiler.Text;
using Microsoft.CodeAnalysis.Text;

namespace CorpusData.Generator;

/// <summary>The first byte of a file that is not UTF-8.</summary>
/// <param name="Offset">Its place among the bytes.</param>
/// <param name="Value">The byte.</param>
/// <param name="Place">Its place in the text, in UTF-16 code units of the normalised text.</param>
internal sealed record InvalidByte(int Offset, byte Value, int Place)
{
    private const int Utf8CodePage = 65001;

    /// <summary>
    /// Finds it. The compiler reads what is not UTF-8 in another encoding, which gives the bytes back.
    /// </summary>
    public static InvalidByte? Find(SourceText content)
    {
        if (content.Encoding is not { } encoding || encoding.CodePage == Utf8CodePage)
        {
            return null;
        }

        string text = content.ToString();
        byte[] preamble = encoding.GetPreamble();
        byte[] bytes = preamble.Concat(encoding.GetBytes(text)).ToArray();
        int offset = Utf8.FindInvalid(bytes);
        if (offset < 0)
        {
            return null;
        }

        int place = encoding.GetCharCount(bytes, preamble.Length, Math.Max(0, offset - preamble.Length));
        return new InvalidByte(offset, bytes[offset], new SourceFile("", "", text.Substring(0, place)).Text.Length);
    }
}
