using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusData.Generator.Tests;

/// <summary>Which additional files are of the corpus, and as what.</summary>
public class FileRoleTests
{
    // Wherever it is taken for a part of the corpus, this is an error.
    private const string Foreign = "wires: 3\n";

    private static readonly Dictionary<string, string> OwnItems = new() { ["EnableDefaultCorpusItems"] = "false" };

    [Theory]
    [InlineData("/corpus/notes/more.yaml")]
    [InlineData("/corpus/more.yaml")]
    [InlineData("/corpus/seedsmen/more.yaml")]
    [InlineData("/corpus/sub/seeds/more.yaml")]
    [InlineData("/elsewhere/seeds/more.yaml")]
    [InlineData("/elsewhere/corpus/seeds/more.yaml")]
    public void A_file_of_another_tool_is_none(string path) => Assert.Empty(Ids(new SeedText(path, Foreign)));

    [Theory]
    [InlineData("/corpus/seeds/README.md")]
    [InlineData("/corpus/seeds/deep/readme.md")]
    [InlineData("/corpus/seeds/.more.yaml")]
    [InlineData("/corpus/seeds/.deep/more.yaml")]
    [InlineData("/corpus/seeds/~$more.txt")]
    [InlineData("/corpus/seeds/#more.txt#")]
    [InlineData("/corpus/seeds/more.txt~")]
    [InlineData("/corpus/schema/.more.yaml")]
    [InlineData("/corpus/schema/README.md")]
    [InlineData("/corpus/schema/corpus.schema.json")]
    public void A_file_that_is_left_out_is_none(string path) => Assert.Empty(Ids(new SeedText(path, Foreign)));

    [Theory]
    [InlineData("/corpus/seeds/more.json")]
    [InlineData("/corpus/seeds/deep/more.yam")]
    [InlineData("/corpus/seeds/more")]
    [InlineData("/corpus/schema/more.txt")]
    public void A_file_with_another_ending_is_a_warning(string path) =>
        Assert.Equal(["CORPUS031"], Ids(new SeedText(path, Foreign)));

    [Theory]
    [InlineData("/corpus/seeds/more.yaml")]
    [InlineData("/corpus/seeds/deep/more.yml")]
    [InlineData("/corpus/seeds/deep/MORE.YAML")]
    [InlineData("\\corpus\\seeds\\deep\\more.yaml")]
    public void A_yaml_file_below_seeds_is_a_seed(string path) =>
        Assert.Equal(["CORPUS201"], Ids(new SeedText(path, Foreign)));

    [Theory]
    [InlineData("/corpus/seeds/more.txt")]
    [InlineData("/corpus/seeds/more folder/more.md")]
    public void A_text_below_seeds_is_a_document(string path) =>
        Assert.Equal(["CORPUS202"], Ids(new SeedText(path, "date 2021-03-07 | 12:00 - Source: harbour post\n\nFog.\n")));

    [Theory]
    [InlineData("/corpus/schema/more.yaml")]
    [InlineData("/corpus/schema/deep/more.yml")]
    public void A_yaml_file_below_schema_is_of_the_schema(string path) =>
        Assert.Equal(["CORPUS104"], Ids(new SeedText(path, Foreign)));

    [Fact]
    public void A_file_anywhere_else_is_what_the_project_says()
    {
        const string path = "/elsewhere/more.yaml";

        Assert.Equal(["CORPUS201"], Ids(new SeedText(path, Foreign), role: "Seed"));
        Assert.Equal(["CORPUS104"], Ids(new SeedText(path, Foreign), role: "Schema"));
    }

    [Fact]
    public void Without_default_items_a_place_says_nothing()
    {
        AdditionalText[] files = [.. SmallCorpus.Files(), new SeedText("/corpus/seeds/more.yaml", Foreign)];
        var said = SmallCorpus.Files().ToDictionary(
            file => file.Path,
            file => new Dictionary<string, string> { ["CorpusRole"] = file.Path == SmallCorpus.SchemaPath ? "Schema" : "Seed" });

        GeneratorDriverRunResult result = Harness.Driver(files, OwnItems, metadata: said)
            .RunGenerators(Harness.Compilation()).GetRunResult();

        Assert.Empty(result.Diagnostics);
        Assert.Contains("Berg", string.Concat(result.GeneratedTrees), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("true", 1)]
    [InlineData("false", 0)]
    public void A_file_is_behind_a_link_where_the_build_says_so(string link, int findings)
    {
        AdditionalText seed = SmallCorpus.Files()[1];
        GeneratorDriverRunResult result = Harness
            .Driver(SmallCorpus.Files(), metadata: new() { [seed.Path] = new() { ["CorpusRole"] = "Seed", ["CorpusLink"] = link } })
            .RunGenerators(Harness.Compilation()).GetRunResult();

        Assert.Equal(
            Enumerable.Repeat(("CORPUS025", DiagnosticSeverity.Error, seed.Path, new LinePosition(0, 0)), findings),
            result.Diagnostics.Select(finding => (
                finding.Id, finding.Severity, finding.Location.GetLineSpan().Path, finding.Location.GetLineSpan().StartLinePosition)));
        Assert.Equal(
            Harness.Driver(SmallCorpus.Files()).RunGenerators(Harness.Compilation()).GetRunResult().GeneratedTrees.Select(tree => tree.ToString()),
            result.GeneratedTrees.Select(tree => tree.ToString()));
    }

    private static IEnumerable<string> Ids(AdditionalText file, string? role = null)
    {
        Dictionary<string, Dictionary<string, string>> metadata =
            role is null ? [] : new() { [file.Path] = new() { ["CorpusRole"] = role } };
        return Harness.Driver(Harness.With(file), metadata: metadata)
            .RunGenerators(Harness.Compilation()).GetRunResult().Diagnostics
            .Where(diagnostic => diagnostic.Location.GetLineSpan().Path == file.Path)
            .Select(diagnostic => diagnostic.Id).Distinct();
    }
}
