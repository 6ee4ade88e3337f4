using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CorpusData.Compiler.Parse;

/// <summary>The text behind the parser's events: where in a file the nodes that they tell of begin and end.</summary>
internal readonly struct YamlText(string text, int start, int limit)
{
    /// <summary>Where the YAML begins in the file.</summary>
    public int Start { get; } = start;

    /// <summary>Where it ends.</summary>
    public int Limit { get; } = limit;

    public int Offset(Mark mark) => Start + (int)mark.Index;

    public bool IsBracket(int at) => at < Limit && text[at] is '[' or '{';

    /// <summary>Where a node begins: behind its anchor and tag.</summary>
    public int Begin(NodeEvent at) => Begin(at, out _, out _);

    /// <summary>Where a node begins, and the span of its tag as it is written.</summary>
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

            // A second one is of the next node, if this one is not there.
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

    /// <summary>Where a node ends, as far as its first event says.</summary>
    public int End(NodeEvent at)
    {
        int end = IsEmpty(at) ? Start : Offset(at.End);
        if (at is Scalar { Style: ScalarStyle.Literal or ScalarStyle.Folded })
        {
            // The event ends behind the blank lines that follow the text.
            while (end > Offset(at.Start) && YamlCharacters.IsWhite(text[end - 1]))
            {
                end--;
            }
        }

        return end;
    }

    /// <summary>A tab on the line that a block collection begins in, before it; -1 where there is none.</summary>
    public int FindTab(NodeEvent at)
    {
        if (at is not (MappingStart { Style: MappingStyle.Block } or SequenceStart { Style: SequenceStyle.Block }))
        {
            return -1;
        }

        int column = (int)at.End.Column - 1;
        return text.IndexOf('\t', Offset(at.End) - column, column);
    }

    // Whether a character ends a comment, an anchor or a tag, by the character that it begins with.
    private static bool Ends(char first, char c) => first switch
    {
        '#' => YamlCharacters.IsBreak(c),
        '&' => YamlCharacters.IsWhite(c) || c is ',' or '[' or ']' or '{' or '}',
        _ => YamlCharacters.IsWhite(c),
    };

    // With an anchor or a tag, the event of a scalar that is not there ends behind the next token.
    private static bool IsEmpty(NodeEvent at) => at is Scalar { Style: ScalarStyle.Plain, Value: "" };
}
