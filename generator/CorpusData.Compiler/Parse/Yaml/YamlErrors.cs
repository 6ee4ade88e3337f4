using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CorpusData.Compiler.Parse;

/// <summary>A collection that contains the position of an error, or that ends right before it.</summary>
internal readonly record struct YamlCollection(int Start, bool IsMapping, bool IsFlow);

/// <summary>Explains an exception of the YAML parser in the author's words, at the position that the author must correct.</summary>
/// <param name="text">The YAML.</param>
/// <param name="last">The last event of a node before the error; null if there is none.</param>
/// <param name="open">The collections that are open, the innermost first.</param>
/// <param name="ended">The block collections that end right before the error, the innermost first.</param>
internal sealed class YamlErrors(
    YamlLines text, ParsingEvent? last, IReadOnlyList<YamlCollection> open, IReadOnlyList<YamlCollection> ended)
{
    private const string Unclosed = "this quotation mark is not closed";
    private const string NoCharacter = "an escape in this value is not a character";
    private const string NoTag = "this is not a valid tag; a value that begins with '!' must be in quotes";
    private const string InQuotes = "; text of several lines that contains ': ' must be in quotes";

    // The fix of the error that is explained, if its message has one.
    private Fix? _fix;

    private bool IsFlow => open.Count > 0 && open[0].IsFlow;

    // The end of the last event, for an exception without a position.
    private int Reached => last is null ? text.Start : text.Start + (int)last.End.Index;

    /// <summary>Returns the finding for an exception.</summary>
    public Finding Explain(Exception exception)
    {
        var fault = exception as YamlException;
        bool hasPlace = fault is not null && fault.End.Index > 0;
        int start = hasPlace ? text.Start + (int)fault!.Start.Index : Reached;
        int end = hasPlace ? text.Start + (int)fault!.End.Index : start;
        string reason = fault?.Message ?? "";
        int tab = reason.Contains("tab as indentation") ? text.TabFrom(start)
            : reason.Contains("tab character") ? end
            : hasPlace && !IsFlow ? text.TabIn(start) : -1;
        if (tab >= 0)
        {
            return Finding.Create(Catalog.YamlTab, new SourceSpan(text.File, tab, tab + 1));
        }

        (int at, string message) = fault is null
            ? OfAnotherType(exception, start)
            : OfToken(reason, start, end) ?? OfPlace(start) ?? (start, Trimmed(reason));
        return Finding.Create(Catalog.YamlSyntax, new SourceSpan(text.File, at, at + 1), message).With(_fix);
    }

    /// <summary>Returns the message about a plain value that begins with an indicator.</summary>
    public static string CannotBegin(char c) => $"a value that begins with '{c}' must be in quotes";

    /// <summary>Returns a number of spaces in words.</summary>
    public static string Spaces(int count) => count switch
    {
        0 => "no spaces",
        1 => "1 space",
        _ => $"{MessageText.Number(count)} spaces",
    };

    // YamlDotNet throws other exceptions for a plain scalar in brackets that is not indented enough, and for an escape or tag
    // that cannot exist.
    private (int At, string Message) OfAnotherType(Exception exception, int start) => exception switch
    {
        InvalidOperationException when FindUnclosed(text.End) is { } bracket => bracket,
        ArgumentOutOfRangeException => (text.NextValue(start), NoCharacter),
        ArgumentException => (Math.Max(start, text.File.Text.IndexOf('!', start)), NoTag),
        _ => (text.NextValue(start), "this value cannot be read; put it in quotes"),
    };

    // Explains the errors of the scanner about one token.
    private (int At, string Message)? OfToken(string reason, int start, int end)
    {
        char c = text[start];
        bool Is(string words) => reason.Contains(words);
        if (Is("quoted scalar") || Is("double-quoted"))
        {
            return Is("end of stream") || Is("document indicator") ? (start, Unclosed)
                : Is("wrong indentation") ? (start, Unclosed + ", or a line of the value is not indented")
                : Is("unknown escape") ? (end, $"'\\{text[end + 1]}' is not an escape; write a backslash in double quotes as '\\\\'")
                : Is("hexadecimal") ? (end - 2, "an escape must be followed by its digits: two for '\\x', four for '\\u', eight for '\\U'")
                : Is("surrogates") ? (start, "an escape in this value is only half of a surrogate pair; write both halves")
                : Is("invalid comment") ? (start, "a comment must have a space before '#'")
                : (start, NoCharacter);
        }

        if (Is("anchor or alias"))
        {
            string what = c == '&' ? "anchor" : "alias";
            return end == start + 1
                ? (start, $"this {what} has no name; a value that begins with '{c}' must be in quotes")
                : (start, $"the name of this {what} contains '{text[end]}'; a value that begins with '{c}' must be in quotes");
        }

        return Is("invalid mapping") ? OfColon(start, isKey: Is("multiline"))
            : Is("cannot start any token") || (Is("node content") && !IsFlow && c != '\n') ? InQuotesFrom(start, start, CannotBegin(c))
            : Is("expected ':'") ? (start, NoColon(start))
            : Is("values are not allowed") ? (start, "a value cannot be followed by ':'; put the whole value in quotes")
            : Is("keys are not allowed") ? (start, "'? ' is not allowed here; put the value in quotes")
            : Is("entries are not allowed") ? (start, "a list item cannot be on the same line as its key; begin a new line with '- ', or put the value in quotes")
            : Is("Anchor before sequence") ? (start, "the anchor of a list must be on a line of its own, above the first '- '")
            : Is("more than one anchor") ? (start, "a value can have only one anchor")
            : Is("expected token") ? (start, "an alias cannot have an anchor or a tag")
            : Is("a tag") || Is("tag handle") ? (start, NoTag)
            : Is("expected comment") && c is '|' or '>' ? (start, $"'{c}' can be followed only by a digit, '+', '-' or a comment; a value that begins with '{c}' must be in quotes")
            : Is("equal to 0") ? (start, "the digit after '|' or '>' must be 1 to 9")
            : Is("whtespace") || Is("invalid comment") || (IsFlow && c == ',' && text[start + 1] == '#') ? (start, "a comment must have a space before '#'")
            : Is("first line") || Is("first content line") ? (text.FirstInLine(end), "the blank lines above this text have more spaces than its indentation; remove those spaces")
            : Is("between adjacent scalars") ? (start, "text without quotes cannot continue after a comment")
            : Is("'...' marker") || (c == '.' && Is("<document start>")) ? (start, "nothing can follow '...'")
            : Is("key indicator format") ? (start, "a single '-' must be in quotes here")
            : OfDirective(reason, start);
    }

    private (int At, string Message)? OfDirective(string reason, int start)
    {
        bool begins = text[text.Start] == '%';
        return reason.Contains("incompatible") ? (start, $"the version of the file is '{text.RestOfLine(start + 1)}'; expected 'YAML 1.2'")
            : reason.Contains("directive") ? (start, "a line that begins with '%' must be '%YAML 1.2' or '%TAG' with a handle and a prefix, before '---'")
            : reason.Contains("<document start>") && begins ? (text.Start, "a line that begins with '%' must be followed by a line '---'")
            : null;
    }

    // Explains a colon in a plain scalar: in a value, after a key without a colon, or in a line that is indented too much.
    private (int At, string Message) OfColon(int colon, bool isKey)
    {
        int line = text.FirstInLine(colon);
        int value = text.NextValue(Math.Min(Reached, line));
        if (isKey)
        {
            return (value, NoColon(value) + InQuotes);
        }

        if (text.IsDocumentStart(line))
        {
            return (value, "a key cannot be on the same line as '---'");
        }

        if (value < line && open.Count > 0)
        {
            return (line, OfIndentation(line) + InQuotes);
        }

        return InQuotesFrom(text.ValueInLine(colon), colon, text[colon + 1] == '\n'
            ? "a value that ends with ':' must be in quotes"
            : "a value that contains ': ' must be in quotes");
    }

    // A value within brackets may end before the end of its line.
    private (int At, string Message) InQuotesFrom(int value, int at, string message)
    {
        _fix = IsFlow ? null : YamlSyntaxFix.Quotes(text, value);
        return (at, message);
    }

    // Explains the errors of the parser about something unexpected at a position.
    private (int At, string Message)? OfPlace(int at)
    {
        if (IsFlow)
        {
            return FindUnclosed(at) ?? InFlow(at);
        }

        if (text[at] == ':' && text.IsBlank(at + 1) && text.Before(at) is not ('"' or '\''))
        {
            return (at, "':' must follow a key on the same line");
        }

        if (text.FirstInLine(at) != at || (open.Count == 0 && ended.Count == 0))
        {
            return AfterValue(at);
        }

        if (open.Count == 0 || open[0].IsFlow || text.Column(at) != text.Column(open[0].Start))
        {
            return (at, OfIndentation(at));
        }

        bool isItem = text[at] == '-' && text.IsBlank(at + 1);
        return open[0].IsMapping
            ? isItem ? (at, "this is a mapping of keys to values; a list item (which begins with '- ') cannot be one of them") : text.HasKey(at) ? null : (at, NoColon(at))
            : (at, text.HasKey(at) ? "this is a list (its items begin with '- '); a key cannot be one of them" : "an item of a list must begin with '- '");
    }

    private (int At, string Message)? InFlow(int at)
    {
        char c = text[at];
        int bracket = open[0].Start;
        return c is ']' or '}' && c != Closing(text[bracket])
                ? (at, $"the '{text[bracket]}' at {text.File.GetFileSpan(bracket, bracket)} must be closed with '{Closing(text[bracket])}' before this '{c}'")
            : c == ',' ? (at, "a value is missing before this ','")
            : c == ':' ? (at, "a value that contains ': ' must be in quotes, or a ',' is missing before the next key")
            : c == '-' && text.IsBlank(at + 1) ? (at, $"an item inside '{text[bracket]}' cannot begin with '- '")
            : text.Before(at) is '"' or '\'' ? (at, "there is text after the closing quotation mark; put the whole value in quotes, or a ',' between the two")
            : (at, "a ',' is missing here");
    }

    // Explains text after the end of a value.
    private (int At, string Message)? AfterValue(int at)
    {
        char c = text[at];
        char before = text.Before(at);
        if (c is ']' or '}')
        {
            return (at, $"this '{c}' has no matching '{(c == ']' ? '[' : '{')}'");
        }

        switch (last)
        {
            case Scalar { Style: ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted } when before is '"' or '\'':
                // A quotation mark that is not closed ends at the one that begins the next value.
                if (last.Start.Line < last.End.Line && at == Reached)
                {
                    return c == ':' ? (at, "a key must be on one line") : (text.NextValue(text.Start + (int)last.Start.Index), Unclosed);
                }

                string inside = at > Reached ? "" : before == '"' ? " and write a '\"' inside as '\\\"'" : " and write a ' inside as ''";
                return InQuotesFrom(
                    text.Start + (int)last.Start.Index, at, "there is text after the closing quotation mark; put the whole value in quotes" + inside);
            case AnchorAlias alias:
                return (at, $"there is text after the alias '*{alias.Value.Value}'; a value that begins with '*' must be in quotes");
            case SequenceEnd or MappingEnd when before is ']' or '}':
                return (at, $"there is text after '{before}'; a value that begins with '{(before == ']' ? '[' : '{')}' must be in quotes");
            default:
                return null;
        }
    }

    private (int At, string Message)? FindUnclosed(int limit)
    {
        YamlCollection block = open.FirstOrDefault(static around => !around.IsFlow);
        int column = open.Any(static around => !around.IsFlow) ? text.Column(block.Start) : -1;
        IEnumerable<int> brackets = open.TakeWhile(static around => around.IsFlow).Select(static around => around.Start).Reverse();
        int bracket = text.FindUnclosed(Reached, limit, brackets, column, out int line);
        if (bracket < 0)
        {
            return null;
        }

        string message = $"this '{text[bracket]}' is not closed";
        return (bracket, line >= text.End ? message : $"{message} before line {MessageText.Number(text.File.GetPosition(line).Line + 1)}, which is not indented enough to belong to it");
    }

    private string OfIndentation(int at)
    {
        string message = $"this line begins with {Spaces(text.Column(at))}, but it must begin with ";
        string around = open.Count == 0 ? "" : Aligned(open[0]);
        return ended.Count == 0 ? message + around
            : message + Aligned(ended[ended.Count - 1]) + (around.Length == 0 ? "" : ", or with " + around);
    }

    private string Aligned(YamlCollection collection) =>
        $"{Spaces(text.Column(collection.Start))} to align with line {MessageText.Number(text.File.GetPosition(collection.Start).Line + 1)}";

    private string NoColon(int at)
    {
        int colon = at;
        while (!text.IsBlank(colon) && text[colon] != ':')
        {
            colon++;
        }

        bool hasColon = text[colon] == ':' && text[colon + 1] != '/';
        _fix = hasColon ? YamlSyntaxFix.SpaceAfter(text.File, colon) : null;
        return hasColon
            ? "the ':' after a key must be followed by a space"
            : "a key must be followed by ':'";
    }

    private static char Closing(char bracket) => bracket == '[' ? ']' : '}';

    // Returns YamlDotNet's message without the part about what it was doing and without the names of its grammar.
    private static string Trimmed(string reason)
    {
        int comma = reason.StartsWith("While ", StringComparison.Ordinal) ? reason.IndexOf(", ", StringComparison.Ordinal) : -1;
        string words = reason.Substring(comma < 0 ? 0 : comma + 2).Trim().TrimEnd('.', ':', ',');
        return words.Contains("<document") ? "there is text after the end of the content"
            : words.EndsWith("expected key", StringComparison.Ordinal) ? "expected a key followed by ':'"
            : words.EndsWith("'-' indicator", StringComparison.Ordinal) ? "expected an item that begins with '- '"
            : words.Length == 0 ? words : char.ToLowerInvariant(words[0]) + words.Substring(1);
    }
}
