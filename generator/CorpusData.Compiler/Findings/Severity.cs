namespace CorpusData.Compiler.Findings;

/// <summary>The severity of a finding if the author sets no other.</summary>
public enum Severity
{
    /// <summary>The finding only informs the author.</summary>
    Info,

    /// <summary>The finding may be what the author intends.</summary>
    Warning,

    /// <summary>The compiled corpus could be wrong or incomplete.</summary>
    Error,
}
