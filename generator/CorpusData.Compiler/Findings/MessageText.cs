using System.Globalization;

namespace CorpusData.Compiler.Findings;

/// <summary>Formats parts of messages.</summary>
internal static class MessageText
{
    /// <summary>Returns a number as text that is the same in every culture.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Returns the part of a message that names an encoding; nothing if there is no guess.</summary>
    public static string LooksLike(string? encoding) => encoding is null ? "" : $"; it looks like {encoding}";

    /// <summary>Returns a text that begins with a capital letter, for the start of a message.</summary>
    public static string Capitalized(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
}
