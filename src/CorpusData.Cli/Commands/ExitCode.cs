namespace CorpusData.Cli.Commands;

/// <summary>The exit codes of the tool.</summary>
internal static class ExitCode
{
    /// <summary>All is well.</summary>
    public const int Fine = 0;

    /// <summary>There are errors in the corpus, or a file differs from what it should be.</summary>
    public const int Findings = 1;

    /// <summary>The command was called wrongly, a file could not be read or written, or the tool itself failed.</summary>
    public const int Failure = 2;

    /// <summary>The user pressed Ctrl+C.</summary>
    public const int Interrupted = 130;
}
