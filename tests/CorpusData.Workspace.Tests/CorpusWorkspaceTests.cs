using System.Text;
using CorpusData.Compiler;

namespace CorpusData.Workspace.Tests;

public sealed class CorpusWorkspaceTests : IDisposable
{
    private const string Schema = """
        id: https://example.org/harbour
        name: harbour
        imports: [linkml:types, corpusdata:core]
        default_range: string
        classes:
          Corpus:
            tree_root: true
            attributes:
              articles: { range: Article, multivalued: true, inlined: true }
          Article:
            attributes:
              id: { identifier: true }
              body: { range: text }
              evidence: { range: Quote, multivalued: true }

        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpus");

    public CorpusWorkspaceTests()
    {
        Write("schema/corpus.yaml", Schema);
        Write("seeds/ferry.txt", "The ferry sails on Friday.\n");
        Write("seeds/ferry.yaml", "evidence: on Friday\n");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void The_files_of_a_build_are_read_and_no_others()
    {
        Write("seeds/archive/2019/crane.MD", "The crane stands.\n");
        Write("seeds/README.md", "About the seeds.\n");
        Write("seeds/archive/readme.md", "About the archive.\n");
        Write("seeds/.hidden.txt", "Hidden.\n");
        Write("seeds/.archive/letter.txt", "Dear editor\n");
        Write("seeds/~$ferry.txt", "owner\n");
        Write("seeds/#ferry.txt#", "The ferry\n");
        Write("seeds/ferry.txt~", "The ferry\n");
        Write("schema/.draft.yaml", "name: draft\n");
        Write("schema/corpus.schema.json", "{}\n");
        Write("other/letter.txt", "Dear editor\n");

        CorpusCompilation compilation = CorpusWorkspace.Open(_folder.FullName).Compilation;

        Assert.Empty(Lines(compilation));
        Assert.Equal(
            ["schema/corpus.yaml", "seeds/archive/2019/crane.MD", "seeds/ferry.txt", "seeds/ferry.yaml"],
            compilation.Files.Select(static file => file.Source.DisplayPath));
    }

    [Fact]
    public void A_file_with_another_ending_is_a_warning()
    {
        Write("seeds/archive/ferry.yam", "evidence: on Friday\n");
        Write("seeds/ferry.markdown", "The ferry\n");
        Write("schema/corpus.json", "{}\n");

        Assert.Equal(
            ["schema/corpus.json(1,1): CORPUS031", "seeds/archive/ferry.yam(1,1): CORPUS031", "seeds/ferry.markdown(1,1): CORPUS031"],
            Ids(CorpusWorkspace.Open(_folder.FullName).Compilation));
    }

    [Fact]
    public void A_folder_without_a_corpus_says_so() => Assert.Equal(
        [": CORPUS101"], Ids(CorpusWorkspace.Open(_folder.CreateSubdirectory("empty").FullName).Compilation));

    [Theory]
    [InlineData("caf\u00e9 opens\n", "iso-8859-1", "seeds/ferry.txt(1,4): CORPUS002")]
    [InlineData("ferry\n", "utf-16", "seeds/ferry.txt(1,1): CORPUS002")]
    public void A_file_in_another_encoding_is_a_finding(string text, string encoding, string expected)
    {
        var other = Encoding.GetEncoding(encoding);
        File.WriteAllBytes(PathOf("seeds/ferry.txt"), [.. other.GetPreamble(), .. other.GetBytes(text)]);

        Assert.Equal([expected], Ids(CorpusWorkspace.Open(_folder.FullName).Compilation));
    }

    [Fact]
    public void A_byte_order_mark_and_the_line_ends_of_Windows_change_nothing()
    {
        File.WriteAllBytes(PathOf("seeds/ferry.yaml"), [0xEF, 0xBB, 0xBF, .. "evidence: on Friday\r\n"u8]);

        Assert.Empty(Lines(CorpusWorkspace.Open(_folder.FullName).Compilation));
    }

    [Fact]
    public void A_link_and_a_file_behind_a_linked_folder_are_findings_and_a_circle_ends()
    {
        Write("elsewhere/letter.txt", "Dear editor\n");
        File.CreateSymbolicLink(PathOf("seeds/copy.txt"), PathOf("elsewhere/letter.txt"));
        Directory.CreateSymbolicLink(PathOf("seeds/linked"), PathOf("elsewhere"));
        Directory.CreateSymbolicLink(PathOf("seeds/circle"), PathOf("seeds"));
        File.CreateSymbolicLink(PathOf("seeds/gone.txt"), PathOf("elsewhere/gone.txt"));

        Assert.Equal(
            ["seeds/copy.txt(1,1): CORPUS025", "seeds/gone.txt: CORPUS001", "seeds/linked/letter.txt(1,1): CORPUS025", "seeds/linked/letter.txt(1,1): CORPUS310"],
            Ids(CorpusWorkspace.Open(_folder.FullName).Compilation).Select(static line => line.Replace("gone.txt(1,1)", "gone.txt", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_refresh_reads_what_has_changed_is_new_or_is_gone()
    {
        var workspace = CorpusWorkspace.Open(_folder.FullName);
        CorpusCompilation before = workspace.Compilation;

        Assert.Same(before, workspace.Refresh());

        Write("seeds/ferry.yaml", "evidence: on Sunday\n");
        Assert.Equal(["seeds/ferry.yaml(1,11): CORPUS401"], Ids(workspace.Refresh()));

        Write("seeds/ferry.yaml", "evidence: on Friday\n");
        Write("seeds/crane.txt", "The crane stands.\n");
        Assert.Empty(Lines(workspace.Refresh()));
        Assert.Equal(2, workspace.Compilation.Corpus.Records.Count());

        File.Delete(PathOf("seeds/crane.txt"));
        Assert.Single(workspace.Refresh().Corpus.Records);
        Assert.Empty(before.Findings);
    }

    [Fact]
    public async Task A_watch_returns_a_compilation_after_a_change()
    {
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var workspace = CorpusWorkspace.Open(_folder.FullName);
        await using IAsyncEnumerator<CorpusCompilation> watch = workspace.WatchAsync(cancellation.Token).GetAsyncEnumerator();
        ValueTask<bool> next = watch.MoveNextAsync();

        Write("seeds/ferry.yaml", "evidence: on Sunday\n");

        Assert.True(await next);
        Assert.Equal(["seeds/ferry.yaml(1,11): CORPUS401"], Ids(watch.Current));
    }

    [Fact]
    public async Task A_watch_follows_a_hundred_saves_a_second_and_ends_with_the_last_one()
    {
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var workspace = CorpusWorkspace.Open(_folder.FullName);
        var saves = Task.Run(async () =>
        {
            for (int i = 0; i < 200; i++)
            {
                Write("seeds/ferry.yaml", $"evidence: on day {i}\n");
                await Task.Delay(10, cancellation.Token);
            }

            Write("seeds/ferry.yaml", "evidence: on Sunday\n");
        });

        int compilations = 0;
        await foreach (CorpusCompilation compilation in workspace.WatchAsync(cancellation.Token))
        {
            compilations++;
            if (saves.IsCompleted && compilation.Findings is [{ } finding] && finding.Message.Contains("on Sunday", StringComparison.Ordinal))
            {
                break;
            }
        }

        // The writer never pauses for longer than a burst, and is followed all the same.
        Assert.InRange(compilations, 3, 202);
    }

    [Fact]
    public async Task A_watch_ends_with_what_is_in_the_folder_whatever_happened_to_it()
    {
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var workspace = CorpusWorkspace.Open(_folder.FullName);
        var random = new Random(15);
        var changes = Task.Run(async () =>
        {
            for (int i = 0; i < 150; i++)
            {
                ChangeSomething(random, i);
                await Task.Delay(random.Next(15), cancellation.Token);
            }

            Directory.CreateDirectory(PathOf("seeds"));
            Write("seeds/last.yaml", "");
            Write("seeds/last.txt", "The end.\n");
        });

        await foreach (CorpusCompilation compilation in workspace.WatchAsync(cancellation.Token))
        {
            CorpusCompilation now = CorpusWorkspace.Open(_folder.FullName).Compilation;
            if (changes.IsCompleted && Contents(compilation).SequenceEqual(Contents(now)))
            {
                Assert.Equal(Lines(now), Lines(compilation));
                break;
            }
        }

        await changes;
    }

    // What editors, version control and people do to files.
    private void ChangeSomething(Random random, int number)
    {
        string name = PathOf($"seeds/{random.Next(4)}");
        string folder = PathOf($"seeds/folder-{random.Next(2)}");
        switch (random.Next(8))
        {
            case 0:
                File.Delete(name + ".txt");
                break;
            case 1:
                Write($"seeds/.{number}.tmp", $"The ferry {number}.\n");
                File.Move(PathOf($"seeds/.{number}.tmp"), name + ".txt", overwrite: true);
                break;
            case 2:
                Directory.CreateDirectory(folder);
                File.WriteAllText(Path.Combine(folder, "inner.txt"), $"The crane {number}.\n");
                break;
            case 3 when Directory.Exists(folder) && !Directory.Exists(folder + "-moved"):
                Directory.Move(folder, folder + "-moved");
                break;
            case 4 when Directory.Exists(folder + "-moved"):
                Directory.Delete(folder + "-moved", recursive: true);
                break;
            case 5 when number % 5 == 0 && !Directory.Exists(PathOf("elsewhere")):
                Directory.Move(PathOf("seeds"), PathOf("elsewhere"));
                break;
            case 6 when Directory.Exists(PathOf("elsewhere")):
                Directory.Delete(PathOf("seeds"), recursive: true);
                Directory.Move(PathOf("elsewhere"), PathOf("seeds"));
                break;
            default:
                Directory.CreateDirectory(PathOf("seeds"));
                File.WriteAllText(name + ".txt", $"The ferry {number}.\n");
                break;
        }

        Directory.CreateDirectory(PathOf("seeds"));
    }

    private static IEnumerable<string> Contents(CorpusCompilation compilation) =>
        compilation.Files.Select(static file => $"{file.Source.DisplayPath}: {file.Source.Text}");

    private static IEnumerable<string> Lines(CorpusCompilation compilation) =>
        compilation.Findings.Select(static finding => finding.ToString());

    private static IEnumerable<string> Ids(CorpusCompilation compilation) =>
        compilation.Findings.Select(static finding => $"{finding.Span}: {finding.Kind.Id}");

    private string PathOf(string path) => Path.Combine(_folder.FullName, path);

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
    }
}
