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

    /// <summary>Whether the next node is a key.</summary>
    public bool AtKey { get; set; } = true;

    /// <summary>The index of the first node of a duplicate key until its value has been read; otherwise -1.</summary>
    public int DropFrom { get; set; } = -1;
}
