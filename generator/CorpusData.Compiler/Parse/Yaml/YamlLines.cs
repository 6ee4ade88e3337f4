using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Parse;

/// <summary>The YAML of a file as lines of text, in which <see cref="YamlErrors"/> finds the cause of a syntax error.</summary>
internal readonly struct YamlLines(SourceFile file, int start, int end)
{
    private readonly string _text = file.Text;

    public SourceFile File { get; } = file;

    /// <summary>The offset in the file where the YAML begins.</summary>
    public int Start { get; } = start;

    /// <summary>The offset in the file where the YAML ends.</summary>
    public int End { get; } = end;

    /// <summary>The character at an offset; a line feed after the end.</summary>
    public char this[int at] => at >= Start && at < End ? _text[at] : '\n';

    public bool IsBlank(int at) => this[at] is ' ' or '\t' or '\n';

    public int Column(int at) => File.GetPosition(at).Column;

    /// <summary>Returns the offset of the first character of a line that is not a space or tab.</summary>
    public int FirstInLine(int at)
    {
        int first = at - Column(at);
        while (this[first] is ' ' or '\t' && first < End)
        {
            first++;
        }

        return first;
    }

    /// <summary>Returns the last character before an offset that is not blank; a line feed if there is none.</summary>
    public char Before(int at)
    {
        do
        {
            at--;
        }
        while (at >= Start && IsBlank(at));
        return this[at];
    }

    /// <summary>Returns the rest of a line, trimmed.</summary>
    public string RestOfLine(int at) => _text.Substring(at, SkipTo(at, white: false) - at).Trim();

    /// <summary>Returns whether the line contains a key with its colon after an offset.</summary>
    public bool HasKey(int at)
    {
        while (this[at] != '\n' && !(this[at] == ':' && IsBlank(at + 1)))
        {
            at++;
        }

        return this[at] == ':';
    }

    /// <summary>Returns the start of the value after the first key of a line; the first character of the line if it has no key before an offset.</summary>
    public int ValueInLine(int at)
    {
        int first = FirstInLine(at);
        int colon = first;
        while (colon < at && !(this[colon] == ':' && IsBlank(colon + 1)))
        {
            colon++;
        }

        return colon < at ? NextValue(colon + 1) : first;
    }

    /// <summary>Returns the tab in the indentation of a line; -1 if there is none.</summary>
    public int TabIn(int at)
    {
        int first = FirstInLine(at);
        int tab = _text.IndexOf('\t', at - Column(at), first - (at - Column(at)));
        return this[first] is '\n' or '#' ? -1 : tab;
    }

    /// <summary>Returns the first tab in the indentation of the line at an offset or a later line; -1 if there is none.</summary>
    public int TabFrom(int at)
    {
        int tab = -1;
        while (tab < 0 && at < End)
        {
            tab = TabIn(at);
            at = _text.IndexOf('\n', at, End - at) is >= 0 and int line ? line + 1 : End;
        }

        return tab;
    }

    /// <summary>Returns whether there is a line '---' at an offset.</summary>
    public bool IsDocumentStart(int at) =>
        this[at] == '-' && this[at + 1] == '-' && this[at + 2] == '-' && IsBlank(at + 3) && Column(at) == 0;

    /// <summary>Returns the offset where the next value begins, after blanks, comments, indicators, anchors and tags.</summary>
    public int NextValue(int at)
    {
        while (at < End)
        {
            if (IsBlank(at) || (this[at] is ':' or '-' or '?' && IsBlank(at + 1)))
            {
                at++;
            }
            else if (this[at] is '#' || (this[at] == '%' && Column(at) == 0) || IsDocumentStart(at))
            {
                at = IsDocumentStart(at) ? at + 3 : SkipTo(at, white: false);
            }
            else if (this[at] is '&' or '!')
            {
                at = SkipTo(at, white: true);
            }
            else
            {
                break;
            }
        }

        return at;
    }

    /// <summary>
    /// Returns the innermost bracket that is not closed at the end of the YAML, or before a line that is not indented more
    /// than the block around it. The search ends at a limit.
    /// </summary>
    /// <param name="from">The offset where the search begins.</param>
    /// <param name="limit">The offset where the search ends.</param>
    /// <param name="open">The brackets that are open at the beginning, the innermost last.</param>
    /// <param name="column">The column of the block around them.</param>
    /// <param name="line">The line that is not indented enough; the end of the YAML if there is none.</param>
    /// <returns>The bracket; -1 if all are closed.</returns>
    public int FindUnclosed(int from, int limit, IEnumerable<int> open, int column, out int line)
    {
        var brackets = new Stack<int>(open);
        for (line = from; line < End && line <= limit; line++)
        {
            char c = this[line];
            if (IsBlank(line))
            {
                continue;
            }

            bool isFirst = c is not (']' or '}' or '#') && FirstInLine(line) == line;
            if (isFirst && Column(line) <= column && brackets.Count > 0 && brackets.Peek() < line - Column(line))
            {
                return brackets.Peek();
            }

            if (c is '[' or '{')
            {
                brackets.Push(line);
            }
            else if (c is ']' or '}' && brackets.Count > 0 && line < limit)
            {
                brackets.Pop();
            }
            else if (c is '"' or '\'' && (IsBlank(line - 1) || this[line - 1] is '[' or '{' or ',' or ':'))
            {
                line = EndOfQuote(line);
            }
            else if (c == '#' && IsBlank(line - 1))
            {
                line = SkipTo(line, white: false);
            }
        }

        return limit >= End && brackets.Count > 0 ? brackets.Peek() : -1;
    }

    private int EndOfQuote(int at)
    {
        char quote = this[at];
        do
        {
            at += quote == '"' && this[at] == '\\' ? 2 : 1;
        }
        while (at < End && this[at] != quote);
        return at;
    }

    private int SkipTo(int at, bool white)
    {
        while (at < End && this[at] != '\n' && !(white && IsBlank(at)))
        {
            at++;
        }

        return at;
    }
}
