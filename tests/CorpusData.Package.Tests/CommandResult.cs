namespace CorpusData.Package.Tests;

/// <summary>What a command printed and how it ended.</summary>
internal sealed record CommandResult(int ExitCode, string Output, string Errors)
{
    /// <summary>Everything that was printed.</summary>
    public string Log => Output + Errors;

    /// <summary>The same, once it is certain that the command did what it was asked to do.</summary>
    public CommandResult Succeeded()
    {
        Assert.True(ExitCode == 0, $"exit code {ExitCode}:\n{Log}");
        return this;
    }
}
