using System.Text;
using CorpusData.Cli.Commands;
using CorpusData.Cli.Terminal;

namespace CorpusData.Cli.Tests;

/// <summary>The result of a run of the tool within this process.</summary>
/// <param name="Code">The exit code.</param>
/// <param name="Output">The standard output.</param>
/// <param name="Error">The standard error.</param>
internal sealed record ToolRun(int Code, string Output, string Error)
{
    /// <summary>Runs the tool in a folder.</summary>
    public static Task<ToolRun> InAsync(string folder, params string[] args) => InAsync(folder, "", args);

    /// <summary>Runs the tool in a folder with a standard input.</summary>
    public static async Task<ToolRun> InAsync(string folder, string input, string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using Shell shell = ShellIn(folder, output, error) with { OpenInput = () => new MemoryStream(Encoding.UTF8.GetBytes(input)) };
        int code = await CorpusCommand.RunAsync(args, shell, CancellationToken.None);
        return new ToolRun(code, output.ToString(), error.ToString());
    }

    /// <summary>Returns a shell that is not a terminal and has no environment variables.</summary>
    public static Shell ShellIn(string folder, TextWriter output, TextWriter error) =>
        new(output, error, static () => Stream.Null, folder, static _ => null, IsTerminal: false, IsErrorTerminal: false, Shell.DefaultWidth);
}
