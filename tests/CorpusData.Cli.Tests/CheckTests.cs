using System.Text.Json;
using CorpusData.Cli.Commands;
using CorpusData.Cli.Terminal;

namespace CorpusData.Cli.Tests;

public sealed class CheckTests : IDisposable
{
    private readonly HarbourCorpus _corpus = new();

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public async Task A_corpus_without_findings_exits_with_0()
    {
        ToolRun run = await _corpus.RunAsync("check");

        Assert.Equal(new ToolRun(0, "", "No findings in 5 files\n"), run);
    }

    [Fact]
    public async Task Text_shows_the_line_with_marks_the_rule_and_the_fix()
    {
        _corpus.Replace("seeds/ferry.yaml", "ada-berg", "ada-breg");

        ToolRun run = await _corpus.RunAsync("check");

        Assert.Equal(1, run.Code);
        Assert.Equal(
            """
            error[CORPUS302]: The corpus contains no record 'ada-breg'; expected the identifier of a Person; did you mean 'ada-berg'?
              --> seeds/ferry.yaml:4:13
               |
             4 |     source: ada-breg
               |             ^^^^^^^^
              ::: schema/corpus.yaml:50:24
               |
            50 |       source: { range: Person, inverse: claims_made }
               |                        ------
               = help: Correct the identifier, or add the record if it is missing.


            """.ReplaceLineEndings("\n"),
            run.Output);
        Assert.Equal(
            "1 error in 5 files\n     1  CORPUS302  Reference does not resolve\nRun 'corpus explain CORPUS302' to read about a finding.\n",
            run.Error);
    }

    [Fact]
    public async Task Text_names_the_place_in_a_message_that_refers_to_it()
    {
        _corpus.Replace("seeds/town.yaml", "  tom-lind:", "  ada-berg: { name: Ada }\n  tom-lind:");

        ToolRun run = await _corpus.RunAsync("check", "--quiet");

        Assert.StartsWith(
            "error[CORPUS012]: The key 'ada-berg' is used twice; remove or rename one of the two; it is first used at seeds/town.yaml:2:3\n",
            run.Output,
            StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task Color_is_used_if_it_is_asked_for()
    {
        _corpus.Replace("seeds/ferry.yaml", "ada-berg", "ada-breg");

        Assert.StartsWith("\u001b[1;91merror[CORPUS302]\u001b[0m", (await _corpus.RunAsync("check", "--color", "always")).Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', (await _corpus.RunAsync("check", "--color", "auto")).Output);
    }

    [Theory]
    [InlineData(true, "", true)]
    [InlineData(true, "1", false)]
    [InlineData(false, "", false)]
    public async Task Color_is_used_for_a_terminal_unless_NO_COLOR_is_set(bool isTerminal, string noColor, bool expected)
    {
        _corpus.Replace("seeds/ferry.yaml", "ada-berg", "ada-breg");
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        Shell shell = ToolRun.ShellIn(_corpus.Root, output, error) with
        {
            IsTerminal = isTerminal,
            Variable = name => name == "NO_COLOR" ? noColor : null,
        };

        await CorpusCommand.RunAsync(["check"], shell, CancellationToken.None);

        Assert.Equal(expected, output.ToString().Contains('\u001b', StringComparison.Ordinal));
        Assert.DoesNotContain('\u001b', error.ToString());
    }

    [Fact]
    public async Task Short_has_one_line_for_each_finding()
    {
        _corpus.Replace("seeds/ferry.yaml", "ada-berg", "ada-breg");

        Assert.Equal(
            "seeds/ferry.yaml:4:13: error CORPUS302: The corpus contains no record 'ada-breg'; expected the identifier of a Person; did you mean 'ada-berg'? [schema/corpus.yaml(50,24)]\n",
            (await _corpus.RunAsync("check", "--format", "short")).Output);
    }

    [Fact]
    public async Task Github_annotates_the_span_with_escaped_words()
    {
        _corpus.Replace("seeds/ferry.yaml", "ada-berg", "ada%berg");

        Assert.StartsWith(
            "::error file=seeds/ferry.yaml,line=4,endLine=4,col=13,endColumn=21,title=CORPUS302::The corpus contains no record 'ada%25berg'; ",
            (await _corpus.RunAsync("check", "--format", "github")).Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_has_the_spans_of_the_value_and_of_the_rule()
    {
        _corpus.Replace("seeds/ferry.yaml", "ada-berg", "ada-breg");

        using var json = JsonDocument.Parse((await _corpus.RunAsync("check", "--format", "json")).Output);
        JsonElement finding = json.RootElement.GetProperty("findings")[0];

        Assert.Equal(1, json.RootElement.GetProperty("errors").GetInt32());
        Assert.Equal("CORPUS302", finding.GetProperty("id").GetString());
        Assert.Equal("error", finding.GetProperty("severity").GetString());
        Assert.Equal(
            """{"file":"seeds/ferry.yaml","line":4,"column":13,"endLine":4,"endColumn":21}""",
            JsonSerializer.Serialize(finding.GetProperty("span")));
        Assert.Equal(50, finding.GetProperty("rule").GetProperty("line").GetInt32());
        Assert.Equal("Correct the identifier, or add the record if it is missing.", finding.GetProperty("help").GetString());
    }

    [Fact]
    public async Task Sarif_has_relative_paths_a_related_location_and_a_fingerprint_that_outlives_other_edits()
    {
        _corpus.Replace("seeds/ferry.yaml", "ada-berg", "ada-breg");
        JsonElement before = await SarifAsync();
        _corpus.Write("seeds/ferry.yaml", "# A comment.\n" + _corpus.Read("seeds/ferry.yaml"));
        JsonElement after = await SarifAsync();

        JsonElement result = before.GetProperty("results")[0];
        JsonElement location = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("utf16CodeUnits", before.GetProperty("columnKind").GetString());
        Assert.Equal(new Uri(_corpus.Root + "/").AbsoluteUri, before.GetProperty("originalUriBaseIds").GetProperty("ROOT").GetProperty("uri").GetString());
        Assert.Equal("CORPUS302", before.GetProperty("tool").GetProperty("driver").GetProperty("rules")[0].GetProperty("id").GetString());
        Assert.Equal("""{"uri":"seeds/ferry.yaml","uriBaseId":"ROOT"}""", JsonSerializer.Serialize(location.GetProperty("artifactLocation")));
        Assert.Equal(
            """{"startLine":4,"startColumn":13,"endLine":4,"endColumn":21}""", JsonSerializer.Serialize(location.GetProperty("region")));
        Assert.EndsWith(" [schema/corpus.yaml(50,24)](1)", result.GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal(1, result.GetProperty("relatedLocations")[0].GetProperty("id").GetInt32());
        Assert.Equal(
            JsonSerializer.Serialize(result.GetProperty("partialFingerprints")),
            JsonSerializer.Serialize(after.GetProperty("results")[0].GetProperty("partialFingerprints")));
    }

    [Fact]
    public async Task Output_is_written_to_a_file()
    {
        _corpus.Replace("seeds/ferry.yaml", "ada-berg", "ada-breg");

        ToolRun run = await _corpus.RunAsync("check", "--format", "short", "-o", "report.txt", "--color", "always");

        Assert.Empty(run.Output);
        Assert.StartsWith("seeds/ferry.yaml:4:13: error CORPUS302: ", _corpus.Read("report.txt"), StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.GetFiles(_corpus.Root), static file => Path.GetFileName(file).StartsWith('.'));
    }

    [Theory]
    [InlineData(0, "--exit-zero")]
    [InlineData(0, "--ignore", "CORPUS302")]
    [InlineData(0, "--select", "CORPUS401,CORPUS410")]
    [InlineData(1, "--select", "corpus302")]
    public async Task Options_decide_the_exit_code(int expected, params string[] options)
    {
        _corpus.Replace("seeds/ferry.yaml", "ada-berg", "ada-breg");

        Assert.Equal(expected, (await _corpus.RunAsync(["check", .. options])).Code);
    }

    [Theory]
    [InlineData("check", "no-such-folder")]
    [InlineData("check", "--format", "html")]
    [InlineData("check", "--select", "CORPUS999")]
    [InlineData("check", "--no-such-option")]
    [InlineData("check", "--watch", "--stdin-path", "seeds/ferry.yaml")]
    [InlineData("check", "--stdin-path", "other/ferry.yaml")]
    [InlineData("check", "-o", "no-such-folder/report.txt")]
    [InlineData("explain", "CORPUS999")]
    [InlineData("quote", "seeds/none.txt", "words")]
    [InlineData("find", "ferry", "--kwic", "-1")]
    [InlineData("no-such-command")]
    [InlineData]
    public async Task Wrong_usage_exits_with_2_and_says_why(params string[] args)
    {
        ToolRun run = await _corpus.RunAsync(args);

        Assert.Equal(2, run.Code);
        Assert.Empty(run.Output);
        Assert.StartsWith("corpus: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Root_is_the_nearest_folder_with_a_schema()
    {
        ToolRun inner = await ToolRun.InAsync(_corpus.PathOf("seeds"), "check");
        ToolRun outside = await ToolRun.InAsync(Path.GetPathRoot(_corpus.Root)!, "check");

        Assert.Equal(0, inner.Code);
        Assert.Equal(2, outside.Code);
        Assert.Contains("contains 'schema'", outside.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verbose_writes_the_folder_the_project_and_the_stages()
    {
        ToolRun run = await _corpus.RunAsync("check", "--verbose");

        Assert.Empty(run.Output);
        Assert.StartsWith($"Corpus: {_corpus.Root}\nProject: none\n", run.Error, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^bind: \d+ ms$", run.Error);
    }

    [Fact]
    public async Task Stdin_is_checked_in_place_of_a_file_that_is_not_saved()
    {
        string edited = _corpus.Read("seeds/ferry.yaml").Replace("ada-berg", "ada-breg", StringComparison.Ordinal);

        ToolRun run = await ToolRun.InAsync(_corpus.PathOf("seeds"), edited, ["check", "--format", "short", "--stdin-path", "ferry.yaml"]);

        Assert.Equal(1, run.Code);
        Assert.StartsWith("seeds/ferry.yaml:4:13: error CORPUS302: ", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, (await _corpus.RunAsync("check")).Code);
    }

    [Fact]
    public async Task Stdin_can_be_a_file_that_does_not_exist_yet()
    {
        ToolRun run = await ToolRun.InAsync(
            _corpus.Root, "people:\n  eva-lund: { nam: Eva Lund }\n", ["check", "--format", "short", "--stdin-path", "seeds/new.yaml"]);

        Assert.Contains("seeds/new.yaml:2:15: error CORPUS201: ", run.Output, StringComparison.Ordinal);
    }

    private async Task<JsonElement> SarifAsync()
    {
        using var json = JsonDocument.Parse((await _corpus.RunAsync("check", "--format", "sarif")).Output);
        return json.RootElement.GetProperty("runs")[0].Clone();
    }
}
