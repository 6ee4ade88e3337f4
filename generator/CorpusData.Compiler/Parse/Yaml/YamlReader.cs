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
    // A tag whose name begins with '!' has a meaning in this program only.
    private const string DraftTag = "!draft";

    private const int MaximumDepth = 100;
    private const int MaximumExpansion = 100_000;

    private readonly SourceFile _file;
    private readonly YamlText _text;
    private readonly YamlSource _source;
    private readonly ImmutableArray<Finding>.Builder _findings = ImmutableArray.CreateBuilder<Finding>();
    private readonly List<YamlTree.Node> _nodes = new();
    private readonly Stack<OpenCollection> _open = new();
    private readonly Dictionary<string, (int Index, int Expansion, int Levels)> _anchors = new(StringComparer.Ordinal);
    private readonly Stack<(string Anchor, int Index)> _anchored = new();
    private readonly Dictionary<int, (int Expansion, int Levels)> _sizes = new();
    private readonly Dictionary<int, SourceSpan> _unused = new();
    private int _expansion;
    private bool _hasSwallowedItem;
    private bool _hasFailed;
    private int _lastEnd;
    private ParsingEvent? _last;

    private YamlReader(SourceFile file, int start, int end, YamlSource source)
    {
        _file = file;
        _text = new YamlText(file.Text, start, end);
        _source = source;
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
        YamlSource source = YamlSource.Of(text);
        var first = new YamlReader(file, start, end, source);
        YamlTree? tree = first.ReadDocument(cancellation);
        if (first._hasFailed && source.Rewritten() is { } rewritten)
        {
            first = new YamlReader(file, start, end, rewritten);
            tree = first.ReadDocument(cancellation);
        }

        findings.AddRange(first._findings);
        return tree;
    }

    private YamlTree? ReadDocument(CancellationToken cancellation)
    {
        var parser = new Parser(new YamlScanner(new YamlInput(_source.Text, cancellation)));
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
            _hasFailed = true;
            return null;
        }

        ReportUnusedAnchors();
        return _nodes.Count == 0 || _hasSwallowedItem ? null : new YamlTree(_file, _nodes.ToArray());
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

                if (scalar.Style == ScalarStyle.Plain && scalar.Value.Length == 1 && scalar.Value[0] == YamlRewriter.EmptyEntry)
                {
                    return AppendEmptyEntry(scalar);
                }

                bool isPlain = scalar.Style == ScalarStyle.Plain && (scalar.Tag.IsEmpty || IsDraft(scalar.Tag));
                if (!Append(YamlNodeKind.Scalar, _source.Restore(scalar.Value), isPlain, scalar))
                {
                    return false;
                }

                if (isPlain && scalar.Value == "<<")
                {
                    BeginMerge();
                }

                ReportItems(scalar);
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

            case MappingEnd when !_open.Peek().AtKey:
                // YamlDotNet loses the value of an empty key, as in '- : x'.
                _hasFailed = true;
                Fail(Catalog.YamlSyntax, _lastEnd - 1, _lastEnd, "a key is missing before this ':'");
                return false;

            case MappingEnd when !Merge():
                return false;

            case SequenceEnd or MappingEnd:
                Pop(Offset(current.Start));
                return true;

            case AnchorAlias alias:
                return AppendAlias(alias);

            default:
                return true;
        }
    }

    // A ':' alone is a mapping of nothing to nothing.
    private bool AppendEmptyEntry(Scalar colon)
    {
        if (!Append(YamlNodeKind.Mapping, null, false, colon))
        {
            return false;
        }

        int mapping = _nodes.Count - 1;
        YamlTree.Node node = _nodes[mapping];
        for (int i = 0; i < 2; i++)
        {
            int at = i == 0 ? node.Start : node.End;
            _nodes.Add(new YamlTree.Node { Kind = YamlNodeKind.Scalar, IsPlain = true, Start = at, End = at, Next = _nodes.Count + 1, Alias = -1, Value = "" });
        }

        node.Next = _nodes.Count;
        _nodes[mapping] = node;
        _sizes[mapping] = (3, 1);
        Deepen(1);
        return true;
    }

    // A list item that is indented too far continues the plain scalar above it.
    private void ReportItems(Scalar scalar)
    {
        if (scalar.Style != ScalarStyle.Plain || scalar.Start.Line == scalar.End.Line)
        {
            return;
        }

        YamlTree.Node node = _nodes[_nodes.Count - 1];
        var lines = new YamlLines(_file, _text.Start, _text.Limit);
        for (int line = _file.Text.IndexOf('\n', node.Start); line >= 0 && line < node.End; line = _file.Text.IndexOf('\n', line + 1))
        {
            int first = lines.FirstInLine(line + 1);
            if (first < node.End && lines[first] == '-' && lines.IsBlank(first + 1))
            {
                string fix = _open.Count > 0 && _open.Peek() is { Start: SequenceStart { Style: SequenceStyle.Block } } list
                    ? $"to make it an item of the list, begin it with {YamlErrors.Spaces(lines.Column(_nodes[list.Index].Start))}"
                    : "to make a list, begin each item with '- ' on a line of its own";
                string above = MessageText.Number(_file.GetPosition(node.Start).Line + 1);
                Fail(Catalog.YamlSwallowedItem, first, first + 1, above, fix);
                _hasSwallowedItem = true;
            }
        }
    }

    // An author who begins a value with '&' may not know that this names an anchor, which is not a part of the value.
    private void ReportUnusedAnchors()
    {
        foreach (SourceSpan anchor in _unused.Values)
        {
            _findings.Add(Catalog.YamlUnusedAnchor, anchor, anchor.Text);
        }
    }

    private bool Append(YamlNodeKind kind, string? value, bool isPlain, NodeEvent at)
    {
        if (!CheckKey(kind, value, at))
        {
            return false;
        }

        int start = _text.Begin(at);
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
            int begin = Offset(alias.Start);
            _ = IsText(alias)
                ? Fail(Catalog.YamlSyntax, begin, begin + 1, YamlErrors.CannotBegin('*'))
                : Fail(Catalog.YamlAlias, begin, Offset(alias.End), alias.Value.Value);
            return false;
        }

        if (!CheckDepth(_open.Count + target.Levels, Offset(alias.Start)))
        {
            return false;
        }

        _unused.Remove(target.Index);
        YamlTree.Node stood = _nodes[target.Index];
        if (!CheckKey(stood.Kind, stood.Value, alias))
        {
            return false;
        }

        if (!Expand(target.Expansion, Offset(alias.Start), Offset(alias.End)))
        {
            return false;
        }

        AddAlias(target.Index, Offset(alias.Start), _lastEnd = Offset(alias.End));
        Deepen(target.Levels);
        EndValue();
        return true;
    }

    // Text with an asterisk at its beginning, as Markdown has it, goes on after the name of the alias or ends with another.
    private bool IsText(AnchorAlias alias)
    {
        var lines = new YamlLines(_file, _text.Start, _text.Limit);
        int next = Offset(alias.End);
        while (lines[next] is ' ' or '\t')
        {
            next++;
        }

        return alias.Value.Value.IndexOf('*') >= 0 || lines[next] is not ('\n' or '#' or ',' or ':' or ']' or '}');
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
        if (!CheckDepth(_open.Count + 1, Offset(start.Start)))
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

    // The last node is '<<' without quotes, which is a merge key where it is the key of a mapping.
    private void BeginMerge()
    {
        if (_open.Count > 0 && _open.Peek() is { Keys: not null, AtKey: false, DropFrom: < 0 } top)
        {
            YamlTree.Node key = _nodes[_nodes.Count - 1];
            key.IsMerge = true;
            _nodes[_nodes.Count - 1] = key;
            top.Merged = _nodes.Count;
            top.ExpansionBeforeMerge = _expansion;
            top.IsMerging = true;
        }
    }

    // Adds the entries of the mappings after a merge key to the innermost open mapping, except for keys that it has itself.
    private bool Merge()
    {
        int merged = _open.Peek().Merged;
        if (merged < 0)
        {
            return true;
        }

        int list = Resolve(merged);
        if (_nodes[list].Kind != YamlNodeKind.Sequence)
        {
            return Merge(merged, _nodes[merged]);
        }

        for (int item = list + 1; item < _nodes[list].Next; item = _nodes[item].Next)
        {
            if (!Merge(item, _nodes[list == merged ? item : merged]))
            {
                return false;
            }
        }

        return true;
    }

    // The added entries are aliases at the place of the alias that adds them.
    private bool Merge(int index, YamlTree.Node at)
    {
        int mapping = Resolve(index);
        if (_nodes[mapping].Kind != YamlNodeKind.Mapping)
        {
            Fail(Catalog.YamlMerge, at.Start, at.End, YamlNode.NameOf(_nodes[mapping].Kind));
            return false;
        }

        Dictionary<string, int> keys = _open.Peek().Keys!;
        int end = _nodes[mapping].Next;
        for (int key = mapping + 1; key < end; key = _nodes[key + 1].Next)
        {
            string name = _nodes[Resolve(key)].Value!;
            if (_nodes[key].IsMerge || keys.ContainsKey(name))
            {
                continue;
            }

            keys.Add(name, at.Start);
            (int expansion, int levels) = _sizes.TryGetValue(Resolve(key + 1), out (int, int) size) ? size : (1, 0);
            if (!CheckDepth(_open.Count + levels, at.Start) || !Expand(expansion + 1, at.Start, at.End))
            {
                return false;
            }

            AddAlias(Resolve(key), at.Start, at.End);
            AddAlias(Resolve(key + 1), at.Start, at.End);
            Deepen(levels);
        }

        return true;
    }

    private int Resolve(int index) => _nodes[index].Alias < 0 ? index : _nodes[index].Alias;

    private void AddAlias(int target, int start, int end) => _nodes.Add(new YamlTree.Node
    {
        Kind = _nodes[target].Kind,
        Start = start,
        End = end,
        Next = _nodes.Count + 1,
        Alias = target,
    });

    private bool Expand(int values, int start, int end)
    {
        _expansion += values;
        if (_expansion <= MaximumExpansion)
        {
            return true;
        }

        Fail(Catalog.YamlExpansion, start, end, MessageText.Number(MaximumExpansion));
        return false;
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
        int expansion = _nodes.Count - open.Index + _expansion - open.Expansion;
        _sizes[open.Index] = (expansion, open.Levels + 1);
        Complete(open.Start, open.Index, expansion, open.Levels + 1);
    }

    // Code that walks the tree is recursive, also in aliases. A tree with too many levels could overflow the stack.
    private bool CheckDepth(int levels, int at)
    {
        if (levels <= MaximumDepth)
        {
            return true;
        }

        Fail(Catalog.YamlDepth, at, at + 1, MessageText.Number(MaximumDepth));
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
            if (at is Scalar)
            {
                int start = _file.Text.IndexOf('&', Offset(at.Start));
                _unused[index] = new SourceSpan(_file, start, start + 1 + at.Anchor.Value.Length);
            }
        }

        EndValue();
    }

    private void EndValue()
    {
        if (_open.Count > 0 && _open.Peek() is { IsMerging: true, AtKey: true } top)
        {
            // What a merge key adds is counted when it is added.
            _expansion = top.ExpansionBeforeMerge;
            top.IsMerging = false;
            YamlTree.Node merged = _nodes[top.Merged];
            merged.IsMerge = true;
            _nodes[top.Merged] = merged;
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
            (string anchor, int index) = _anchored.Pop();
            _anchors.Remove(anchor);
            _unused.Remove(index);
        }

        _nodes.RemoveRange(top.DropFrom, _nodes.Count - top.DropFrom);
        top.DropFrom = -1;
    }

    private bool CheckTag(NodeEvent at, TagName tag, string meaningless)
    {
        if (tag.IsEmpty || tag.Value == meaningless)
        {
            return true;
        }

        _text.Begin(at, out int start, out int end);
        if (IsDraft(tag))
        {
            // The value is read, so that its other errors are reported, too.
            Fail(Catalog.Unconfirmed, start, end);
            return true;
        }

        Fail(Catalog.YamlTag, start, end, _file.Text.Substring(start, end - start));
        return false;
    }

    private static bool IsDraft(TagName tag) => !tag.IsEmpty && tag.Value == DraftTag;

    private YamlTree? Fail(FindingKind kind, int start, int end, params string[] arguments)
    {
        _findings.Add(kind, new SourceSpan(_file, start, end), arguments);
        return null;
    }

    private int Offset(Mark mark) => _text.Offset(mark);
}
