using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Parse;

/// <summary>
/// The syntax tree of a YAML document: an array of its nodes with their spans, in the order of the text.
/// </summary>
public sealed class YamlTree
{
    private readonly Node[] _nodes;

    internal YamlTree(SourceFile file, Node[] nodes)
    {
        File = file;
        Text = file.Text;
        _nodes = nodes;
    }

    /// <summary>The file that contains the YAML.</summary>
    public SourceFile File { get; }

    /// <summary>The text of the file. Nodes look at it often, so the tree keeps it.</summary>
    internal string Text { get; }

    /// <summary>The root node of the document.</summary>
    public YamlNode Root => new(this, 0);

    internal ref readonly Node this[int index] => ref _nodes[index];

    /// <summary>A node in the array. The children of a mapping are alternately a key and its value.</summary>
    internal struct Node
    {
        public YamlNodeKind Kind;

        /// <summary>Whether the node is a scalar without quotes. An alias is not one.</summary>
        public bool IsPlain;

        /// <summary>Whether the node is a merge key or its value, in the place of which the mapping has entries that are added.</summary>
        public bool IsMerge;

        public int Start;
        public int End;

        /// <summary>The index after the node and all its children.</summary>
        public int Next;

        /// <summary>The index of the node that an alias repeats; -1 for other nodes.</summary>
        public int Alias;

        /// <summary>The value of a scalar.</summary>
        public string? Value;
    }
}
