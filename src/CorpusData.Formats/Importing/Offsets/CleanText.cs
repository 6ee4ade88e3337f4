using System.Text;

namespace CorpusData.Formats.Importing.Offsets;

/// <summary>
/// The text of a document as the compiler reads it: without a byte order mark, with LF at the ends of lines and without blank lines at
/// both ends. It converts offsets of the text as the source stores it.
/// </summary>
internal sealed class CleanText
{
    // The offsets of characters that are dropped, in order.
    private readonly List<int> _dropped = [];
    private readonly int _start;

    public CleanText(string raw)
    {
        var builder = new StringBuilder(raw.Length);
        bool isStart = true;
        for (int i = 0; i < raw.Length; i++)
        {
            isStart &= raw[i] == '\uFEFF';
            if (isStart || (raw[i] == '\r' && i + 1 < raw.Length && raw[i + 1] == '\n'))
            {
                _dropped.Add(i);
            }
            else
            {
                builder.Append(raw[i] == '\r' ? '\n' : raw[i]);
            }
        }

        string text = builder.ToString();
        int first = 0;
        while (first < text.Length && char.IsWhiteSpace(text[first]))
        {
            first++;
        }

        _start = first == text.Length ? first : text.LastIndexOf('\n', Math.Max(first - 1, 0)) + 1;
        int end = text.AsSpan().TrimEnd().Length;
        int lineEnd = end == 0 ? -1 : text.IndexOf('\n', end);
        Value = _start >= end ? "" : text[_start..(lineEnd < 0 ? text.Length : lineEnd)];
    }

    /// <summary>The text.</summary>
    public string Value { get; }

    /// <summary>Returns the offset in the text of an offset in the source's text. What is dropped is at the nearest end.</summary>
    public int Map(int offset)
    {
        int before = _dropped.BinarySearch(offset);
        return Math.Clamp(offset - (before < 0 ? ~before : before) - _start, 0, Value.Length);
    }
}
