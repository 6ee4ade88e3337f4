using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Parse;

/// <summary>A node of a <see cref="YamlTree"/>. An alias has the kind and value of the node that it repeats.</summary>
public readonly struct YamlNode
{
    private readonly YamlTree _tree;
    private readonly int _index;
    private readonly int _written;

    internal YamlNode(YamlTree tree, int index)
    {
        int alias = tree[index].Alias;
        _tree = tree;
        _index = alias < 0 ? index : alias;
        _written = index;
    }

    public YamlNodeKind Kind => _tree[_index].Kind;

    /// <summary>The value of a scalar; empty for other nodes.</summary>
    public string Value => _tree[_index].Value ?? "";

    /// <summary>Whether the node is a scalar without quotes.</summary>
    public bool IsPlain => _tree[_index].IsPlain;

    /// <summary>Whether the node is a list or mapping in brackets.</summary>
    public bool IsFlow
    {
        get
        {
            ref readonly YamlTree.Node node = ref _tree[_index];
            return node.Kind != YamlNodeKind.Scalar && _tree.Text[node.Start] is '[' or '{';
        }
    }

    /// <summary>Whether there is no value: nothing, or one of the words for it in YAML's core schema without quotes.</summary>
    public bool IsAbsent
    {
        get
        {
            ref readonly YamlTree.Node node = ref _tree[_index];
            return node.IsPlain && node.Value is "" or "~" or "null" or "Null" or "NULL";
        }
    }

    /// <summary>The span of the scalar or of the whole collection. An alias has its own span.</summary>
    public SourceSpan Span
    {
        get
        {
            ref readonly YamlTree.Node node = ref _tree[_written];
            return new SourceSpan(_tree.File, node.Start, node.End);
        }
    }

    /// <summary>The comment that ends a scalar without quotes, from its '#' to the end of the line; null if there is none.</summary>
    public SourceSpan? Comment
    {
        get
        {
            ref readonly YamlTree.Node node = ref _tree[_written];
            string text = _tree.Text;
            int start = node.End;
            while (start < text.Length && text[start] is ' ' or '\t')
            {
                start++;
            }

            if (!node.IsPlain || start == node.End || start == text.Length || text[start] != '#')
            {
                return null;
            }

            int end = text.IndexOf('\n', start);
            return new SourceSpan(_tree.File, start, end < 0 ? text.Length : end);
        }
    }

    /// <summary>The first line of <see cref="Span"/>, for findings about the whole node.</summary>
    public SourceSpan FirstLine
    {
        get
        {
            SourceSpan span = Span;
            int end = _tree.Text.IndexOf('\n', span.Start, span.End - span.Start);
            return end < 0 ? span : span with { End = end };
        }
    }

    /// <summary>The kind of the node, for messages.</summary>
    public string KindName => NameOf(Kind);

    internal static string NameOf(YamlNodeKind kind) => kind switch
    {
        YamlNodeKind.Scalar => "plain text",
        YamlNodeKind.Sequence => "a list",
        _ => "a mapping",
    };

    /// <summary>The items of a list.</summary>
    public ItemEnumerable Items => new(_tree, _index);

    /// <summary>The keys of a mapping, which are scalars, with their values.</summary>
    public EntryEnumerable Entries => new(_tree, _index);

    /// <summary>Finds the value of a key in a mapping.</summary>
    public bool TryGet(string key, out YamlNode value)
    {
        if (Kind == YamlNodeKind.Mapping)
        {
            foreach (Entry entry in Entries)
            {
                if (entry.Key.Value == key)
                {
                    value = entry.Value;
                    return true;
                }
            }
        }

        value = default;
        return false;
    }

    /// <summary>A key of a mapping and its value.</summary>
    public readonly record struct Entry(YamlNode Key, YamlNode Value);

    /// <summary>The nodes in a collection.</summary>
    public readonly struct ItemEnumerable(YamlTree tree, int index)
    {
        public Enumerator GetEnumerator() => new(tree, index);

        public struct Enumerator
        {
            private readonly YamlTree _tree;
            private readonly int _end;
            private int _next;
            private int _current;

            internal Enumerator(YamlTree tree, int index)
            {
                _tree = tree;
                _next = index + 1;
                _end = tree[index].Next;
            }

            public readonly YamlNode Current => new(_tree, _current);

            public bool MoveNext()
            {
                while (_next < _end && _tree[_next].IsMerge)
                {
                    _next = _tree[_next].Next;
                }

                if (_next >= _end)
                {
                    return false;
                }

                _current = _next;
                _next = _tree[_current].Next;
                return true;
            }
        }
    }

    /// <summary>The entries of a mapping.</summary>
    public readonly struct EntryEnumerable(YamlTree tree, int index)
    {
        public Enumerator GetEnumerator() => new(new ItemEnumerable.Enumerator(tree, index));

        public struct Enumerator
        {
            private ItemEnumerable.Enumerator _nodes;

            internal Enumerator(ItemEnumerable.Enumerator nodes)
            {
                _nodes = nodes;
                Current = default;
            }

            public Entry Current { get; private set; }

            public bool MoveNext()
            {
                if (!_nodes.MoveNext())
                {
                    return false;
                }

                YamlNode key = _nodes.Current;
                _nodes.MoveNext();
                Current = new Entry(key, _nodes.Current);
                return true;
            }
        }
    }
}
