namespace CorpusData.Compiler.Findings;

/// <summary>How much a finding weighs where the author sets nothing else.</summary>
public enum Severity
{
    /// <summary>Said for the author's information.</summary>
    Info,

    /// <summary>An author may mean it.</summary>
    Warning,

    /// <summary>Data could be lost or wrong.</summary>
    Error,
}
