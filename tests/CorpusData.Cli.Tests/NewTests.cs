using System.Text.Json;
using CorpusData.Cli.Reports;
using CorpusData.Cli.Starting;

namespace CorpusData.Cli.Tests;

public sealed class NewTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpus");

    public static TheoryData<string> Templates { get; } = [.. CorpusTemplate.Names];

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(Templates))]
    public async Task A_new_corpus_has_no_findings_and_its_JSON_Schema_is_up_to_date(string template)
    {
        ToolRun made = await RunAsync("new", "2026 news-corpus", "--template", template);
        string root = Path.Combine(_folder.FullName, "2026 news-corpus");

        Assert.Equal(0, made.Code);
        Assert.Equal(
            Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(_folder.FullName, file).Replace('\\', '/')).Order(StringComparer.Ordinal),
            made.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(new ToolRun(0, "", ""), await ToolRun.InAsync(root, "check", "--quiet", "--warnings-as-errors"));
        Assert.Equal(new ToolRun(0, "", ""), await ToolRun.InAsync(root, "schema", "--check"));
        Assert.Contains(
            $"Include=\"CorpusData.Generator\" Version=\"{ToolVersion.Text}\"",
            await File.ReadAllTextAsync(Path.Combine(root, "2026 news-corpus.csproj")),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_corpus_can_be_in_an_empty_folder()
    {
        ToolRun made = await RunAsync("new", ".", "--quiet");

        Assert.Equal((0, ""), (made.Code, made.Error));
        Assert.True(File.Exists(Path.Combine(_folder.FullName, _folder.Name + ".csproj")));
    }

    [Fact]
    public async Task Nothing_is_written_into_a_folder_with_files()
    {
        string file = Path.Combine(_folder.FullName, ".hidden");
        await File.WriteAllTextAsync(file, "");

        ToolRun full = await RunAsync("new", ".");
        ToolRun taken = await RunAsync("new", ".hidden");

        Assert.Equal(new ToolRun(2, "", $"corpus: the folder '{_folder.FullName}' is not empty; name a folder that is empty or does not exist\n"), full);
        Assert.Equal(new ToolRun(2, "", $"corpus: '{file}' is a file; expected a folder that is empty or does not exist\n"), taken);
        Assert.Equal([file], Directory.EnumerateFileSystemEntries(_folder.FullName));
    }

    [Fact]
    public async Task An_unknown_template_is_an_error()
    {
        ToolRun run = await RunAsync("new", "a", "--template", "novel");

        Assert.Equal(2, run.Code);
        Assert.Contains("'novel'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_template_package_has_the_same_templates()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(
            RepositoryRoot.Combine("src", "CorpusData.Templates", "content", ".template.config", "template.json")));
        JsonElement template = json.RootElement.GetProperty("symbols").GetProperty("template");

        Assert.Equal(CorpusTemplate.Names, template.GetProperty("choices").EnumerateArray().Select(static choice => choice.GetProperty("choice").GetString()));
        Assert.Equal(CorpusTemplate.Names[0], template.GetProperty("defaultValue").GetString());
    }

    private Task<ToolRun> RunAsync(params string[] args) => ToolRun.InAsync(_folder.FullName, args);
}
