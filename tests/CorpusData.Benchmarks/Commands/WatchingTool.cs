using System.Diagnostics;
using System.Text;

namespace CorpusData.Benchmarks.Commands;

/// <summary>A process that checks a corpus after each save.</summary>
internal sealed class WatchingTool : IDisposable
{
    // The last line of each report.
    private const string EndOfReport = "Watching for changes";

    private readonly Process _process;

    private WatchingTool(Process process) => _process = process;

    /// <summary>Starts the process, and waits for its first report.</summary>
    public static WatchingTool Start(string executable, string corpus)
    {
        var start = new ProcessStartInfo(executable, ["check", corpus, "--watch"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        Process process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        var tool = new WatchingTool(process);
        tool.WaitForReport();
        return tool;
    }

    /// <summary>Returns the seconds from the end of a save to the last line of the report.</summary>
    public double Time(Action save)
    {
        save();
        long end = Stopwatch.GetTimestamp();
        WaitForReport();
        return Stopwatch.GetElapsedTime(end).TotalSeconds;
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private void WaitForReport()
    {
        while (_process.StandardError.ReadLine() is { } line)
        {
            if (line.StartsWith(EndOfReport, StringComparison.Ordinal))
            {
                return;
            }
        }

        throw new InvalidOperationException("The tool has ended.");
    }
}
