using System.Text;

namespace CorpusData.Cli.Tests;

public sealed class SchemaTests : IDisposable
{
    private const string SchemaFile = "schema/corpus.schema.json";
    private const string Line = "# yaml-language-server: $schema=../schema/corpus.schema.json\n";

    private readonly HarbourCorpus _corpus = new();

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public async Task The_JSON_Schema_is_written_and_then_up_to_date_until_an_identifier_is_added()
    {
        ToolRun missing = await _corpus.RunAsync("schema", "--check");
        ToolRun written = await _corpus.RunAsync("schema");
        ToolRun current = await _corpus.RunAsync("schema", "--check");
        _corpus.Replace("seeds/town.yaml", "  tom-lind:", "  eva-lund: { name: Eva Lund }\n  tom-lind:");
        ToolRun stale = await _corpus.RunAsync("schema", "--to", "json-schema", "--check");

        Assert.Equal(new ToolRun(1, SchemaFile + "\n", ""), missing);
        Assert.Equal(new ToolRun(0, "", $"Wrote {SchemaFile}\n"), written);
        Assert.Contains("\"$schema\": \"http://json-schema.org/draft-07/schema#\"", _corpus.Read(SchemaFile), StringComparison.Ordinal);
        Assert.Equal(new ToolRun(0, "", ""), current);
        Assert.Equal(1, stale.Code);
    }

    [Fact]
    public async Task The_JSON_Schema_stays_as_it_was_if_the_corpus_has_errors()
    {
        _corpus.Replace("seeds/ferry.yaml", "ada-berg", "ada-breg");

        ToolRun run = await _corpus.RunAsync("schema");

        Assert.Equal(1, run.Code);
        Assert.StartsWith("seeds/ferry.yaml:4:13: error CORPUS302: ", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_corpus.PathOf(SchemaFile)));
    }

    [Fact]
    public async Task Modelines_are_added_or_corrected_and_nothing_else_changes()
    {
        string town = _corpus.Read("seeds/town.yaml");
        byte[] ferry = Encoding.UTF8.GetBytes(_corpus.Read("seeds/ferry.yaml").Replace("\n", "\r\n", StringComparison.Ordinal));
        File.WriteAllBytes(_corpus.PathOf("seeds/ferry.yaml"), [.. Encoding.UTF8.Preamble, .. ferry]);
        _corpus.Write("seeds/a/b.yaml", "# yaml-language-server: $schema=elsewhere.json\r\npeople:\n  eva-lund: { name: Eva Lund }\n");

        ToolRun stale = await _corpus.RunAsync("schema", "--to", "modelines", "--check");
        ToolRun written = await _corpus.RunAsync("schema", "--to", "modelines");
        ToolRun current = await _corpus.RunAsync("schema", "--to", "modelines", "--check");

        Assert.Equal(new ToolRun(1, "seeds/a/b.yaml\nseeds/ferry.yaml\nseeds/town.yaml\n", ""), stale);
        Assert.Equal(0, written.Code);
        Assert.Equal(0, current.Code);
        Assert.Equal(Line + town, _corpus.Read("seeds/town.yaml"));
        Assert.Equal(
            [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Line.Replace("\n", "\r\n", StringComparison.Ordinal)), .. ferry],
            File.ReadAllBytes(_corpus.PathOf("seeds/ferry.yaml")));
        Assert.StartsWith("# yaml-language-server: $schema=../../schema/corpus.schema.json\r\npeople:\n", _corpus.Read("seeds/a/b.yaml"), StringComparison.Ordinal);
        Assert.Equal(0, (await _corpus.RunAsync("check")).Code);
    }
}
