using System.Collections;
using System.Diagnostics;
using System.Text;

namespace CorpusData.Benchmarks.Commands;

/// <summary>Runs other programs as a person at a terminal would.</summary>
internal static class Command
{
    /// <summary>Runs a command in a folder and waits for its end.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="program">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="environment">What its environment has besides this program's.</param>
    /// <param name="watch">Called with the process's identifier when it has started, and ended with it.</param>
    public static CommandResult Run(
        string folder,
        string program,
        IEnumerable<string> arguments,
        IReadOnlyDictionary<string, string>? environment = null,
        Func<int, IDisposable>? watch = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        ForgetThisBuild(start.Environment);
        foreach ((string name, string value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        var output = new StringBuilder();
        using var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Append(output, line.Data);
        process.ErrorDataReceived += (_, line) => Append(output, line.Data);
        long begin = Stopwatch.GetTimestamp();
        process.Start();
        using IDisposable? watcher = watch?.Invoke(process.Id);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.WaitForExit();
        return new CommandResult(
            string.Join(' ', [program, .. start.ArgumentList]), process.ExitCode, output.ToString(), Stopwatch.GetElapsedTime(begin));
    }

    private static void Append(StringBuilder output, string? line)
    {
        lock (output)
        {
            output.AppendLine(line);
        }
    }

    // This program may be run by the SDK itself; what that tells its children is not for these ones.
    private static void ForgetThisBuild(IDictionary<string, string?> environment)
    {
        foreach (DictionaryEntry variable in Environment.GetEnvironmentVariables())
        {
            string name = (string)variable.Key;
            if (name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name is "CI" or "ContinuousIntegrationBuild")
            {
                environment.Remove(name);
            }
        }
    }
}
