namespace CorpusData.Formats.Brat;

/// <summary>A line of an <c>.ann</c> file.</summary>
/// <param name="Id">The first column, for example <c>T1</c>.</param>
/// <param name="Fields">The parts of the second column, which spaces separate.</param>
/// <param name="Text">The third column; null if there is none.</param>
/// <param name="Place">The file, line and id, for messages.</param>
internal sealed record BratLine(string Id, IReadOnlyList<string> Fields, string? Text, string Place)
{
    /// <summary>The first character of the id, which says what the line contains.</summary>
    public char Kind => Id.Length == 0 ? ' ' : Id[0];

    /// <summary>Reads the lines of a file that are not empty.</summary>
    public static List<BratLine> ReadAll(string annotations, string file)
    {
        var lines = new List<BratLine>();
        int number = 0;
        foreach (string line in annotations.TrimStart('\uFEFF').Split('\n'))
        {
            number++;
            string content = line.TrimEnd('\r');
            if (!string.IsNullOrWhiteSpace(content))
            {
                string[] columns = content.Split('\t', 3);
                lines.Add(new BratLine(
                    columns[0],
                    columns.Length > 1 ? columns[1].Split(' ', StringSplitOptions.RemoveEmptyEntries) : [],
                    columns.Length > 2 && columns[2].Length > 0 ? columns[2] : null,
                    FormattableString.Invariant($"{file}:{number}: {columns[0]}")));
            }
        }

        return lines;
    }
}
