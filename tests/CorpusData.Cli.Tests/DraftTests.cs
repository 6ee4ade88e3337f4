using CorpusData.Cli.Drafting;
using Snapshooter.Xunit;

namespace CorpusData.Cli.Tests;

public sealed class DraftTests : IDisposable
{
    private const string Storm = """
        Storm hits coast

        By Anna Meier

        BERGEN, June 4, 2026 (Agency) – A storm hit the coast. “We lost the roof of the school,” said Erik Dahl. “It was the worst storm in years.” He added that the Coastal Weather Service (CWS) had warned the town.

        “Nobody was hurt in the town,” Dahl told reporters. Ada Berg agreed: “The ferry will stay in port today.” The CWS was not available.

        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpus");

    private string Root => Path.Combine(_folder.FullName, "corpus");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task The_article_of_the_repository()
    {
        string article = Directory.GetFiles(RepositoryRoot.Combine("seeds"), "0*.txt").Single();
        foreach (string part in new[] { "schema", "seeds" })
        {
            Directory.CreateDirectory(Path.Combine(Root, part));
            foreach (string file in Directory.GetFiles(RepositoryRoot.Combine(part), "*.yaml").Where(file => Path.ChangeExtension(file, ".txt") != article))
            {
                File.Copy(file, Path.Combine(Root, part, Path.GetFileName(file)));
            }
        }

        ToolRun run = await ToolRun.InAsync(Root, "add", article, "--draft");

        Assert.Equal(0, run.Code);
        await ShouldNotPassUnconfirmedAsync();
        Snapshot.Match(string.Join('\n', run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(static file => file.EndsWith(".yaml", StringComparison.Ordinal)).Select(Read)), SnapshotFolder.Named("DraftTests.The_article_of_the_repository.snap"));
    }

    [Theory]
    [InlineData("news")]
    [InlineData("minimal")]
    public async Task A_confirmed_draft_has_no_findings(string template)
    {
        await ToolRun.InAsync(_folder.FullName, "new", "corpus", "--template", template);

        ToolRun run = await AddAsync(Storm);
        await ShouldNotPassUnconfirmedAsync();
        string[] drafts = [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(static file => file.EndsWith(".yaml", StringComparison.Ordinal))];
        string drafted = string.Join('\n', drafts.Select(Read));
        foreach (string file in drafts)
        {
            await File.WriteAllTextAsync(Path.Combine(Root, file), Read(file).Replace(" !draft", "", StringComparison.Ordinal));
        }

        Assert.Equal(new ToolRun(0, "", ""), await ToolRun.InAsync(Root, "check", "--quiet", "--warnings-as-errors"));
        Snapshot.Match(drafted, SnapshotFolder.Named($"DraftTests.A_confirmed_draft_has_no_findings_{template}.snap"));
    }

    [Theory]
    [InlineData("Article")]
    [InlineData("Correction")]
    public async Task A_draft_fits_any_schema(string definition)
    {
        using var example = new ExampleCorpus();
        string text = Path.Combine(_folder.FullName, "storm.txt");
        await File.WriteAllTextAsync(text, Storm.Replace("Erik Dahl", "Henrik Corvane", StringComparison.Ordinal));

        ToolRun run = await ToolRun.InAsync(example.Root, "add", text, "--draft", "--class", definition);
        string yaml = await File.ReadAllTextAsync(Path.Combine(example.Root, "seeds", "storm.yaml"));
        string findings = (await ToolRun.InAsync(example.Root, "check", "--format", "short")).Output;

        Assert.Equal(0, run.Code);
        Assert.Contains("source: henrik-corvane\n", yaml, StringComparison.Ordinal);
        Assert.All(
            findings.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            static line => Assert.Matches("^seeds/storm.*: (error CORPUS(035|202|209|210)|warning)", line));
    }

    [Fact]
    public async Task Records_that_are_not_inside_the_document_refer_to_it()
    {
        await ToolRun.InAsync(_folder.FullName, "new", "corpus", "--quiet");
        string schema = Path.Combine(Root, "schema", "corpus.yaml");
        string inside = "        range: Claim\n        multivalued: true\n        inlined: true\n";
        string text = await File.ReadAllTextAsync(schema);
        Assert.Contains(inside, text, StringComparison.Ordinal);
        await File.WriteAllTextAsync(schema, text.Replace(inside, inside.Replace("        inlined: true\n", "", StringComparison.Ordinal), StringComparison.Ordinal));
        File.Delete(Path.Combine(Root, "seeds", "ferry.yaml"));
        File.Delete(Path.Combine(Root, "seeds", "ferry.txt"));

        await AddAsync(Storm);
        string records = Read("seeds/storm-records.yaml");
        foreach (string file in Directory.GetFiles(Path.Combine(Root, "seeds"), "storm*.yaml"))
        {
            await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file)).Replace(" !draft", "", StringComparison.Ordinal));
        }

        Assert.Contains("  the-ferry-will-stay-in-port-today: !draft\n    article: storm\n    source: ada-berg\n", records, StringComparison.Ordinal);
        Assert.Contains("\n# claims:\n#   IDENTIFIER:\n#     article: the identifier of an Article\n", Read("seeds/storm.yaml"), StringComparison.Ordinal);
        Assert.Equal(new ToolRun(0, "", ""), await ToolRun.InAsync(Root, "check", "--quiet"));
    }

    [Fact]
    public async Task Hostile_texts_are_read_in_time_and_do_not_break_the_YAML()
    {
        string[] texts =
        [
            string.Concat(Enumerable.Repeat("“We Said That Ada Berg (AB) said ", 32_000)),
            string.Concat(Enumerable.Repeat("\"a b c d e\" said Ada Berg. ", 40_000)),
            new('“', 1_000_000),
            string.Concat(Enumerable.Repeat("A (B) ", 200_000)),
            "123 456 — … !!! ???\n\n“1 2 3 4 5”\n",
            "قالت آدا بيرغ «ستبحر العبّارة عند الفجر غدا» في الميناء.\n",
            "---\nheadline: Front matter\n---\nText “that is not long enough”.\n",
            "---\nnot: closed\n\nText.\n",
            "- a: b #c 'd' \"e f g h i\": *x &y !z |\n\n“it's #1: {a} [b], \\ isn't it?” said Ada Berg.\n",
            "\u200Bzero“\u202Ewidth and right to left\u202C” said Ada.\n\n“emoji 👍 in a quotation 👍”\n",
        ];
        await ToolRun.InAsync(_folder.FullName, "new", "corpus");
        for (int i = 0; i < texts.Length; i++)
        {
            string text = Path.Combine(_folder.FullName, $"hostile-{i}.txt");
            await File.WriteAllTextAsync(text, texts[i]);
            ToolRun run = await ToolRun.InAsync(Root, "add", text, "--draft");

            Assert.Equal((0, "Run 'corpus check' to see what is left to fill in.\n"), (run.Code, run.Error));
        }

        string findings = (await ToolRun.InAsync(Root, "check", "--format", "short")).Output;
        Assert.All(
            findings.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(static line => line.Contains(".yaml:", StringComparison.Ordinal)),
            static line => Assert.Matches("(error CORPUS(035|202)|warning)", line));
    }

    [Theory]
    [InlineData("“one two three four”", 1)]
    [InlineData("“one two three”", 0)]
    [InlineData("„eins zwei drei vier“ und »eins zwei drei vier«", 2)]
    [InlineData("« un deux trois quatre »", 1)]
    [InlineData("\"one two three four\"", 1)]
    [InlineData("“one two three\n\nfour”", 0)]
    [InlineData("“not closed at all", 0)]
    public void Quotations_are_found_between_marks_of_all_kinds(string text, int count) => Assert.Equal(count, Quotations.Find(text).Count());

    [Theory]
    [InlineData("on 2026-05-01", "2026-05-01")]
    [InlineData("June 4, 2026", "2026-06-04")]
    [InlineData("4. Juni 2026", "2026-06-04")]
    [InlineData("le 1er août 2026", "2026-08-01")]
    [InlineData("4 de junio de 2026", "2026-06-04")]
    [InlineData("February 30, 2026", null)]
    [InlineData("June 4", null)]
    public void Dates_are_found_with_their_year(string text, string? date) => Assert.Equal(date, WrittenDate.Find(text));

    private async Task<ToolRun> AddAsync(string text)
    {
        string path = Path.Combine(_folder.FullName, "storm.txt");
        await File.WriteAllTextAsync(path, text);
        ToolRun run = await ToolRun.InAsync(Root, "add", path, "--draft");
        Assert.Equal(0, run.Code);
        return run;
    }

    private async Task ShouldNotPassUnconfirmedAsync()
    {
        ToolRun check = await ToolRun.InAsync(Root, "check", "--format", "short");
        Assert.Equal(1, check.Code);
        Assert.Contains("CORPUS035", check.Output, StringComparison.Ordinal);
    }

    private string Read(string file) => File.ReadAllText(Path.Combine(Root, file));
}
