using System.Text;

namespace CorpusData.Cli.Terminal;

/// <summary>What a command reads from and writes to.</summary>
/// <param name="Output">Receives results.</param>
/// <param name="Error">Receives progress, summaries and errors.</param>
/// <param name="OpenInput">Opens the standard input.</param>
/// <param name="Folder">The current folder.</param>
/// <param name="Variable">Returns the value of an environment variable; null if it is not set.</param>
/// <param name="IsTerminal">Whether <paramref name="Output"/> is a terminal.</param>
/// <param name="IsErrorTerminal">Whether <paramref name="Error"/> is a terminal.</param>
/// <param name="Width">The number of columns of the terminal.</param>
internal sealed record Shell(
    TextWriter Output,
    TextWriter Error,
    Func<Stream> OpenInput,
    string Folder,
    Func<string, string?> Variable,
    bool IsTerminal,
    bool IsErrorTerminal,
    int Width) : IDisposable
{
    /// <summary>The number of columns if there is no terminal.</summary>
    public const int DefaultWidth = 120;

    private const int MinimumWidth = 40;

    /// <summary>Returns the shell of this process.</summary>
    public static Shell OfProcess()
    {
        bool isTerminal = !Console.IsOutputRedirected;
        return new Shell(
            Writer(Console.OpenStandardOutput()),
            Writer(Console.OpenStandardError()),
            Console.OpenStandardInput,
            Environment.CurrentDirectory,
            Environment.GetEnvironmentVariable,
            isTerminal,
            !Console.IsErrorRedirected,
            isTerminal ? TerminalWidth() : DefaultWidth);
    }

    public void Dispose()
    {
        Output.Flush();
        Error.Flush();
    }

    private static StreamWriter Writer(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 16_384) { NewLine = "\n" };

    private static int TerminalWidth()
    {
        try
        {
            return Console.WindowWidth >= MinimumWidth ? Console.WindowWidth : DefaultWidth;
        }
        catch (IOException)
        {
            return DefaultWidth;
        }
    }
}
