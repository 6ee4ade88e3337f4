using YamlDotNet.Core.Events;

namespace CorpusData.Compiler.Parse;

/// <summary>A collection whose end has not been read.</summary>
internal sealed class OpenCollection(int index, NodeEvent start, bool isPair, int expansion)
{
    public int Index { get; } = index;

    public NodeEvent Start { get; } = start;

    /// <summary>Whether it is a key with a value in a flow list, without braces, as in <c>[a: b]</c>.</summary>
    public bool IsPair { get; } = isPair;

    /// <summary>The number of values that the aliases before it expand to.</summary>
    public int Expansion { get; } = expansion;

    /// <summary>The number of levels of nesting that it contains so far.</summary>
    public int Levels { get; set; }

    public Dictionary<string, int>? Keys { get; } =
        start is MappingStart ? new Dictionary<string, int>(StringComparer.Ordinal) : null;

    /// <summary>The index of the value of its merge key; -1 if it has none.</summary>
    public int Merged { get; set; } = -1;

    /// <summary>Whether the value of its merge key has not been read completely.</summary>
    public bool IsMerging { get; set; }

    /// <summary>How many values the aliases before its merge key expand to.</summary>
    public int ExpansionBeforeMerge { get; set; }

    /// <summary>Whether the next node is a key.</summary>
    public bool AtKey { get; set; } = true;

    /// <summary>The index of the first node of a duplicate key until its value has been read; otherwise -1.</summary>
    public int DropFrom { get; set; } = -1;
}
