using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CorpusData.Compiler.Parse;

/// <summary>Finds where the nodes of the parser's events begin and end in the file.</summary>
internal readonly struct YamlText(string text, int start, int limit)
{
    /// <summary>The offset in the file where the YAML begins.</summary>
    public int Start { get; } = start;

    /// <summary>The offset in the file where the YAML ends.</summary>
    public int Limit { get; } = limit;

    // The text that YamlDotNet reads has a line break at its end, also if the file does not.
    public int Offset(Mark mark) => Math.Min(Start + (int)mark.Index, Limit);

    public bool IsBracket(int at) => at < Limit && text[at] is '[' or '{';

    /// <summary>Returns the offset where a node begins, after its anchor and tag.</summary>
    public int Begin(NodeEvent at) => Begin(at, out _, out _);

    /// <summary>Returns the offset where a node begins, and the span of its tag.</summary>
    public int Begin(NodeEvent at, out int tagStart, out int tagEnd)
    {
        int next = Offset(at.Start);
        tagStart = tagEnd = next;
        if (at.Anchor.IsEmpty && at.Tag.IsEmpty)
        {
            return next;
        }

        int written = next;
        bool hasAnchor = false;
        bool hasTag = false;
        while (next < Limit && text[next] is '&' or '!' or '#')
        {
            int begin = next;
            bool isComment = text[begin] == '#';

            // A second anchor or tag belongs to the next node; this node is then empty.
            if ((text[begin] == '&' && hasAnchor) || (text[begin] == '!' && hasTag))
            {
                break;
            }

            hasAnchor |= text[begin] == '&';
            hasTag |= text[begin] == '!';
            while (next < Limit && !Ends(text[begin], text[next]))
            {
                next++;
            }

            written = isComment ? written : next;
            (tagStart, tagEnd) = text[begin] == '!' ? (begin, next) : (tagStart, tagEnd);
            while (next < Limit && YamlCharacters.IsWhite(text[next]))
            {
                next++;
            }
        }

        return IsEmpty(at) ? written : next;
    }

    /// <summary>Returns the offset where a node ends, as far as its first event says.</summary>
    public int End(NodeEvent at)
    {
        int end = IsEmpty(at) ? Start : Offset(at.End);
        if (at is Scalar { Style: ScalarStyle.Literal or ScalarStyle.Folded })
        {
            // The event ends after the blank lines that follow the text.
            while (end > Offset(at.Start) && YamlCharacters.IsWhite(text[end - 1]))
            {
                end--;
            }
        }

        return end;
    }

    /// <summary>Returns a tab before a block collection on its first line; -1 if there is none.</summary>
    public int FindTab(NodeEvent at)
    {
        if (at is not (MappingStart { Style: MappingStyle.Block } or SequenceStart { Style: SequenceStyle.Block }))
        {
            return -1;
        }

        int column = (int)at.End.Column - 1;
        return text.IndexOf('\t', Offset(at.End) - column, column);
    }

    // Returns whether a character ends the comment, anchor or tag that begins with another character.
    private static bool Ends(char first, char c) => first switch
    {
        '#' => c == '\n',
        '&' => YamlCharacters.IsWhite(c) || c is ',' or '[' or ']' or '{' or '}',
        _ => YamlCharacters.IsWhite(c),
    };

    // If an empty scalar has an anchor or a tag, its event ends after the next token.
    private static bool IsEmpty(NodeEvent at) => at is Scalar { Style: ScalarStyle.Plain, Value: "" };
}
