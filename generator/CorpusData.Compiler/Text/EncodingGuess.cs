using System.Text;

namespace CorpusData.Compiler.Text;

/// <summary>Guesses the encoding of a file that is not UTF-8, for messages.</summary>
public static class EncodingGuess
{
    private const char Replacement = '\uFFFD';

    /// <summary>Returns the name of the encoding that bytes probably have; null if there is no guess.</summary>
    public static string? Of(byte[] bytes) =>
        bytes.Length > 1 && (bytes[0], bytes[1]) is (0xFF, 0xFE) or (0xFE, 0xFF) ? "UTF-16" : Of(Encoding.UTF8.GetString(bytes));

    /// <summary>Returns the same for a text that was read as UTF-8, with a replacement character for each invalid byte.</summary>
    public static string? Of(string text)
    {
        int nuls = 0;
        int replaced = 0;
        int foreign = 0;
        foreach (char c in text)
        {
            nuls += c == '\0' ? 1 : 0;
            replaced += c == Replacement ? 1 : 0;
            foreign += c >= '\u0080' && c != Replacement ? 1 : 0;
        }

        // In UTF-16, every second byte of English text is 0. In an encoding of one byte, text is hardly ever valid UTF-8.
        return nuls > 0 && nuls >= text.Length / 4 ? "UTF-16"
            : nuls == 0 && replaced > 0 && foreign == 0 ? "Windows-1252"
            : null;
    }
}
