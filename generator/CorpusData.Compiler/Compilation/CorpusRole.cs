namespace CorpusData.Compiler;

/// <summary>The role of a file in the corpus.</summary>
public enum CorpusRole
{
    /// <summary>A file of the schema.</summary>
    Schema,

    /// <summary>A seed: a document, its annotations, or a part of the tree root.</summary>
    Seed,

    /// <summary>A file in a folder of the corpus whose ending the corpus does not have. It is not read, and that is reported.</summary>
    Other,
}
