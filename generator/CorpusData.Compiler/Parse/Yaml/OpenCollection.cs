using YamlDotNet.Core.Events;

namespace CorpusData.Compiler.Parse;

/// <summary>A collection whose end has not come yet.</summary>
internal sealed class OpenCollection(int index, NodeEvent start, bool isPair, int expansion)
{
    public int Index { get; } = index;

    public NodeEvent Start { get; } = start;

    /// <summary>Whether it is a pair in a flow list, without brackets of its own.</summary>
    public bool IsPair { get; } = isPair;

    /// <summary>What aliases had expanded to when it began.</summary>
    public int Expansion { get; } = expansion;

    /// <summary>How many levels there are in it so far.</summary>
    public int Levels { get; set; }

    public Dictionary<string, int>? Keys { get; } =
        start is MappingStart ? new Dictionary<string, int>(StringComparer.Ordinal) : null;

    /// <summary>Whether a key comes next: nothing has been read yet, or a value was read last.</summary>
    public bool AtKey { get; set; } = true;

    /// <summary>Where the nodes of a duplicate key begin, until its value is read; else -1.</summary>
    public int DropFrom { get; set; } = -1;
}
