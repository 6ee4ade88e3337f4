using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Bind;

/// <summary>Decides whether the text of a value is kept. Most long texts are in their files as they are, and their spans are enough.</summary>
internal static class WrittenText
{
    // Short texts, such as identifiers, are shared by many values.
    private const int MinimumLength = 41;

    /// <summary>Returns the text, or null if it is the text of the span.</summary>
    public static string? Keep(SourceSpan span, string text) =>
        text.Length >= MinimumLength
        && text.Length == span.End - span.Start
        && string.CompareOrdinal(span.File.Text, span.Start, text, 0, text.Length) == 0
            ? null
            : text;
}
