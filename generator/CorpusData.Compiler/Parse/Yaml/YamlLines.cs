using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Parse;

/// <summary>The YAML of a file as lines of text: what a syntax error is looked up in.</summary>
internal readonly struct YamlLines(SourceFile file, int start, int end)
{
    public SourceFile File { get; } = file;

    /// <summary>Where the YAML begins in the file.</summary>
    public int Start { get; } = start;

    /// <summary>Where it ends.</summary>
    public int End { get; } = end;

    /// <summary>The character at an offset; behind the end, a line feed.</summary>
    public char this[int at] => at >= Start && at < End ? File.Text[at] : '\n';

    public bool IsBlank(int at) => this[at] is ' ' or '\t' or '\n';

    public int Column(int at) => File.GetPosition(at).Column;

    /// <summary>Where the first character of a line that is not blank stands.</summary>
    public int FirstInLine(int at)
    {
        int first = at - Column(at);
        while (this[first] is ' ' or '\t' && first < End)
        {
            first++;
        }

        return first;
    }

    /// <summary>The last character before an offset that is not blank; at the start, a line feed.</summary>
    public char Before(int at)
    {
        do
        {
            at--;
        }
        while (at >= Start && IsBlank(at));
        return this[at];
    }

    /// <summary>The rest of a line, without blanks around it.</summary>
    public string RestOfLine(int at) => File.Text.Substring(at, SkipTo(at, white: false) - at).Trim();

    /// <summary>Whether a key and its colon stand in the line behind an offset.</summary>
    public bool HasKey(int at)
    {
        while (this[at] != '\n' && !(this[at] == ':' && IsBlank(at + 1)))
        {
            at++;
        }

        return this[at] == ':';
    }

    /// <summary>The tab in the indentation of a line; -1 where there is none.</summary>
    public int TabIn(int at)
    {
        int first = FirstInLine(at);
        int tab = File.Text.IndexOf('\t', at - Column(at), first - (at - Column(at)));
        return this[first] is '\n' or '#' ? -1 : tab;
    }

    /// <summary>The first tab that indents a line, from the line of an offset on; -1 where there is none.</summary>
    public int TabFrom(int at)
    {
        int tab = -1;
        while (tab < 0 && at < End)
        {
            tab = TabIn(at);
            at = File.Text.IndexOf('\n', at, End - at) is >= 0 and int line ? line + 1 : End;
        }

        return tab;
    }

    /// <summary>Whether '---' stands at an offset.</summary>
    public bool IsDocumentStart(int at) =>
        this[at] == '-' && this[at + 1] == '-' && this[at + 2] == '-' && IsBlank(at + 3) && Column(at) == 0;

    /// <summary>Where the next value begins: behind blanks, comments, indicators, anchors and tags.</summary>
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
    /// The innermost bracket that is open at the end of the YAML, or before a line that is not indented deeper than
    /// the block around it. Only what stands before a limit counts.
    /// </summary>
    /// <param name="from">Where to begin.</param>
    /// <param name="limit">How far to look.</param>
    /// <param name="open">The brackets that are open there, the innermost last.</param>
    /// <param name="column">The column of the block around them.</param>
    /// <param name="line">The line that is indented too little; the end of the YAML where there is none.</param>
    /// <returns>The bracket; -1 where all is well.</returns>
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
