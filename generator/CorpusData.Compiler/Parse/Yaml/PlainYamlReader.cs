using System.Runtime.CompilerServices;
using System.Text;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Parse;

/// <summary>
/// Reads the part of YAML that nearly all seeds use, many times faster than <see cref="YamlReader"/>: block mappings and
/// lists, plain and quoted scalars, flow collections on one line, and comments.
/// </summary>
/// <remarks>
/// <para>
/// This second reader exists for speed only. Reading YAML with YamlDotNet would take most of the time of a build.
/// </para>
/// <para>
/// This reader reports nothing. At the first construct that it does not support, and at anything that may be an error, it
/// stops, and <see cref="YamlReader"/> reads the whole file. For every file that this reader accepts,
/// <see cref="YamlReader"/> must make the same tree, node for node and span for span, without findings.
/// </para>
/// <para>
/// Tests hold the two readers to this: <c>PlainYamlReaderTests</c> compares their trees for every file of the repository
/// and for thousands of generated and damaged files, and the fuzzer does so for its inputs (<c>YamlTarget</c>). A change to
/// either reader must keep these tests green. If they differ, correct this reader, or let it stop at the construct.
/// </para>
/// </remarks>
internal sealed class PlainYamlReader
{
    // Less than the limit of YamlReader, which reports files that exceed it.
    private const int MaximumDepth = 50;

    // YamlDotNet does not find the colon of a longer key.
    private const int MaximumKeyLength = 1024;

    // In larger mappings, a set finds duplicate keys.
    private const int SmallMapping = 24;

    // The number of nodes between checks for cancellation: a power of two.
    private const int NodesPerCheck = 1024;

    // A larger buffer is not kept for the next file.
    private const int MaximumKeptNodes = 4096;

    // The reader of the last file on this thread, kept for its buffer and its strings.
    [ThreadStatic]
    private static PlainYamlReader? _kept;

    private readonly SharedStrings _strings = new();
    private YamlTree.Node[] _nodes = new YamlTree.Node[256];
    private int _count;
    private int _depth;

    private CancellationToken _cancellation;
    private string _text = "";
    private int _end;

    // The current position, and the end of its line.
    private int _at;
    private int _lineEnd;

    // The column of the node that begins at the current position; -1 after the last line.
    private int _column;

    // The end of the last node.
    private int _lastEnd;

    // The last scalar that was scanned, and whether it is followed by the colon of a key.
    private YamlTree.Node _scalar;
    private bool _isKey;

    /// <summary>Reads a whole file, or the part between two offsets.</summary>
    /// <returns>The tree; null if <see cref="YamlReader"/> must read the file.</returns>
    /// <exception cref="OperationCanceledException">The reading was canceled.</exception>
    public static YamlTree? TryRead(SourceFile file, int start, int end, CancellationToken cancellation = default)
    {
        // After this check, the only line break is a line feed, the only blank is a space, and all else is text.
        if (YamlCharacters.FindOdd(file.Text, start, end) >= 0)
        {
            return null;
        }

        PlainYamlReader reader = _kept ??= new PlainYamlReader();
        reader._cancellation = cancellation;
        try
        {
            return reader.ReadDocument(file.Text, start, end)
                ? new YamlTree(file, reader._nodes.AsSpan(0, reader._count).ToArray())
                : null;
        }
        finally
        {
            reader.Clear();
        }
    }

    private void Clear()
    {
        if (_nodes.Length > MaximumKeptNodes)
        {
            _nodes = new YamlTree.Node[MaximumKeptNodes];
        }
        else
        {
            Array.Clear(_nodes, 0, _count);
        }

        _count = 0;
        _depth = 0;
        _scalar = default;
        _cancellation = default;
        _text = "";
    }

    private bool ReadDocument(string text, int start, int end)
    {
        _text = text;
        _end = end;
        _lineEnd = start - 1;
        return NextLine()
            && _column >= 0
            && _text[_at] is not ('[' or '{')
            && ReadNode(-1)
            && _column < 0
            && _nodes[0].Kind != YamlNodeKind.Scalar;
    }

    // Reads a node that is the first on its line or follows the '-' of its list. The column is that of the collection
    // around it.
    [MethodImpl(Compiled.AtOnce)]
    private bool ReadNode(int column) =>
        IsItem() ? ReadSequence(isIndented: true)
        : _text[_at] is '[' or '{' ? ReadFlow() && EndLine()
        : ScanScalar() && (_isKey ? ReadMapping() : AddText(column));

    // A list whose items have the indentation of its key ends at the next key.
    private bool ReadSequence(bool isIndented)
    {
        int column = _column;
        int index = _count;
        if (!Open(YamlNodeKind.Sequence, _at))
        {
            return false;
        }

        do
        {
            if (!ReadItem(column))
            {
                return false;
            }
        }
        while (_column == column && IsItem());

        Close(index, _lastEnd);
        return isIndented ? _column < column : _column <= column;
    }

    private bool ReadItem(int column)
    {
        int after = ++_at;
        if (!IsLineOver())
        {
            _column += _at - after + 1;
            return ReadNode(column);
        }

        return NextLine() && (_column > column ? ReadNode(column) : AddAbsent(after));
    }

    // Reads a mapping whose first key has been scanned.
    [MethodImpl(Compiled.AtOnce)]
    private bool ReadMapping()
    {
        int column = _column;
        int index = _count;
        if (!Open(YamlNodeKind.Mapping, _scalar.Start))
        {
            return false;
        }

        int keys = 0;
        do
        {
            if (!_isKey || !ReadEntry(column))
            {
                return false;
            }

            keys++;
        }
        while (_column == column && ScanScalar());

        Close(index, _lastEnd);
        return _column < column && AreKeysUnique(index, keys);
    }

    [MethodImpl(Compiled.AtOnce)]
    private bool ReadEntry(int column)
    {
        Add(_scalar);
        int after = ++_at;
        if (!IsLineOver())
        {
            return _text[_at] is '[' or '{' ? ReadFlow() && EndLine() : ScanScalar() && !_isKey && AddText(column);
        }

        return NextLine()
            && (_column > column ? ReadNode(column)
                : _column == column && IsItem() ? ReadSequence(isIndented: false)
                : AddAbsent(after));
    }

    private bool ReadFlow() => _text[_at] == '[' ? ReadFlowSequence() : ReadFlowMapping();

    [MethodImpl(Compiled.AtOnce)]
    private bool ReadFlowSequence()
    {
        int index = _count;
        if (!Open(YamlNodeKind.Sequence, _at++))
        {
            return false;
        }

        if (!Take(']'))
        {
            do
            {
                if (!ReadFlowNode())
                {
                    return false;
                }
            }
            while (Take(','));

            if (!Take(']'))
            {
                return false;
            }
        }

        Close(index, _at);
        return true;
    }

    private bool ReadFlowMapping()
    {
        int index = _count;
        if (!Open(YamlNodeKind.Mapping, _at++))
        {
            return false;
        }

        int keys = 0;
        if (!Take('}'))
        {
            do
            {
                if (!ReadFlowEntry())
                {
                    return false;
                }

                keys++;
            }
            while (Take(','));

            if (!Take('}'))
            {
                return false;
            }
        }

        Close(index, _at);
        return AreKeysUnique(index, keys);
    }

    private bool ReadFlowEntry()
    {
        SkipSpaces();
        if (!ScanFlowScalar() || !Take(':') || !IsSpace(_at) || _at - _scalar.Start > MaximumKeyLength || IsMergeKey())
        {
            return false;
        }

        Add(_scalar);
        return ReadFlowNode();
    }

    [MethodImpl(Compiled.AtOnce)]
    private bool ReadFlowNode()
    {
        SkipSpaces();
        if (_at < _lineEnd && _text[_at] is '[' or '{')
        {
            return ReadFlow();
        }

        if (!ScanFlowScalar())
        {
            return false;
        }

        Add(_scalar);
        return true;
    }

    // Scans a scalar of a block collection up to the end of the line.
    [MethodImpl(Compiled.AtOnce)]
    private bool ScanScalar()
    {
        if (!(_text[_at] is '\'' or '"' ? ScanQuoted() : ScanPlain()))
        {
            return false;
        }

        SkipSpaces();
        _isKey = _at < _lineEnd && IsKeyEnd(_at);

        // YamlDotNet accepts colons in some texts with a word that begins like an alias.
        return !_isKey
            || (_at - _scalar.Start <= MaximumKeyLength && !(_scalar.IsPlain && _scalar.Value!.IndexOf('*') >= 0) && !IsMergeKey());
    }

    private bool IsMergeKey() => _scalar.IsPlain && _scalar.Value == "<<";

    private bool ScanPlain()
    {
        if (!CanBeginPlain())
        {
            return false;
        }

        SetPlain(FindPlainEnd(_at));
        return true;
    }

    // Returns the colon of a key or the comment after a plain scalar of a block collection; otherwise the end of the line.
    [MethodImpl(Compiled.AtOnce)]
    private int FindPlainEnd(int at)
    {
        while (true)
        {
            int found = _text.AsSpan(at, _lineEnd - at).IndexOfAny(':', '#');
            if (found < 0)
            {
                return _lineEnd;
            }

            at += found;
            if (_text[at] == ':' ? IsKeyEnd(at) : _text[at - 1] == ' ')
            {
                return at;
            }

            at++;
        }
    }

    private bool ScanFlowScalar() =>
        _at < _lineEnd && (_text[_at] is '\'' or '"' ? ScanQuoted() : CanBeginPlain() && ScanFlowPlain());

    [MethodImpl(Compiled.AtOnce)]
    private bool ScanFlowPlain()
    {
        for (int i = _at; i < _lineEnd; i++)
        {
            switch (_text[i])
            {
                case ',' or ']' or '}':
                case ':' when IsSpace(i + 1):
                    SetPlain(i);
                    return true;

                case '[' or '{' or '*' or '#':
                case ':' when i + 1 == _lineEnd || IsFlowIndicator(_text[i + 1]):
                case '-' when i == _at && (i + 1 == _lineEnd || IsFlowIndicator(_text[i + 1])):
                    return false;
            }
        }

        return false;
    }

    private bool ScanQuoted() => _text[_at] == '\'' ? ScanSingleQuoted() : ScanDoubleQuoted();

    private bool ScanSingleQuoted()
    {
        bool isEscaped = false;
        for (int i = _at + 1; ; i += 2)
        {
            i = _text.IndexOf('\'', i, _lineEnd - i);
            if (i < 0)
            {
                return false;
            }

            if (i + 1 == _lineEnd || _text[i + 1] != '\'')
            {
                string value = _strings.Get(_text.AsSpan(_at + 1, i - _at - 1));
                SetQuoted(i + 1, isEscaped ? value.Replace("''", "'") : value);
                return true;
            }

            isEscaped = true;
        }
    }

    private bool ScanDoubleQuoted()
    {
        int start = _at + 1;
        int length = _text.AsSpan(start, _lineEnd - start).IndexOfAny('"', '\\');
        if (length < 0)
        {
            return false;
        }

        if (_text[start + length] == '\\')
        {
            return ScanEscaped();
        }

        SetQuoted(start + length + 1, _strings.Get(_text.AsSpan(start, length)));
        return true;
    }

    private bool ScanEscaped()
    {
        var value = new StringBuilder();
        for (int i = _at + 1; i < _lineEnd; i++)
        {
            char c = _text[i];
            if (c == '"')
            {
                SetQuoted(i + 1, value.ToString());
                return true;
            }

            if (c == '\\')
            {
                i++;
                c = i == _lineEnd ? '\0' : _text[i] switch
                {
                    '"' or '\\' or '/' => _text[i],
                    'n' => '\n',
                    't' => '\t',
                    _ => '\0',
                };
                if (c == '\0')
                {
                    return false;
                }
            }

            value.Append(c);
        }

        return false;
    }

    [MethodImpl(Compiled.AtOnce)]
    private void SetPlain(int stop)
    {
        int end = TrimEnd(stop);
        _scalar = new YamlTree.Node
        {
            Kind = YamlNodeKind.Scalar,
            IsPlain = true,
            Start = _at,
            End = end,
            Alias = -1,
            Value = _strings.Get(_text.AsSpan(_at, end - _at)),
        };
        _at = stop;
    }

    private void SetQuoted(int end, string value)
    {
        _scalar = new YamlTree.Node
        {
            Kind = YamlNodeKind.Scalar,
            Start = _at,
            End = end,
            Alias = -1,
            Value = value,
        };
        _at = end;
    }

    // Adds a scalar of a block collection that is not a key. A plain scalar continues on the following lines that are
    // indented more than the collection.
    [MethodImpl(Compiled.AtOnce)]
    private bool AddText(int column)
    {
        int after = _at;
        if (!EndLine())
        {
            return false;
        }

        if (_column > column && !(_scalar.IsPlain && Fold(column, after)))
        {
            return false;
        }

        Add(_scalar);
        return true;
    }

    // Joins the lines of a plain scalar: one line feed becomes a space, and each further one remains a line feed.
    private bool Fold(int column, int after)
    {
        StringBuilder value = new StringBuilder().Append(_scalar.Value);
        do
        {
            ReadOnlySpan<char> between = _text.AsSpan(after, _at - after);
            bool isItem = IsItem();
            after = FindPlainEnd(_at);

            // A scalar cannot continue after a comment, and this line must not be an item or contain a key.
            if (between.IndexOf('#') >= 0 || isItem || (after < _lineEnd && _text[after] == ':'))
            {
                return false;
            }

            int blankLines = CountLineFeeds(between) - 1;
            value.Append(blankLines > 0 ? '\n' : ' ', Math.Max(blankLines, 1));
            _scalar.End = TrimEnd(after);
            value.Append(_text, _at, _scalar.End - _at);
            _at = after;
            if (!EndLine())
            {
                return false;
            }
        }
        while (_column > column);

        _scalar.Value = value.ToString();
        return true;
    }

    private static int CountLineFeeds(ReadOnlySpan<char> text)
    {
        int count = 0;
        foreach (char c in text)
        {
            count += c == '\n' ? 1 : 0;
        }

        return count;
    }

    private bool AddAbsent(int at)
    {
        Add(new YamlTree.Node
        {
            Kind = YamlNodeKind.Scalar,
            IsPlain = true,
            Start = at,
            End = at,
            Alias = -1,
            Value = "",
        });
        return true;
    }

    private bool Open(YamlNodeKind kind, int start)
    {
        Add(new YamlTree.Node { Kind = kind, Start = start, Alias = -1 });
        return ++_depth <= MaximumDepth;
    }

    private void Close(int index, int end)
    {
        ref YamlTree.Node node = ref _nodes[index];
        node.End = _lastEnd = end;
        node.Next = _count;
        _depth--;
    }

    [MethodImpl(Compiled.AtOnce)]
    private void Add(in YamlTree.Node node)
    {
        if (_count == _nodes.Length)
        {
            Array.Resize(ref _nodes, _count * 2);
        }

        if ((_count & (NodesPerCheck - 1)) == 0)
        {
            _cancellation.ThrowIfCancellationRequested();
        }

        _nodes[_count] = node;
        _nodes[_count].Next = ++_count;
        _lastEnd = node.End;
    }

    [MethodImpl(Compiled.AtOnce)]
    private bool AreKeysUnique(int mapping, int keys)
    {
        if (keys > SmallMapping)
        {
            return AreManyKeysUnique(mapping);
        }

        for (int key = mapping + 1; key < _count; key = _nodes[key + 1].Next)
        {
            for (int other = mapping + 1; other < key; other = _nodes[other + 1].Next)
            {
                if (_nodes[key].Value == _nodes[other].Value)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private bool AreManyKeysUnique(int mapping)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        for (int key = mapping + 1; key < _count; key = _nodes[key + 1].Next)
        {
            if (!keys.Add(_nodes[key].Value!))
            {
                return false;
            }
        }

        return true;
    }

    // Moves to the next line that contains more than a comment. Returns false for a document marker, which this reader does
    // not support.
    [MethodImpl(Compiled.AtOnce)]
    private bool NextLine()
    {
        while (_lineEnd < _end)
        {
            int start = _lineEnd + 1;
            _at = start;
            while (IsSpace(_at))
            {
                _at++;
            }

            int newline = _text.IndexOf('\n', _at, _end - _at);
            _lineEnd = newline < 0 ? _end : newline;
            if (_at < _lineEnd && _text[_at] != '#')
            {
                _column = _at - start;
                return _column > 0 || !IsDocumentMarker();
            }
        }

        _column = -1;
        return true;
    }

    // After a node, its line can contain only a comment.
    private bool EndLine() => IsLineOver() && NextLine();

    // Skips spaces, and returns whether the rest of the line is empty or a comment.
    [MethodImpl(Compiled.AtOnce)]
    private bool IsLineOver()
    {
        SkipSpaces();
        return _at == _lineEnd || (_text[_at] == '#' && _text[_at - 1] == ' ');
    }

    private void SkipSpaces()
    {
        while (IsSpace(_at))
        {
            _at++;
        }
    }

    // Skips spaces and the given character after them. Returns false if another character follows.
    private bool Take(char c)
    {
        SkipSpaces();
        if (_at == _lineEnd || _text[_at] != c)
        {
            return false;
        }

        _at++;
        return true;
    }

    private int TrimEnd(int end)
    {
        while (_text[end - 1] == ' ')
        {
            end--;
        }

        return end;
    }

    private bool IsDocumentMarker()
    {
        ReadOnlySpan<char> line = _text.AsSpan(_at, _lineEnd - _at);
        return line.StartsWith("---".AsSpan()) || line.StartsWith("...".AsSpan());
    }

    private bool IsItem() => _text[_at] == '-' && (_at + 1 == _lineEnd || _text[_at + 1] == ' ');

    private bool IsKeyEnd(int at) => _text[at] == ':' && (at + 1 == _lineEnd || _text[at + 1] == ' ');

    private bool IsSpace(int at) => at < _end && _text[at] == ' ';

    private bool CanBeginPlain() => _text[_at] switch
    {
        '-' => !IsItem(),
        '?' or ':' or ',' or '[' or ']' or '{' or '}' or '#' or '&' or '*' or '!' or '|' or '>' or '\'' or '"' or '%'
            or '@' or '`' => false,
        _ => true,
    };

    private static bool IsFlowIndicator(char c) => c is ',' or '[' or ']' or '{' or '}';
}
