using System.Collections.Immutable;
using System.Globalization;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CorpusData.Compiler.Parse;

/// <summary>
/// Reads YAML into a <see cref="YamlTree"/> with YamlDotNet. A syntax error gives one finding and no tree.
/// </summary>
internal sealed class YamlReader
{
    private const int MaximumDepth = 100;
    private const int MaximumExpansion = 100_000;

    private readonly SourceFile _file;
    private readonly YamlText _text;
    private readonly ImmutableArray<Finding>.Builder _findings;
    private readonly List<YamlTree.Node> _nodes = new();
    private readonly Stack<OpenCollection> _open = new();
    private readonly Dictionary<string, (int Index, int Expansion, int Levels)> _anchors = new(StringComparer.Ordinal);
    private readonly Stack<(string Anchor, int Index)> _anchored = new();
    private int _expansion;
    private int _lastEnd;
    private ParsingEvent? _last;

    private YamlReader(SourceFile file, int start, int end, ImmutableArray<Finding>.Builder findings)
    {
        _file = file;
        _text = new YamlText(file.Text, start, end);
        _findings = findings;
    }

    /// <summary>Reads a whole file, or the part between two offsets.</summary>
    /// <returns>The tree; null if there is an error, which is added to the findings, or no content.</returns>
    /// <exception cref="OperationCanceledException">The reading was canceled.</exception>
    public static YamlTree? Read(
        SourceFile file,
        int start,
        int end,
        ImmutableArray<Finding>.Builder findings,
        CancellationToken cancellation = default)
    {
        int control = YamlCharacters.FindControl(file.Text, start, end);
        if (control >= 0)
        {
            string code = ((int)file.Text[control]).ToString("X4", CultureInfo.InvariantCulture);
            findings.Add(
                Catalog.YamlSyntax,
                new SourceSpan(file, control, control + 1),
                $"the character U+{code} is not allowed; write it in double quotes as '\\u{code}'");
            return null;
        }

        string text = start == 0 && end == file.Text.Length ? file.Text : file.Text.Substring(start, end - start);
        return new YamlReader(file, start, end, findings).ReadDocument(new YamlInput(text, cancellation));
    }

    private YamlTree? ReadDocument(YamlInput input)
    {
        var parser = new Parser(new YamlScanner(input));
        bool ended = false;
        try
        {
            while (parser.MoveNext())
            {
                ParsingEvent current = parser.Current!;
                if (current is DocumentStart && ended)
                {
                    return Fail(Catalog.YamlSeveralDocuments, Offset(current.Start), Offset(current.End));
                }

                ended |= current is DocumentEnd;
                if (!Add(current))
                {
                    return null;
                }

                // The positions of other events, such as the end of a document, can be ahead of the text that was read.
                _last = current is NodeEvent or AnchorAlias or SequenceEnd or MappingEnd ? current : _last;
            }
        }
        catch (Exception exception) when (exception is YamlException or InvalidOperationException or ArgumentException)
        {
            // For some text that is not YAML, YamlDotNet throws exceptions of other types than YamlException.
            _findings.Add(Explain(exception));
            return null;
        }

        return _nodes.Count == 0 ? null : new YamlTree(_file, _nodes.ToArray());
    }

    private Finding Explain(Exception exception)
    {
        var ended = new List<YamlCollection>();
        for (int i = _nodes.Count - 1; i >= 0; i--)
        {
            if (_nodes[i].Kind != YamlNodeKind.Scalar
                && _nodes[i].Next == _nodes.Count
                && !_text.IsBracket(_nodes[i].Start)
                && _open.All(open => open.Index != i))
            {
                ended.Add(Collection(i));
            }
        }

        var text = new YamlLines(_file, _text.Start, _text.Limit);
        List<YamlCollection> around = _open.Where(static open => !open.IsPair).Select(open => Collection(open.Index)).ToList();
        return new YamlErrors(text, _last, around, ended).Explain(exception);
    }

    private YamlCollection Collection(int index)
    {
        YamlTree.Node node = _nodes[index];
        return new YamlCollection(node.Start, node.Kind == YamlNodeKind.Mapping, _text.IsBracket(node.Start));
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

                // In a flow collection, YamlDotNet accepts these at the beginning of a plain scalar.
                if (scalar.Style == ScalarStyle.Plain && scalar.Value.Length > 0 && scalar.Value[0] is '@' or '`' or '%' or '|' or '>')
                {
                    int begin = _text.Begin(scalar);
                    Fail(Catalog.YamlSyntax, begin, begin + 1, YamlErrors.CannotBegin(scalar.Value[0]));
                    return false;
                }

                bool isPlain = scalar.Style == ScalarStyle.Plain && scalar.Tag.IsEmpty;
                if (!Append(YamlNodeKind.Scalar, scalar.Value, isPlain, scalar))
                {
                    return false;
                }

                Complete(scalar, _nodes.Count - 1, expansion: 1, levels: 0);
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
                Pop(Offset(current.Start));
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

        // After a '---' at the end of the text, YamlDotNet is past the end.
        int start = Math.Min(_text.Begin(at), _text.Limit);
        _nodes.Add(new YamlTree.Node
        {
            Kind = kind,
            IsPlain = isPlain,
            Start = start,
            End = _lastEnd = Math.Max(start, _text.End(at)),
            Next = _nodes.Count + 1,
            Alias = -1,
            Value = value,
        });
        return true;
    }

    private bool AppendAlias(AnchorAlias alias)
    {
        if (!_anchors.TryGetValue(alias.Value.Value, out (int Index, int Expansion, int Levels) target))
        {
            Fail(Catalog.YamlAlias, Offset(alias.Start), Offset(alias.End), alias.Value.Value);
            return false;
        }

        if (!CheckDepth(_open.Count + target.Levels, alias))
        {
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
                Catalog.YamlExpansion,
                Offset(alias.Start),
                Offset(alias.End),
                MessageText.Number(MaximumExpansion));
            return false;
        }

        _nodes.Add(new YamlTree.Node
        {
            Kind = stood.Kind,
            Start = Offset(alias.Start),
            End = _lastEnd = Offset(alias.End),
            Next = _nodes.Count + 1,
            Alias = target.Index,
        });
        Deepen(target.Levels);
        DropDuplicate();
        return true;
    }

    // A key must be a scalar and must be in its mapping only once.
    private bool CheckKey(YamlNodeKind kind, string? value, ParsingEvent at)
    {
        if (_open.Count == 0 || _open.Peek().Keys is not { } keys)
        {
            return true;
        }

        OpenCollection top = _open.Peek();
        top.AtKey = !top.AtKey;
        if (top.AtKey)
        {
            return true;
        }

        if (kind != YamlNodeKind.Scalar)
        {
            Fail(Catalog.YamlKey, Offset(at.Start), Math.Max(Offset(at.End), Offset(at.Start) + 1));
            return false;
        }

        if (keys.TryGetValue(value!, out int first))
        {
            var here = new SourceSpan(_file, Offset(at.Start), Offset(at.End));
            var there = new SourceSpan(_file, first, first + value!.Length);
            _findings.Add(Catalog.YamlDuplicateKey, here, there, value);
            top.DropFrom = _nodes.Count;
            return true;
        }

        keys.Add(value!, Offset(at.Start));
        return true;
    }

    private bool Push(NodeEvent start)
    {
        if (!CheckDepth(_open.Count + 1, start))
        {
            return false;
        }

        // YamlDotNet accepts a tab before the first key or item of a block collection.
        int tab = _text.FindTab(start);
        if (tab >= 0)
        {
            Fail(Catalog.YamlTab, tab, tab + 1);
            return false;
        }

        // A key with a value in a flow list, [a: b], is a mapping whose event has no position.
        bool isPair = start is MappingStart
            && _open.Count > 0
            && _open.Peek() is { Start: SequenceStart { Style: SequenceStyle.Flow } } list
            && start.Start.Index <= list.Start.Start.Index;
        _open.Push(new OpenCollection(_nodes.Count - 1, start, isPair, _expansion));
        return true;
    }

    private void Pop(int at)
    {
        OpenCollection open = _open.Pop();
        YamlTree.Node node = _nodes[open.Index];
        node.Next = _nodes.Count;
        node.Start = open.IsPair ? _nodes[open.Index + 1].Start : node.Start;
        node.End = _lastEnd = _text.IsBracket(node.Start) && !open.IsPair ? at + 1 : Math.Max(node.End, _lastEnd);
        _nodes[open.Index] = node;
        Deepen(open.Levels + 1);
        Complete(open.Start, open.Index, _nodes.Count - open.Index + _expansion - open.Expansion, open.Levels + 1);
    }

    // Code that walks the tree is recursive, also in aliases. A tree with too many levels could overflow the stack.
    private bool CheckDepth(int levels, ParsingEvent at)
    {
        if (levels <= MaximumDepth)
        {
            return true;
        }

        Fail(
            Catalog.YamlDepth,
            Offset(at.Start),
            Offset(at.Start) + 1,
            MessageText.Number(MaximumDepth));
        return false;
    }

    private void Deepen(int levels)
    {
        if (_open.Count > 0)
        {
            _open.Peek().Levels = Math.Max(_open.Peek().Levels, levels);
        }
    }

    // An anchor is known only when its node is complete, so that no alias can contain itself.
    private void Complete(NodeEvent at, int index, int expansion, int levels)
    {
        if (!at.Anchor.IsEmpty)
        {
            _anchors[at.Anchor.Value] = (index, expansion, levels);
            _anchored.Push((at.Anchor.Value, index));
        }

        DropDuplicate();
    }

    // The value of a duplicate key is read but removed, so that it causes no other findings.
    private void DropDuplicate()
    {
        if (_open.Count == 0 || _open.Peek() is not { DropFrom: >= 0, AtKey: true } top)
        {
            return;
        }

        while (_anchored.Count > 0 && _anchored.Peek().Index >= top.DropFrom)
        {
            _anchors.Remove(_anchored.Pop().Anchor);
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

        _text.Begin(at, out int start, out int end);
        Fail(Catalog.YamlTag, start, end, _file.Text.Substring(start, end - start));
        return false;
    }

    private YamlTree? Fail(FindingKind kind, int start, int end, params string[] arguments)
    {
        _findings.Add(kind, new SourceSpan(_file, start, end), arguments);
        return null;
    }

    private int Offset(Mark mark) => _text.Offset(mark);
}
