using System.Text.RegularExpressions;
using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;

namespace CorpusData.Cli.Comparing;

/// <summary>Where the words of a text are after the text was edited.</summary>
internal sealed partial class TextShift
{
    private readonly List<Edit> _edits = [];

    /// <summary>Compares two texts word by word.</summary>
    public TextShift(string old, string @new)
    {
        DiffResult diff = Differ.Instance.CreateDiffs(
            old, @new, ignoreWhiteSpace: false, ignoreCase: false, new CustomFunctionChunker(static text => [.. Piece().Matches(text).Select(static match => match.Value)]));
        int[] oldOffsets = Offsets(diff.PiecesOld);
        int[] newOffsets = Offsets(diff.PiecesNew);
        foreach (DiffBlock block in diff.DiffBlocks)
        {
            _edits.Add(new Edit(
                oldOffsets[block.DeleteStartA],
                oldOffsets[block.DeleteStartA + block.DeleteCountA],
                newOffsets[block.InsertStartB],
                newOffsets[block.InsertStartB + block.InsertCountB]));
        }
    }

    /// <summary>Returns the span of the new text for a span of the old one. An end within edited words is the end of the new words.</summary>
    public (int Start, int End) Apply(int start, int end)
    {
        Edit before = _edits.FindLast(edit => edit.OldStart <= start);
        Edit within = _edits.FindLast(edit => edit.OldStart < end);
        int newStart = start < before.OldEnd ? before.NewStart : start + before.NewEnd - before.OldEnd;
        return (newStart, end < within.OldEnd ? within.NewEnd : end + within.NewEnd - within.OldEnd);
    }

    private static int[] Offsets(IReadOnlyList<string> pieces)
    {
        var offsets = new int[pieces.Count + 1];
        for (int i = 0; i < pieces.Count; i++)
        {
            offsets[i + 1] = offsets[i] + pieces[i].Length;
        }

        return offsets;
    }

    [GeneratedRegex(@"\w+|\W", RegexOptions.CultureInvariant)]
    private static partial Regex Piece();

    private readonly record struct Edit(int OldStart, int OldEnd, int NewStart, int NewEnd);
}
