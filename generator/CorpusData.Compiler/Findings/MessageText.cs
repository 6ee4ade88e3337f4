using System.Globalization;

namespace CorpusData.Compiler.Findings;

/// <summary>Parts of messages in the form that every message has them.</summary>
internal static class MessageText
{
    /// <summary>Returns a number, written alike for every culture.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Returns a text with a capital letter at its beginning, for the beginning of a message.</summary>
    public static string Capitalized(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
}
