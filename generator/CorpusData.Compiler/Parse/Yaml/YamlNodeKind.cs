namespace CorpusData.Compiler.Parse;

/// <summary>What a YAML node is.</summary>
public enum YamlNodeKind : byte
{
    Scalar,
    Sequence,
    Mapping,
}
