namespace CorpusData.Compiler.Parse;

/// <summary>The kinds of YAML nodes.</summary>
public enum YamlNodeKind : byte
{
    Scalar,
    Sequence,
    Mapping,
}
