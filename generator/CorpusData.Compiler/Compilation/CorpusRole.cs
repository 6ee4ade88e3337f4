namespace CorpusData.Compiler;

/// <summary>What a file is to the corpus.</summary>
public enum CorpusRole
{
    /// <summary>A file of the schema.</summary>
    Schema,

    /// <summary>A seed: a document, its annotations, or a part of the root.</summary>
    Seed,
}
