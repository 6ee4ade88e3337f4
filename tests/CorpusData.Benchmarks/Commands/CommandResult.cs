namespace CorpusData.Benchmarks.Commands;

/// <summary>How a command went.</summary>
/// <param name="Line">The command.</param>
/// <param name="ExitCode">How it ended.</param>
/// <param name="Output">All that it printed.</param>
/// <param name="Elapsed">From its start until it was gone.</param>
internal sealed record CommandResult(string Line, int ExitCode, string Output, TimeSpan Elapsed)
{
    /// <summary>The same, once it is certain that the command did what it was asked to do.</summary>
    public CommandResult Succeeded() => ExitCode == 0
        ? this
        : throw new InvalidOperationException($"{Line} ends with {ExitCode}:\n{Output}");
}
