using System.Globalization;
using System.Text;

namespace CorpusData.Cli.Terminal;

/// <summary>A line of a file as a terminal shows it, with the columns of a marked span.</summary>
/// <param name="Text">The line. Tabs are spaces, and a character that a terminal would obey is replaced with a visible one.</param>
/// <param name="Start">The column at which the mark begins.</param>
/// <param name="Length">The number of columns of the mark, at least 1.</param>
internal sealed record MarkedLine(string Text, int Start, int Length)
{
    private const int TabWidth = 4;
    private const string Omission = "…";

    /// <summary>Returns a line with a mark. A line that is too long is shortened to what is near the mark.</summary>
    /// <param name="line">The line.</param>
    /// <param name="start">The offset at which the mark begins.</param>
    /// <param name="end">The offset at which it ends; it may be after the line.</param>
    /// <param name="maximum">The maximum number of columns.</param>
    public static MarkedLine Of(string line, int start, int end, int maximum)
    {
        List<Cell> cells = Cells(line);
        int first = cells.FindIndex(cell => cell.Offset + cell.Length > start);
        first = first < 0 ? cells.Count : first;
        int last = cells.FindIndex(first, cell => cell.Offset + cell.Length >= end);
        last = Math.Max(first, last < 0 ? cells.Count - 1 : last);

        (int from, int to) = Window(cells, first, Math.Min(last, cells.Count - 1), maximum);
        var text = new StringBuilder(from > 0 ? Omission : "");
        int column = from > 0 ? 1 : 0;
        int markStart = -1;
        int markEnd = -1;
        for (int i = from; i < to; i++)
        {
            markStart = i == first ? column : markStart;
            text.Append(cells[i].Text);
            column += cells[i].Width;
            markEnd = i <= last ? column : markEnd;
        }

        if (to < cells.Count)
        {
            text.Append(Omission);
        }

        markStart = markStart < 0 ? column : markStart;
        return new MarkedLine(text.ToString(), markStart, Math.Max(1, markEnd - markStart));
    }

    private static List<Cell> Cells(string line)
    {
        var cells = new List<Cell>(line.Length);
        int column = 0;
        for (int i = 0; i < line.Length;)
        {
            int length = StringInfo.GetNextTextElementLength(line, i);
            Cell cell = line[i] == '\t'
                ? new Cell(i, length, new string(' ', TabWidth - (column % TabWidth)), TabWidth - (column % TabWidth))
                : Visible(line, i, length);
            cells.Add(cell);
            column += cell.Width;
            i += length;
        }

        return cells;
    }

    private static Cell Visible(string line, int offset, int length)
    {
        string text = line.Substring(offset, length);
        if (text.Any(IsUnsafe))
        {
            text = string.Concat(text.Select(static c => IsUnsafe(c) ? Picture(c) : c));
            return new Cell(offset, length, text, TextWidth.Of(text));
        }

        int width = TextWidth.OfElement(text);

        // Marks without a letter are shown on a space, where the caret can point at them.
        return width == 0 ? new Cell(offset, length, " " + text, 1) : new Cell(offset, length, text, width);
    }

    private static bool IsUnsafe(char c) =>
        char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static char Picture(char c) => c < ' ' ? (char)('\u2400' + c) : '\uFFFD';

    // Returns the cells that are shown: those of the mark first, then those before and after it.
    private static (int From, int To) Window(List<Cell> cells, int first, int last, int maximum)
    {
        if (cells.Sum(static cell => cell.Width) <= maximum)
        {
            return (0, cells.Count);
        }

        int room = maximum - 2;
        int from = Math.Min(first, cells.Count);
        int to = from;
        while (to <= last && room >= cells[to].Width)
        {
            room -= cells[to++].Width;
        }

        // Two thirds of the room are for the words before the mark, which show where the reader is.
        int before = Math.Max(room * 2 / 3, room - cells.Skip(to).Sum(static cell => cell.Width));
        while (from > 0 && before >= cells[from - 1].Width)
        {
            before -= cells[from - 1].Width;
            room -= cells[--from].Width;
        }

        while (to < cells.Count && room >= cells[to].Width)
        {
            room -= cells[to++].Width;
        }

        return (from, to);
    }

    /// <summary>A text element of a line.</summary>
    private readonly record struct Cell(int Offset, int Length, string Text, int Width);
}
