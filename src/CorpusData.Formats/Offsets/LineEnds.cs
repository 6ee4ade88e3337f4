namespace CorpusData.Formats.Offsets;

/// <summary>The characters that end lines, at which formats of lines cut a span into pieces.</summary>
public static class LineEnds
{
    /// <summary>The characters.</summary>
    public const string Characters = "\n\r\u000B\u000C\u0085\u2028\u2029";

    /// <summary>Returns whether a text has the end of a line between two offsets, and nothing else but white space.</summary>
    public static bool AreBetween(string text, int end, int start)
    {
        ReadOnlySpan<char> between = text.AsSpan(end, start - end);
        return between.IsWhiteSpace() && between.IndexOfAny(Characters) >= 0;
    }
}
