using CorpusData.Site.Texts;

namespace CorpusData.Site.Documents;

/// <summary>Cuts a text at every start and end of a mark, so that marks can overlap and contain each other.</summary>
internal static class TextPieces
{
    /// <summary>The number of lines under a text. More quotes than that over the same words share the last one.</summary>
    public const int Lanes = 4;

    /// <summary>Returns the pieces of a text, in its order and without gaps.</summary>
    /// <param name="marks">The marks, in any order.</param>
    /// <param name="segments">The parts of the text that are shown. No piece crosses their bounds.</param>
    public static IEnumerable<TextPiece> Cut(IReadOnlyList<Mark> marks, IReadOnlyList<TextSegment> segments)
    {
        CoveringMark[] placed = Place(marks);
        int[] bounds = [.. segments.SelectMany(static segment => new[] { segment.Start, segment.End })
            .Concat(marks.SelectMany(static mark => new[] { mark.Start, mark.End }))
            .Distinct()
            .Order()];
        var active = new List<CoveringMark>();
        int next = 0;
        int segment = 0;
        for (int i = 0; i + 1 < bounds.Length; i++)
        {
            (int start, int end) = (bounds[i], bounds[i + 1]);
            active.RemoveAll(mark => mark.Mark.End <= start);
            for (; next < placed.Length && placed[next].Mark.Start <= start; next++)
            {
                if (placed[next].Mark.End > start)
                {
                    active.Add(placed[next]);
                }
            }

            while (segment < segments.Count && segments[segment].End <= start)
            {
                segment++;
            }

            if (segment < segments.Count && segments[segment].Start <= start)
            {
                yield return new TextPiece(start, end, [.. active]);
            }
        }
    }

    // Each quote has the first lane that is free from its start to its end.
    private static CoveringMark[] Place(IReadOnlyList<Mark> marks)
    {
        var ends = new int[Lanes];
        var placed = new List<CoveringMark>(marks.Count);
        foreach (Mark mark in marks.OrderBy(static mark => mark.Start).ThenByDescending(static mark => mark.End))
        {
            int lane = 0;
            if (!mark.IsMention)
            {
                while (lane < Lanes - 1 && ends[lane] > mark.Start)
                {
                    lane++;
                }

                ends[lane] = Math.Max(ends[lane], mark.End);
            }

            placed.Add(new CoveringMark(mark, lane));
        }

        return [.. placed];
    }
}
