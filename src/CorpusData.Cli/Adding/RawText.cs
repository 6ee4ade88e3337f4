using System.Text;
using CorpusData.Cli.Terminal;
using CorpusData.Compiler.Text;

namespace CorpusData.Cli.Adding;

/// <summary>The text of a file in any of the encodings that text files usually have.</summary>
/// <param name="Utf8">The text in UTF-8. Its line ends and a byte order mark are those of the file.</param>
/// <param name="ConvertedFrom">The name of the file's encoding, if it is not UTF-8; otherwise null.</param>
internal sealed record RawText(byte[] Utf8, string? ConvertedFrom)
{
    private const int Windows1252 = 1252;

    /// <summary>Reads a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="given">The path as the user wrote it.</param>
    /// <exception cref="UsageException">The file does not exist, or it is not text.</exception>
    public static RawText Read(string path, string given)
    {
        if (!File.Exists(path))
        {
            throw new UsageException($"there is no file '{given}'");
        }

        byte[] bytes = File.ReadAllBytes(path);
        if (bytes.Length == 0)
        {
            throw new UsageException($"'{given}' is empty; expected a file with the text of a document");
        }

        string? guess = EncodingGuess.Of(bytes);
        if (guess != "UTF-16" && Compiler.Text.Utf8.FindInvalid(bytes) < 0)
        {
            return IsText(Encoding.UTF8.GetString(bytes)) ? new RawText(bytes, null) : throw NotText(given);
        }

        return Decode(bytes, guess) is { } text && IsText(text)
            ? new RawText(Encoding.UTF8.GetBytes(text), guess)
            : throw NotText(given);
    }

    private static string? Decode(byte[] bytes, string? encoding)
    {
        try
        {
            return encoding switch
            {
                "UTF-16" => Utf16(bytes).GetString(bytes),
                "Windows-1252" => CodePagesEncodingProvider.Instance.GetEncoding(Windows1252)!.GetString(bytes),
                _ => null,
            };
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    // Without a byte order mark, the byte that is 0 in most characters is the first one in big-endian order.
    private static UnicodeEncoding Utf16(byte[] bytes)
    {
        bool isBigEndian = bytes switch
        {
            [0xFE, 0xFF, ..] => true,
            [0xFF, 0xFE, ..] => false,
            _ => bytes.Where(static (value, i) => value == 0 && i % 2 == 0).Count() > bytes.Where(static (value, i) => value == 0 && i % 2 == 1).Count(),
        };
        return new UnicodeEncoding(isBigEndian, byteOrderMark: false, throwOnInvalidBytes: true);
    }

    private static bool IsText(string text) =>
        !text.Any(static c => (char.IsControl(c) && !char.IsWhiteSpace(c)) || c is '\u0085' or '\uFFFE');

    private static UsageException NotText(string given) =>
        new($"'{given}' is not a text file; expected text in UTF-8, UTF-16 or Windows-1252, so export the text from a document of a word processor first");
}
