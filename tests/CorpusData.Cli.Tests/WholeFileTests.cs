using System.Diagnostics;
using CorpusData.Cli.Terminal;

namespace CorpusData.Cli.Tests;

public sealed class WholeFileTests : IDisposable
{
    private const string Ferry = "seeds/ferry.yaml";

    private readonly HarbourCorpus _corpus = new();

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public async Task A_read_only_file_is_not_written()
    {
        string before = Break();
        File.SetAttributes(_corpus.PathOf(Ferry), FileAttributes.ReadOnly);

        ToolRun run = await _corpus.RunAsync("fix", "--write");

        Assert.Equal(2, run.Code);
        Assert.Contains("is read-only", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, _corpus.Read(Ferry));
        File.SetAttributes(_corpus.PathOf(Ferry), FileAttributes.Normal);
    }

    [Fact]
    public async Task A_symbolic_link_is_not_written()
    {
        string before = Break();
        File.Move(_corpus.PathOf(Ferry), _corpus.PathOf("ferry.yaml"));
        File.CreateSymbolicLink(_corpus.PathOf(Ferry), _corpus.PathOf("ferry.yaml"));

        ToolRun run = await _corpus.RunAsync("fix", "--write");

        Assert.Equal(2, run.Code);
        Assert.Contains("is a symbolic link", run.Error, StringComparison.Ordinal);
        Assert.NotNull(new FileInfo(_corpus.PathOf(Ferry)).LinkTarget);
        Assert.Equal(before, _corpus.Read("ferry.yaml"));
    }

    [Fact]
    public void A_file_that_changed_meanwhile_is_not_written()
    {
        byte[] before = File.ReadAllBytes(_corpus.PathOf(Ferry));
        _corpus.Write(Ferry, "# Another program wrote this.\n");

        var exception = Assert.Throws<IOException>(() => WholeFile.Replace(_corpus.PathOf(Ferry), before, [1, 2, 3]));

        Assert.Contains("has changed since it was read", exception.Message, StringComparison.Ordinal);
        Assert.Equal("# Another program wrote this.\n", _corpus.Read(Ferry));
        AssertNoTemporaryFile();
    }

    [Fact]
    public async Task The_permissions_of_a_file_stay()
    {
        Break();
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        File.SetUnixFileMode(_corpus.PathOf(Ferry), Mode);

        Assert.Equal(0, (await _corpus.RunAsync("fix", "--write")).Code);
        Assert.Equal(Mode, File.GetUnixFileMode(_corpus.PathOf(Ferry)));
        AssertNoTemporaryFile();
    }

    [Fact]
    public async Task A_process_that_is_killed_leaves_the_old_or_the_new_file()
    {
        string before = Break();
        string after = before.Replace("Ada Berg", "ada-berg", StringComparison.Ordinal);
        var random = new Random(1);
        TimeSpan whole = await RunAsync(killAfter: null);
        Assert.Equal(after, _corpus.Read(Ferry));
        bool wasOld = false;
        for (int i = 0; i < 10; i++)
        {
            _corpus.Write(Ferry, before);
            await RunAsync(whole * random.NextDouble());
            string text = _corpus.Read(Ferry);
            Assert.True(text == before || text == after, text);
            wasOld |= text == before;
        }

        Assert.True(wasOld);
    }

    private async Task<TimeSpan> RunAsync(TimeSpan? killAfter)
    {
        var start = Stopwatch.StartNew();
        using Process process = Process.Start(new ProcessStartInfo("dotnet", ["exec", typeof(WholeFile).Assembly.Location, "fix", "--write", "--quiet", _corpus.Root])
        {
            RedirectStandardOutput = true,
        })!;
        Task reading = process.StandardOutput.ReadToEndAsync();
        if (killAfter is { } time)
        {
            await Task.Delay(time);
            process.Kill();
        }

        await process.WaitForExitAsync();
        await reading;
        return start.Elapsed;
    }

    private string Break()
    {
        _corpus.Replace(Ferry, "source: ada-berg", "source: Ada Berg");
        return _corpus.Read(Ferry);
    }

    private void AssertNoTemporaryFile() =>
        Assert.DoesNotContain(Directory.GetFiles(_corpus.PathOf("seeds")), static file => Path.GetFileName(file).StartsWith('.'));
}
