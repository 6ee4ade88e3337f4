using System.Globalization;
using CorpusData.Cli.Terminal;
using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;

namespace CorpusData.Cli.Fixing;

/// <summary>Writes the difference of two texts as a unified diff, which <c>git apply</c> and <c>patch</c> accept.</summary>
/// <param name="output">Receives the diff.</param>
/// <param name="paint">Colors the diff.</param>
internal sealed class UnifiedDiff(TextWriter output, Paint paint)
{
    private const int Context = 3;

    /// <summary>Writes the difference of a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="before">The old text.</param>
    /// <param name="after">The new text.</param>
    public void Write(string path, string before, string after)
    {
        DiffResult diff = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, LineEndingsPreservingChunker.Instance);
        output.WriteLine(paint.Strong($"--- a/{path}"));
        output.WriteLine(paint.Strong($"+++ b/{path}"));
        for (int first = 0; first < diff.DiffBlocks.Count;)
        {
            int last = first;
            while (last + 1 < diff.DiffBlocks.Count && diff.DiffBlocks[last + 1].DeleteStartA - End(diff.DiffBlocks[last]) <= 2 * Context)
            {
                last++;
            }

            WriteHunk(diff, first, last);
            first = last + 1;
        }
    }

    private static int End(DiffBlock block) => block.DeleteStartA + block.DeleteCountA;

    private void WriteHunk(DiffResult diff, int first, int last)
    {
        DiffBlock head = diff.DiffBlocks[first];
        DiffBlock tail = diff.DiffBlocks[last];
        int start = Math.Max(0, head.DeleteStartA - Context);
        int end = Math.Min(diff.PiecesOld.Count, End(tail) + Context);
        int newStart = start + head.InsertStartB - head.DeleteStartA;
        int newEnd = end + tail.InsertStartB + tail.InsertCountB - End(tail);
        output.WriteLine(paint.Frame($"@@ -{Range(start, end)} +{Range(newStart, newEnd)} @@"));
        int written = start;
        for (int i = first; i <= last; i++)
        {
            DiffBlock block = diff.DiffBlocks[i];
            WriteLines(' ', diff.PiecesOld, written, block.DeleteStartA);
            WriteLines('-', diff.PiecesOld, block.DeleteStartA, End(block));
            WriteLines('+', diff.PiecesNew, block.InsertStartB, block.InsertStartB + block.InsertCountB);
            written = End(block);
        }

        WriteLines(' ', diff.PiecesOld, written, end);
    }

    private static string Range(int start, int end) =>
        string.Create(CultureInfo.InvariantCulture, $"{(end == start ? start : start + 1)},{end - start}");

    private void WriteLines(char sign, IReadOnlyList<string> lines, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            string line = sign + lines[i].TrimEnd('\n');
            output.WriteLine(sign switch { '-' => paint.Removed(line), '+' => paint.Help(line), _ => line });
            if (!lines[i].EndsWith('\n'))
            {
                output.WriteLine("\\ No newline at end of file");
            }
        }
    }
}
