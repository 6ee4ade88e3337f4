namespace CorpusData.Tests;

/// <summary>Lines of a schema that a page shows, which change a schema that the reader knows.</summary>
internal static class SchemaFragment
{
    /// <summary>Returns the schema with the lines of the fragment.</summary>
    /// <remarks>
    /// A key that both have is replaced, or merged if both have keys below it. A new key goes after the fragment's key
    /// before it, else after the last one. A fragment whose first line is indented shows classes.
    /// </remarks>
    public static string Apply(string fragment, string schema)
    {
        string[] shown = fragment.TrimEnd('\n').Split('\n');
        List<string> lines = [.. schema.Split('\n')];
        Merge(lines, 0, lines.Count, Indentation(shown[0]) > 0 ? ["classes:", .. shown] : shown);
        return string.Join('\n', lines);
    }

    // Merges keys and what is below them into the lines of a range; returns the new end of the range.
    private static int Merge(List<string> lines, int start, int end, IReadOnlyList<string> shown)
    {
        int next = LastLine(lines, start, end);
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (List<string> block in Blocks(shown))
        {
            // A key that the fragment has twice is meant to be in the schema twice.
            int at = keys.Add(Key(block[0])) ? Find(lines, start, end, block[0]) : -1;
            int blockStart = at < 0 ? next : at;
            int blockEnd = at < 0 ? next : BlockEnd(lines, at, end);
            if (block.Count > 1 && blockEnd > blockStart + 1)
            {
                lines[blockStart] = block[0];
                next = Merge(lines, blockStart + 1, blockEnd, block[1..]);
            }
            else
            {
                lines.RemoveRange(blockStart, blockEnd - blockStart);
                lines.InsertRange(blockStart, block);
                next = blockStart + block.Count;
            }

            end += next - blockEnd;
        }

        return end;
    }

    private static IEnumerable<List<string>> Blocks(IReadOnlyList<string> shown)
    {
        List<string> block = [shown[0]];
        foreach (string line in shown.Skip(1))
        {
            if (line.Length > 0 && Indentation(line) <= Indentation(shown[0]))
            {
                yield return block;
                block = [];
            }

            block.Add(line);
        }

        yield return block;
    }

    private static int Find(List<string> lines, int start, int end, string shown) => lines.FindIndex(
        start, end - start, line => Indentation(line) == Indentation(shown) && Key(line) == Key(shown));

    private static int BlockEnd(List<string> lines, int start, int end)
    {
        int next = lines.FindIndex(start + 1, end - start - 1, line => line.Length > 0 && Indentation(line) <= Indentation(lines[start]));
        return LastLine(lines, start, next < 0 ? end : next);
    }

    // The end of a range without the empty lines that it closes with.
    private static int LastLine(List<string> lines, int start, int end) =>
        lines.FindLastIndex(end - 1, end - start, line => line.Length > 0) + 1;

    private static string Key(string line) => line.Trim().Split(':')[0];

    private static int Indentation(string line) => line.Length - line.TrimStart(' ').Length;
}
