using System.Text;
using CorpusData.Compiler.Findings;

namespace CorpusData.Cli.Fixing;

/// <summary>Edits the text of a file. Its byte order mark and the ends of its lines, which the compiler does not see, stay as they are.</summary>
internal static class FileText
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>Returns the text of a file after edits.</summary>
    /// <param name="text">The text, with everything that the file contains.</param>
    /// <param name="edits">Edits that do not overlap.</param>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        var builder = new StringBuilder(text.Length);
        string lineEnd = LineEndOf(text);
        var places = new Places(text);
        int copied = 0;
        foreach (TextEdit edit in edits.OrderBy(static edit => edit.Span.Start))
        {
            int start = places.Find(edit.Span.Start);
            int end = places.Find(edit.Span.Start + edit.Span.Length);
            builder.Append(text, copied, start - copied).Append(edit.NewText.Replace("\n", lineEnd, StringComparison.Ordinal));
            copied = end;
        }

        return builder.Append(text, copied, text.Length - copied).ToString();
    }

    private static string LineEndOf(string text)
    {
        int end = text.AsSpan().IndexOfAny('\r', '\n');
        return end < 0 || text[end] == '\n' ? "\n" : end + 1 < text.Length && text[end + 1] == '\n' ? "\r\n" : "\r";
    }

    /// <summary>Finds the offsets of a file for those of the compiler, in ascending order.</summary>
    private sealed class Places(string text)
    {
        private int _place = text.StartsWith(ByteOrderMark) ? 1 : 0;
        private int _offset;

        public int Find(int offset)
        {
            for (; _offset < offset; _offset++)
            {
                _place += text[_place] == '\r' && _place + 1 < text.Length && text[_place + 1] == '\n' ? 2 : 1;
            }

            return _place;
        }
    }
}
