using System.Collections.Concurrent;
using System.Text;
using CorpusData.Cli.Commands;
using CorpusData.Cli.Terminal;

namespace CorpusData.Cli.Tests;

/// <summary><c>check --watch</c> follows what editors do to files.</summary>
public sealed class WatchTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly HarbourCorpus _corpus = new();

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public async Task Saves_through_a_temporary_file_deletions_and_renamed_folders_are_found()
    {
        using var interruption = new CancellationTokenSource();
        await using var reports = new Reports();
        Shell shell = ToolRun.ShellIn(_corpus.Root, TextWriter.Null, reports);
        Task<int> run = CorpusCommand.RunAsync(["check", "--watch"], shell, interruption.Token);
        await reports.WaitForAsync("No findings in 5 files");

        _corpus.Write("ferry.tmp", _corpus.Read("seeds/ferry.yaml").Replace("ada-berg", "ada-breg", StringComparison.Ordinal));
        File.Move(_corpus.PathOf("ferry.tmp"), _corpus.PathOf("seeds/ferry.yaml"), overwrite: true);
        await reports.WaitForAsync("1  CORPUS302");

        File.Delete(_corpus.PathOf("seeds/ferry.yaml"));
        await reports.WaitForAsync("1  CORPUS202");

        Directory.Move(_corpus.PathOf("seeds"), _corpus.PathOf("moved"));
        await reports.WaitForAsync("1  CORPUS005");

        Directory.Move(_corpus.PathOf("moved"), _corpus.PathOf("seeds"));
        await reports.WaitForAsync("1  CORPUS202");

        await interruption.CancelAsync();
        Assert.Equal(130, await run);
    }

    [Fact]
    public async Task A_terminal_is_cleared_before_each_report()
    {
        using var interruption = new CancellationTokenSource();
        using var output = new StringWriter { NewLine = "\n" };
        await using var reports = new Reports();
        Shell shell = ToolRun.ShellIn(_corpus.Root, output, reports) with { IsTerminal = true };
        Task<int> run = CorpusCommand.RunAsync(["check", "--watch", "--color", "never"], shell, interruption.Token);
        await reports.WaitForAsync("Watching for changes");
        await interruption.CancelAsync();

        Assert.Equal(130, await run);
        Assert.Equal("\u001b[2J\u001b[3J\u001b[H", output.ToString());
    }

    /// <summary>A standard error whose lines a test waits for.</summary>
    private sealed class Reports : TextWriter
    {
        private readonly ConcurrentQueue<string> _lines = new();
        private readonly SemaphoreSlim _signal = new(0);

        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value)
        {
        }

        public override void WriteLine(string? value)
        {
            _lines.Enqueue(value ?? "");
            _signal.Release();
        }

        /// <summary>Waits for the next line that contains some words.</summary>
        public async Task WaitForAsync(string words)
        {
            List<string> seen = [];
            while (await _signal.WaitAsync(Patience))
            {
                Assert.True(_lines.TryDequeue(out string? line));
                seen.Add(line);
                if (line.Contains(words, StringComparison.Ordinal))
                {
                    return;
                }
            }

            Assert.Fail($"'{words}' is in none of these lines:\n{string.Join('\n', seen)}");
        }
    }
}
