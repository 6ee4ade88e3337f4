using System.Globalization;
using System.Text;

namespace CorpusData.Compiler.Text;

/// <summary>The first byte of a file that is not UTF-8.</summary>
/// <param name="Offset">Its offset in the file, in bytes.</param>
/// <param name="Value">The byte; null where the host no longer has it.</param>
/// <param name="Place">Its offset in the file's text, in UTF-16 code units of <see cref="SourceFile.Text"/>.</param>
public sealed record InvalidByte(int Offset, byte? Value, int Place)
{
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

    /// <summary>Finds the first byte that is not UTF-8; null if there is none.</summary>
    public static InvalidByte? Find(byte[] bytes)
    {
        int offset = Utf8.FindInvalid(bytes);
        return offset < 0
            ? null
            : new InvalidByte(offset, bytes[offset], PlaceIn(Encoding.UTF8.GetString(bytes, 0, offset)));
    }

    /// <summary>Returns the place in the file's text that comes after some text of the file, as the host has read it.</summary>
    public static int PlaceIn(string before) => new SourceFile("", "", before).Text.Length;
}
