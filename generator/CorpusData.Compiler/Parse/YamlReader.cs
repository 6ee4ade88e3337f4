using System.Collections.Immutable;
using System.Globalization;
using CorpusData.Compiler.Diagnostics;
using CorpusData.Compiler.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CorpusData.Compiler.Parse;

/// <summary>
/// Reads YAML into a <see cref="YamlTree"/>. What does not parse costs the file: it gives one diagnostic and no tree.
/// </summary>
internal sealed class YamlReader
{
    private const int MaximumDepth = 100;
    private const int MaximumExpansion = 100_000;

    private readonly SourceFile _file;
    private readonly int _offset;
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics;
    private readonly List<YamlTree.Node> _nodes = new();
    private readonly Stack<Open> _open = new();
    private readonly Dictionary<string, (int Index, int Expansion)> _anchors = new(StringComparer.Ordinal);
    private int _expansion;

    private YamlReader(SourceFile file, int offset, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        _file = file;
        _offset = offset;
        _diagnostics = diagnostics;
    }

    /// <summary>Reads a whole file, or the part of it between two offsets.</summary>
    /// <returns>The tree; null where there is none, with a diagnostic that says why.</returns>
    public static YamlTree? Read(
        SourceFile file, int start, int end, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var reader = new YamlReader(file, start, diagnostics);
        string text = start == 0 && end == file.Text.Length ? file.Text : file.Text.Substring(start, end - start);
        return reader.ReadDocument(text);
    }

    private YamlTree? ReadDocument(string text)
    {
        var parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
        int reached = 0;
        bool ended = false;
        try
        {
            while (parser.MoveNext())
            {
                ParsingEvent current = parser.Current!;
                reached = (int)current.End.Index;
                if (current is DocumentStart && ended)
                {
                    return Fail(Catalogue.YamlSeveralDocuments, Offset(current.Start), Offset(current.End));
                }

                ended |= current is DocumentEnd;
                if (!Add(current))
                {
                    return null;
                }
            }
        }
        catch (YamlException exception)
        {
            return FailSyntax(exception, reached);
        }
        catch (InvalidOperationException)
        {
            // The scanner's own fault on some unclosed flow collections; the place is just behind the last token.
            return Fail(Catalogue.YamlSyntax, _offset + reached, _offset + reached + 1, "a flow collection is not closed");
        }

        return _nodes.Count == 0 ? null : new YamlTree(_file, _nodes.ToArray());
    }

    private bool Add(ParsingEvent current)
    {
        switch (current)
        {
            case Scalar scalar:
                if (!CheckTag(scalar, scalar.Tag, "tag:yaml.org,2002:str"))
                {
                    return false;
                }

                bool isPlain = scalar.Style == ScalarStyle.Plain && scalar.Tag.IsEmpty;
                if (!Append(YamlNodeKind.Scalar, scalar.Value, isPlain, scalar))
                {
                    return false;
                }

                Complete(scalar, _nodes.Count - 1, expansion: 1);
                return true;

            case SequenceStart sequence:
                return CheckTag(sequence, sequence.Tag, "tag:yaml.org,2002:seq")
                    && Append(YamlNodeKind.Sequence, null, false, sequence)
                    && Push(sequence);

            case MappingStart mapping:
                return CheckTag(mapping, mapping.Tag, "tag:yaml.org,2002:map")
                    && Append(YamlNodeKind.Mapping, null, false, mapping)
                    && Push(mapping);

            case SequenceEnd or MappingEnd:
                Pop();
                return true;

            case AnchorAlias alias:
                return AppendAlias(alias);

            default:
                return true;
        }
    }

    private bool Append(YamlNodeKind kind, string? value, bool isPlain, NodeEvent at)
    {
        if (!CheckKey(kind, value, at))
        {
            return false;
        }

        int start = SkipProperties(at);
        _nodes.Add(new YamlTree.Node
        {
            Kind = kind,
            IsPlain = isPlain,
            Start = start,
            End = Math.Max(start, Trimmed(at)),
            Next = _nodes.Count + 1,
            Alias = -1,
            Value = value,
        });
        return true;
    }

    private bool AppendAlias(AnchorAlias alias)
    {
        if (!_anchors.TryGetValue(alias.Value.Value, out (int Index, int Expansion) target))
        {
            Fail(Catalogue.YamlAlias, Offset(alias.Start), Offset(alias.End), alias.Value.Value);
            return false;
        }

        YamlTree.Node stood = _nodes[target.Index];
        if (!CheckKey(stood.Kind, stood.Value, alias))
        {
            return false;
        }

        _expansion += target.Expansion;
        if (_expansion > MaximumExpansion)
        {
            Fail(
                Catalogue.YamlExpansion,
                Offset(alias.Start),
                Offset(alias.End),
                MaximumExpansion.ToString(CultureInfo.InvariantCulture));
            return false;
        }

        _nodes.Add(new YamlTree.Node
        {
            Kind = stood.Kind,
            Start = Offset(alias.Start),
            End = Offset(alias.End),
            Next = _nodes.Count + 1,
            Alias = target.Index,
        });
        DropDuplicate();
        return true;
    }

    // Keys: scalars only, each once in its mapping.
    private bool CheckKey(YamlNodeKind kind, string? value, ParsingEvent at)
    {
        if (_open.Count == 0 || _open.Peek().Keys is not { } keys)
        {
            return true;
        }

        Open top = _open.Peek();
        top.AtKey = !top.AtKey;
        if (top.AtKey)
        {
            return true;
        }

        if (kind != YamlNodeKind.Scalar)
        {
            Fail(Catalogue.YamlKey, Offset(at.Start), Math.Max(Offset(at.End), Offset(at.Start) + 1));
            return false;
        }

        if (keys.TryGetValue(value!, out int first))
        {
            var here = new SourceSpan(_file, Offset(at.Start), Offset(at.End));
            var there = new SourceSpan(_file, first, first + value!.Length);
            _diagnostics.Add(Diagnostic.CreateAgainst(Catalogue.YamlDuplicateKey, here, there, value));
            top.DropFrom = _nodes.Count;
            return true;
        }

        keys.Add(value!, Offset(at.Start));
        return true;
    }

    private bool Push(NodeEvent start)
    {
        if (_open.Count == MaximumDepth)
        {
            Fail(
                Catalogue.YamlDepth,
                Offset(start.Start),
                Offset(start.Start) + 1,
                MaximumDepth.ToString(CultureInfo.InvariantCulture));
            return false;
        }

        _open.Push(new Open(_nodes.Count - 1, start, _expansion));
        return true;
    }

    private void Pop()
    {
        Open open = _open.Pop();
        YamlTree.Node node = _nodes[open.Index];
        node.Next = _nodes.Count;
        node.End = Math.Max(node.End, _nodes[_nodes.Count - 1].End);
        _nodes[open.Index] = node;
        Complete(open.Start, open.Index, _nodes.Count - open.Index + _expansion - open.Expansion);
    }

    // An anchor is known only once its node is whole, so that no alias can hold itself.
    private void Complete(NodeEvent at, int index, int expansion)
    {
        if (!at.Anchor.IsEmpty)
        {
            _anchors[at.Anchor.Value] = (index, expansion);
        }

        DropDuplicate();
    }

    // The value under a key that was there before is read but not kept, so that nothing follows from it.
    private void DropDuplicate()
    {
        if (_open.Count == 0 || _open.Peek() is not { DropFrom: >= 0, AtKey: true } top)
        {
            return;
        }

        foreach (string anchor in _anchors.Where(a => a.Value.Index >= top.DropFrom).Select(a => a.Key).ToList())
        {
            _anchors.Remove(anchor);
        }

        _nodes.RemoveRange(top.DropFrom, _nodes.Count - top.DropFrom);
        top.DropFrom = -1;
    }

    private bool CheckTag(NodeEvent at, TagName tag, string meaningless)
    {
        if (tag.IsEmpty || tag.IsNonSpecific || tag.Value == meaningless)
        {
            return true;
        }

        int start = Offset(at.Start);
        Fail(Catalogue.YamlTag, start, Math.Max(Offset(at.End), start + 1), tag.Value);
        return false;
    }

    // A node's span begins behind its anchor and tag.
    private int SkipProperties(NodeEvent at)
    {
        int start = Offset(at.Start);
        int end = Offset(at.End);
        string text = _file.Text;
        if (at.Anchor.IsEmpty && at.Tag.IsEmpty)
        {
            return start;
        }

        while (start < end && text[start] is '&' or '!')
        {
            while (start < end && !char.IsWhiteSpace(text[start]))
            {
                start++;
            }

            while (start < end && char.IsWhiteSpace(text[start]))
            {
                start++;
            }
        }

        return start;
    }

    // A block scalar's event ends behind the blank lines that follow it.
    private int Trimmed(NodeEvent at)
    {
        int end = Offset(at.End);
        if (at is Scalar { Style: ScalarStyle.Literal or ScalarStyle.Folded })
        {
            while (end > Offset(at.Start) && char.IsWhiteSpace(_file.Text[end - 1]))
            {
                end--;
            }
        }

        return end;
    }

    private YamlTree? FailSyntax(YamlException exception, int reached)
    {
        // Where an unclosed construct runs to the end of the file, its beginning is the place to mend.
        int start = Math.Max((int)exception.Start.Index, Math.Min(reached, _file.Text.Length - _offset));
        bool reachesEnd = exception.End.Index > exception.Start.Index;
        start = _offset + (reachesEnd ? (int)exception.Start.Index : start);
        int tab = FindTab(start);
        if (tab >= 0)
        {
            return Fail(Catalogue.YamlTab, tab, tab + 1);
        }

        string reason = exception.Message.Trim().TrimEnd('.');
        int comma = reason.IndexOf(", ", StringComparison.Ordinal);
        return Fail(Catalogue.YamlSyntax, start, start + 1, comma < 0 ? reason : reason.Substring(comma + 2).Trim());
    }

    // A tab that indents: on the line of the error or the first one behind it that is not blank.
    private int FindTab(int start)
    {
        string text = _file.Text;
        int line = start == 0 ? 0 : text.LastIndexOf('\n', Math.Min(start, text.Length) - 1) + 1;
        for (int written = 0; written < 2 && line < text.Length;)
        {
            int i = line;
            while (i < text.Length && text[i] == ' ')
            {
                i++;
            }

            if (i < text.Length && text[i] == '\t')
            {
                return i;
            }

            written += i < text.Length && text[i] is not ('\n' or '#') ? 1 : 0;
            int next = text.IndexOf('\n', line);
            line = next < 0 ? text.Length : next + 1;
        }

        return -1;
    }

    private YamlTree? Fail(DiagnosticDescriptor descriptor, int start, int end, params string[] arguments)
    {
        _diagnostics.Add(Diagnostic.Create(descriptor, new SourceSpan(_file, start, end), arguments));
        return null;
    }

    private int Offset(Mark mark) => _offset + (int)mark.Index;

    /// <summary>A collection whose end has not come yet.</summary>
    private sealed class Open(int index, NodeEvent start, int expansion)
    {
        public int Index { get; } = index;

        public NodeEvent Start { get; } = start;

        /// <summary>What aliases had expanded to when it began.</summary>
        public int Expansion { get; } = expansion;

        public Dictionary<string, int>? Keys { get; } =
            start is MappingStart ? new Dictionary<string, int>(StringComparer.Ordinal) : null;

        /// <summary>Whether a key comes next: nothing has been read yet, or a value was read last.</summary>
        public bool AtKey { get; set; } = true;

        /// <summary>Where the nodes of a duplicate key begin, until its value is read; else -1.</summary>
        public int DropFrom { get; set; } = -1;
    }
}
