using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CorpusData.Cli.Commands;

namespace CorpusData.Cli.Tests;

/// <summary>Commands that are killed leave the old files or the new ones, and the next run cleans up.</summary>
public sealed class KillTests : IDisposable
{
    private const int Documents = 400;

    private static readonly int Kills =
        int.TryParse(Environment.GetEnvironmentVariable("CORPUS_RANDOM_KILLS"), NumberStyles.None, CultureInfo.InvariantCulture, out int asked) ? asked : 5;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kill");
    private readonly Random _random = new(1);

    public KillTests()
    {
        for (int i = 0; i < Documents; i++)
        {
            string name = PathOf(string.Create(CultureInfo.InvariantCulture, $"source/{i:D4}"));
            Directory.CreateDirectory(PathOf("source"));
            File.WriteAllText(name + ".txt", "Ada Berg met Bo Lund.\n");
            File.WriteAllText(name + ".ann", "T1\tPerson 0 8\tAda Berg\nT2\tPerson 13 20\tBo Lund\nR1\tKnows Arg1:T1 Arg2:T2\n");
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    // brat has two files for each document, so the process is often killed while it writes them or deletes the old ones.
    [Fact]
    public async Task An_export_that_is_killed_leaves_the_old_or_the_new_folder()
    {
        await SucceedAsync("import", "source", "-o", "corpus", "--from", "brat");
        string[] export = ["export", "corpus", "-o", "out", "--to", "brat"];
        await SucceedAsync(export);
        string before = Digest("out");
        File.AppendAllText(Directory.EnumerateFiles(PathOf("corpus/seeds"), "*.txt", SearchOption.AllDirectories).First(), "More words.\n");
        await SucceedAsync("export", "corpus", "-o", "new", "--to", "brat");
        string after = Digest("new");
        Assert.NotEqual(before, after);

        bool wasHit = false;
        for (int i = 0; i < Kills; i++)
        {
            bool isKilled = await KillAsync("out", export, DelayOf(i));
            string[] left = Hidden();
            wasHit |= left.Length > 0;
            if (Directory.Exists(PathOf("out")))
            {
                Assert.Contains(Digest("out"), new[] { before, after });
            }
            else
            {
                // The process was killed between the two renames.
                Assert.Equal(before, Digest(Assert.Single(left, static name => name.EndsWith(".old", StringComparison.Ordinal))));
            }

            Assert.True(isKilled || left.Length == 0);
        }

        Assert.True(wasHit);
        await SucceedAsync(export);
        Assert.Equal(after, Digest("out"));
        Assert.Empty(Hidden());
    }

    [Fact]
    public async Task An_import_that_is_killed_leaves_no_folder_or_the_whole_one()
    {
        string[] import = ["import", "source", "-o", "corpus", "--from", "brat"];
        await SucceedAsync(import);
        string whole = Digest("corpus");

        bool wasHit = false;
        for (int i = 0; i < Kills; i++)
        {
            Directory.Delete(PathOf("corpus"), recursive: true);
            await KillAsync("corpus", import, DelayOf(i));
            if (!Directory.Exists(PathOf("corpus")))
            {
                wasHit |= Hidden().Length > 0;
                await SucceedAsync(import);
            }

            Assert.Equal(whole, Digest("corpus"));
            Assert.Empty(Hidden());
        }

        Assert.True(wasHit);
    }

    [Fact]
    public async Task A_fix_deletes_the_temporary_files_of_a_process_that_was_killed()
    {
        await SucceedAsync("import", "source", "-o", "corpus", "--from", "brat");
        string folder = Path.GetDirectoryName(Directory.EnumerateFiles(PathOf("corpus/seeds"), "*.txt", SearchOption.AllDirectories).First())!;
        string left = Path.Combine(folder, $".0001.yaml.{int.MaxValue}.corpus-tmp");
        string other = Path.Combine(folder, $".0001.yaml.{int.MaxValue}.tmp");
        File.WriteAllText(left, "half");
        File.WriteAllText(other, "of another program");

        await SucceedAsync("fix", "corpus", "--write");

        Assert.False(File.Exists(left));
        Assert.True(File.Exists(other));
    }

    private string PathOf(string path) => Path.Combine(_folder.FullName, path);

    private string[] Hidden() => [.. Directory.EnumerateFileSystemEntries(_folder.FullName, ".*").Select(static path => Path.GetFileName(path))];

    private async Task SucceedAsync(params string[] args)
    {
        ToolRun run = await ToolRun.InAsync(_folder.FullName, args);
        Assert.True(run.Code == 0, run.Error);
    }

    // The digest of the paths and contents of a folder's files.
    private string Digest(string path)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string file in Directory.EnumerateFiles(PathOf(path), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(PathOf(path), file)));
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(file)));
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    // The first process is killed at once, which is while it writes on any machine.
    private TimeSpan DelayOf(int kill) => TimeSpan.FromMilliseconds(kill == 0 ? 0 : _random.Next(120));

    // Runs the tool, and kills it some time after it has begun to write. Returns whether it was still running.
    private async Task<bool> KillAsync(string target, string[] args, TimeSpan delay)
    {
        string[] before = Hidden();
        using Process process = Process.Start(new ProcessStartInfo("dotnet", ["exec", typeof(CorpusCommand).Assembly.Location, .. args])
        {
            WorkingDirectory = _folder.FullName,
            RedirectStandardError = true,
        })!;
        Task reading = process.StandardError.ReadToEndAsync();
        while (!process.HasExited && !Hidden().Except(before).Any(name => name.StartsWith($".{target}.", StringComparison.Ordinal)))
        {
            await Task.Delay(1);
        }

        await Task.Delay(delay);
        process.Kill();
        await process.WaitForExitAsync();
        await reading;
        return process.ExitCode != 0;
    }
}
