namespace CorpusData.Formats.Rag;

/// <summary>A passage of a text.</summary>
/// <param name="Start">The start, in UTF-16 code units.</param>
/// <param name="End">The end.</param>
internal readonly record struct Passage(int Start, int End)
{
    /// <summary>Divides a text into its paragraphs, between which there are lines without visible characters.</summary>
    public static IReadOnlyList<Passage> Of(string text)
    {
        var passages = new List<Passage>();
        int start = -1;
        int end = 0;
        for (int line = 0; line < text.Length;)
        {
            int next = text.IndexOf('\n', line);
            int lineEnd = next < 0 ? text.Length : next;
            if (!text.AsSpan(line, lineEnd - line).IsWhiteSpace())
            {
                start = start < 0 ? line : start;
                end = lineEnd;
            }
            else if (start >= 0)
            {
                passages.Add(new Passage(start, end));
                start = -1;
            }

            line = lineEnd + 1;
        }

        if (start >= 0)
        {
            passages.Add(new Passage(start, end));
        }

        return passages;
    }

    /// <summary>Returns whether a span is within the passage.</summary>
    public bool Contains(int start, int end) => Start <= start && end <= End;

    /// <summary>Returns whether a span has a character in the passage.</summary>
    public bool Overlaps(int start, int end) => start < End && Start < end;
}
