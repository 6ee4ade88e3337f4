using System.Text;

namespace CorpusData.Compiler.Text;

/// <summary>The first byte of a file that is not UTF-8.</summary>
/// <param name="Offset">The offset in the file, in bytes. A byte order mark counts.</param>
/// <param name="Place">The offset in the file's text, in UTF-16 code units of <see cref="SourceFile.Text"/>.</param>
/// <param name="LooksLike">The name of the encoding that the file probably has; null if there is no guess.</param>
public sealed record InvalidByte(int Offset, int Place, string? LooksLike)
{
    /// <summary>Returns the first byte that is not valid UTF-8; null if there is none.</summary>
    public static InvalidByte? Find(byte[] bytes)
    {
        int offset = Utf8.FindInvalid(bytes);
        return offset < 0
            ? null
            : new InvalidByte(offset, PlaceIn(Encoding.UTF8.GetString(bytes, 0, offset)), EncodingGuess.Of(bytes));
    }

    /// <summary>Returns the offset in the file's normalized text after a part of the text that the host decoded.</summary>
    public static int PlaceIn(string before) => new SourceFile("", "", before).Text.Length;
}
