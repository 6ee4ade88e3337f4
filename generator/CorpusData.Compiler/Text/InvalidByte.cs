using System.Globalization;
using System.Text;

namespace CorpusData.Compiler.Text;

/// <summary>The first byte of a file that is not UTF-8.</summary>
/// <param name="Offset">The offset in the file, in bytes.</param>
/// <param name="Value">The byte; null if the host no longer has it.</param>
/// <param name="Place">The offset in the file's text, in UTF-16 code units of <see cref="SourceFile.Text"/>.</param>
public sealed record InvalidByte(int Offset, byte? Value, int Place)
{
    /// <summary>The byte with its offset, for messages.</summary>
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

    /// <summary>Returns the first byte that is not valid UTF-8; null if there is none.</summary>
    public static InvalidByte? Find(byte[] bytes)
    {
        int offset = Utf8.FindInvalid(bytes);
        return offset < 0
            ? null
            : new InvalidByte(offset, bytes[offset], PlaceIn(Encoding.UTF8.GetString(bytes, 0, offset)));
    }

    /// <summary>Returns the offset in the file's normalized text after a part of the text that the host decoded.</summary>
    public static int PlaceIn(string before) => new SourceFile("", "", before).Text.Length;
}
