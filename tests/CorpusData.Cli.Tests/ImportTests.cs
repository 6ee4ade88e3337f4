namespace CorpusData.Cli.Tests;

public sealed class ImportTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("import");

    public ImportTests()
    {
        Write("source/a.txt", "Ada Berg met Bo Lund.\n");
        Write("source/a.ann", "T1\tPerson 0 8\tAda Berg\nT2\tPerson 13 20\tBo Lund\nR1\tKnows Arg1:T1 Arg2:T2\nR2\tKnows Arg1:T1 Arg2:T3\n");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task The_corpus_has_no_findings()
    {
        ToolRun run = await RunAsync("import", "source", "-o", "corpus", "--from", "brat");

        Assert.Equal(new ToolRun(0, "", """
            Not carried over:
                 1  relations and roles of spans that do not exist or are not carried over
                    a.ann:4: R2 Knows
            Left out or changed on purpose:
                 1  relations of mentions, which are now those of their entities
                    a.ann:3: R1 Knows
            Imported: 1 document, 2 spans, 1 loss

            """), run);
        Assert.Equal(new ToolRun(0, "", ""), await RunAsync("check", "corpus", "--quiet"));
    }

    [Fact]
    public async Task Strict_writes_nothing_if_something_is_lost()
    {
        ToolRun run = await RunAsync("import", "source", "-o", "corpus", "--from", "brat", "--strict", "--quiet");

        Assert.Equal(1, run.Code);
        Assert.StartsWith("Not carried over:\n", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(PathOf("corpus")));
    }

    [Fact]
    public async Task A_dry_run_writes_nothing()
    {
        ToolRun run = await RunAsync("import", "source", "-o", "corpus", "--from", "brat", "--dry-run");

        Assert.Equal(0, run.Code);
        Assert.EndsWith("Would import: 1 document, 2 spans, 1 loss\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(["source"], Directory.EnumerateFileSystemEntries(_folder.FullName).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_folder_with_files_is_not_overwritten()
    {
        Write("corpus/notes.txt", "x");

        ToolRun run = await RunAsync("import", "source", "-o", "corpus", "--from", "brat");

        Assert.Equal(
            new ToolRun(2, "", $"corpus: '{PathOf("corpus")}' is not empty; name a folder that does not exist or is empty, because an import overwrites nothing\n"),
            run);
        Assert.Equal("x", await File.ReadAllTextAsync(PathOf("corpus/notes.txt")));
    }

    [Fact]
    public async Task An_empty_folder_is_used()
    {
        Directory.CreateDirectory(PathOf("corpus"));

        Assert.Equal(0, (await RunAsync("import", "source", "-o", "corpus", "--from", "brat")).Code);
        Assert.True(File.Exists(PathOf("corpus/schema/corpus.yaml")));
    }

    [Theory]
    [InlineData("name the folder of the new corpus with -o DIR, or use --dry-run", "import", "source", "--from", "brat")]
    [InlineData("there is no file or folder", "import", "nowhere", "--from", "brat", "-o", "corpus")]
    [InlineData("Option '--from' is required.", "import", "source", "-o", "corpus")]
    public async Task A_wrong_call_exits_with_2(string message, params string[] args)
    {
        ToolRun run = await RunAsync(args);

        Assert.Equal(2, run.Code);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    private string PathOf(string path) => Path.Combine(_folder.FullName, path);

    private void Write(string path, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), content);
    }

    private Task<ToolRun> RunAsync(params string[] args) => ToolRun.InAsync(_folder.FullName, args);
}
