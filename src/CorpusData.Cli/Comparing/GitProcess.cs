using System.ComponentModel;
using System.Diagnostics;
using CorpusData.Cli.Terminal;

namespace CorpusData.Cli.Comparing;

/// <summary>Runs <c>git</c> in a folder.</summary>
/// <param name="folder">The folder.</param>
/// <param name="cancellation">Cancels the operation.</param>
internal sealed class GitProcess(string folder, CancellationToken cancellation)
{
    /// <summary>Runs a command.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="input">The standard input.</param>
    /// <returns>The exit code, and what the command writes.</returns>
    /// <exception cref="UsageException">There is no <c>git</c>.</exception>
    public async Task<(int Code, byte[] Output, string Error)> RunAsync(IEnumerable<string> arguments, string input = "")
    {
        var start = new ProcessStartInfo("git", ["-C", folder, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        using Process process = Start(start);
        try
        {
            using var output = new MemoryStream();

            // All streams at once: git stops when one that nobody reads is full.
            Task<string> error = process.StandardError.ReadToEndAsync(cancellation);
            await Task.WhenAll(WriteAsync(process, input), process.StandardOutput.BaseStream.CopyToAsync(output, cancellation), error);
            await process.WaitForExitAsync(cancellation);
            return (process.ExitCode, output.ToArray(), (await error).Trim());
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            throw;
        }
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new UsageException("a revision can be compared only where 'git' is installed; install it, or name a folder");
        }
    }

    private static async Task WriteAsync(Process process, string input)
    {
        try
        {
            await process.StandardInput.WriteAsync(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The process has ended and reads nothing more. Its exit code says why.
        }
    }
}
