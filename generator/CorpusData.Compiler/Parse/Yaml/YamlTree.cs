using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Parse;

/// <summary>
/// The syntax tree of one YAML document: its nodes in the order of the text, in one array, each with its span.
/// </summary>
public sealed class YamlTree
{
    private readonly Node[] _nodes;

    internal YamlTree(SourceFile file, Node[] nodes)
    {
        File = file;
        _nodes = nodes;
    }

    /// <summary>The file the tree was read from.</summary>
    public SourceFile File { get; }

    /// <summary>The document's top node.</summary>
    public YamlNode Root => new(this, 0);

    internal ref readonly Node this[int index] => ref _nodes[index];

    /// <summary>A node as stored. A mapping's children are key, value, key, value …</summary>
    internal struct Node
    {
        public YamlNodeKind Kind;

        /// <summary>Whether it is a plain scalar, whose emptiness means that there is no value.</summary>
        public bool IsPlain;

        public int Start;
        public int End;

        /// <summary>The index just past the node and all that it holds.</summary>
        public int Next;

        /// <summary>For an alias, the index of the node that it stands for; else -1.</summary>
        public int Alias;

        /// <summary>A scalar's value.</summary>
        public string? Value;
    }
}
