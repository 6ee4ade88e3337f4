namespace CorpusData.Compiler.Findings;

/// <summary>What a fix is derived from.</summary>
public enum FixKind
{
    /// <summary>The value itself, which is only written differently.</summary>
    Writing,

    /// <summary>A name that is similar to the value.</summary>
    NearName,

    /// <summary>A passage that is similar to a quote whose text was edited.</summary>
    NearPassage,
}
