namespace CorpusData.Site.Texts;

/// <summary>Divides a text into the parts that a page shows.</summary>
internal static class TextSegments
{
    /// <summary>Returns the paragraphs of a text: what blank lines separate, or its lines if it has no blank lines.</summary>
    public static List<TextSegment> Paragraphs(string text)
    {
        List<TextSegment> paragraphs = Divide(text, static lines => lines > 1);
        return paragraphs.Count > 1 ? paragraphs : Divide(text, static lines => lines > 0);
    }

    /// <summary>Returns the surroundings of quotes. Those that meet are one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quotes">The quotes.</param>
    /// <param name="width">The length of the surroundings on each side, in UTF-16 code units.</param>
    public static List<TextSegment> Surroundings(string text, IEnumerable<TextSegment> quotes, int width)
    {
        var segments = new List<TextSegment>();
        foreach (TextSegment quote in quotes.OrderBy(static quote => quote.Start))
        {
            var around = new TextSegment(Context.StartOf(text, quote.Start, width), Context.EndOf(text, quote.End, width));
            if (segments.Count > 0 && around.Start <= segments[^1].End)
            {
                segments[^1] = new TextSegment(segments[^1].Start, Math.Max(segments[^1].End, around.End));
            }
            else
            {
                segments.Add(around);
            }
        }

        return segments;
    }

    private static List<TextSegment> Divide(string text, Func<int, bool> isBreak)
    {
        var segments = new List<TextSegment>();
        int start = -1;
        int end = 0;
        int lines = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                lines++;
            }
            else if (!char.IsWhiteSpace(text[i]))
            {
                if (start >= 0 && isBreak(lines))
                {
                    segments.Add(new TextSegment(start, end));
                    start = -1;
                }

                start = start < 0 ? i : start;
                end = i + 1;
                lines = 0;
            }
        }

        if (start >= 0)
        {
            segments.Add(new TextSegment(start, end));
        }

        return segments;
    }
}
