using System.Collections.Immutable;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Bind;

/// <summary>The text of a document, with the span of the file that each segment of the text comes from.</summary>
public sealed class DocumentText
{
    private readonly string? _value;
    private readonly ImmutableArray<TextSegment> _segments;

    /// <summary>Initializes a text that is one span of its file.</summary>
    internal DocumentText(SourceFile file, int start, int end)
    {
        File = file;
        Length = end - start;
        _segments = ImmutableArray.Create(new TextSegment(0, start, end));
    }

    /// <summary>Initializes a text that is not one span of its file, for example because the file has markup.</summary>
    /// <param name="file">The file.</param>
    /// <param name="value">The text.</param>
    /// <param name="segments">At least one segment, in the order of the text and of the file. The first begins at 0.</param>
    internal DocumentText(SourceFile file, string value, ImmutableArray<TextSegment> segments)
    {
        File = file;
        Length = value.Length;
        _value = value;
        _segments = segments;
    }

    public SourceFile File { get; }

    /// <summary>The length in UTF-16 code units.</summary>
    public int Length { get; }

    /// <summary>The text.</summary>
    /// <remarks>
    /// A text that is one span of its file is created on each call, because keeping it would need a second copy of every
    /// document.
    /// </remarks>
    public string Value => _value ?? File.Slice(_segments[0].FileStart, _segments[0].FileStart + Length);

    /// <summary>Returns whether the text contains a word in the same case. The text is not copied.</summary>
    internal bool Contains(string word) =>
        _value is null
            ? File.Text.IndexOf(word, _segments[0].FileStart, Length, StringComparison.Ordinal) >= 0
            : _value.IndexOf(word, StringComparison.Ordinal) >= 0;

    /// <summary>
    /// Returns the span of the file for a span of the text: from the origin of its first character to the origin of its last
    /// one, with everything between them. An empty span is at the origin of the character that follows it.
    /// </summary>
    public SourceSpan SpanOf(int start, int end)
    {
        int fileStart = FileOffset(start, SegmentAt(start));
        return new SourceSpan(File, fileStart, start == end ? fileStart : FileOffset(end, SegmentAt(end - 1)));
    }

    // Returns the last segment that begins at the offset or before it.
    private int SegmentAt(int offset)
    {
        int low = 0;
        int high = _segments.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (_segments[middle].Start <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }

    private int FileOffset(int offset, int index)
    {
        TextSegment segment = _segments[index];
        int end = index + 1 < _segments.Length ? _segments[index + 1].Start : Length;
        return offset == end
            ? segment.FileEnd
            : Math.Min(segment.FileStart + offset - segment.Start, segment.FileEnd);
    }
}
