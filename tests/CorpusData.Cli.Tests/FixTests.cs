using System.Text;

namespace CorpusData.Cli.Tests;

public sealed class FixTests : IDisposable
{
    private const string Ferry = "seeds/ferry.yaml";

    private readonly HarbourCorpus _corpus = new();

    public FixTests() => _corpus.Write(
        "seeds/ferry.txt", _corpus.Read("seeds/ferry.txt") + "\nJosé waited, at the north-side pier – nobody knew why…\n");

    public void Dispose() => _corpus.Dispose();

    public static TheoryData<string, string, string> CertainFixes => new()
    {
        // Quotes: quotation marks, dashes, case, Unicode form, white space and the style of the scalar.
        { "evidence: “The ferry will sail at dawn,”", "evidence: '\"The ferry will sail at dawn,\"'", "evidence: '“The ferry will sail at dawn,”'" },
        { "evidence: “The ferry will sail at dawn,”", "evidence: \"'the  ferry will sail at dawn,'\" # said", "evidence: \"“The ferry will sail at dawn,”\" # said" },
        { "evidence: “The ferry will sail at dawn,”", "evidence: the Ferry will SAIL at dawn", "evidence: The ferry will sail at dawn" },
        { "evidence: “The ferry will sail at dawn,”", "evidence: “the ferry\n      will sail at dawn,”", "evidence: “The ferry\n      will sail at dawn,”" },
        { "evidence: “The ferry will sail at dawn,”", "evidence: [the Aurora has, Ferry WILL]", "evidence: [The Aurora has, ferry will]" },
        { "evidence: “The ferry will sail at dawn,”", "evidence:\n      - { exact: the AURORA has, prefix: said. }", "evidence:\n      - { exact: The Aurora has, prefix: said. }" },

        { "evidence: “The ferry will sail at dawn,”", "evidence: at the north\u2010side pier -- nobody knew why...", "evidence: at the north-side pier – nobody knew why…" },
        { "evidence: “The ferry will sail at dawn,”", "evidence: Jose\u0301 waited", "evidence: José waited" },
        { "evidence: “The ferry will sail at dawn,”", "evidence: \"Jose\\u0301 wai\\xADted\" # é\\u0301", "evidence: \"José waited\" # é\\u0301" },
        { "evidence: “The ferry will sail at dawn,”", "evidence: &words the FERRY will sail", "evidence: &words The ferry will sail" },

        // Prefixes and suffixes that differ only in the way they are written.
        { "evidence: “The ferry will sail at dawn,”", "evidence: { exact: ferry, prefix: '\"the' }", "evidence: { exact: ferry, prefix: '“The' }" },
        { "evidence: “The ferry will sail at dawn,”", "evidence: { exact: ferry, suffix: IS UNSAFE }", "evidence: { exact: ferry, suffix: is unsafe }" },
        { "evidence: “The ferry will sail at dawn,”", "evidence: { exact: FERRY, suffix: Is unsafe }", "evidence: { exact: ferry, suffix: is unsafe }" },

        // Names.
        { "source: ada-berg", "source: Ada_Berg", "source: ada-berg" },
        { "source: ada-berg", "source: \"Ada Berg\"", "source: \"ada-berg\"" },
        { "kind: promise", "kind: Promise", "kind: promise" },
        { "kind: promise", "kind: 'PROMISE'", "kind: 'promise'" },
        { "source: ada-berg", "Source: ada-berg", "source: ada-berg" },

        // YAML.
        { "source: ada-berg", "source:ada-berg", "source: ada-berg" },
        { "source: ada-berg", "source:Ada_Berg", "source: ada-berg" },
        { "headline: Ferry to sail at dawn", "headline: Ferry: to sail", "headline: \"Ferry: to sail\"" },
        { "headline: Ferry to sail at dawn", "headline: @dawn", "headline: \"@dawn\"" },
        { "headline: Ferry to sail at dawn", "headline: \"Ferry\" to sail", "headline: '\"Ferry\" to sail'" },
        { "evidence: “The ferry will sail at dawn,”", "evidence: \"The ferry will sail at dawn,\" Ada Berg said.", "evidence: '“The ferry will sail at dawn,” Ada Berg said.'" },
    };

    [Theory]
    [MemberData(nameof(CertainFixes))]
    public async Task A_certain_fix_changes_only_its_span(string valid, string broken, string expected)
    {
        string text = _corpus.Read(Ferry);
        _corpus.Replace(Ferry, valid, broken);
        string before = _corpus.Read(Ferry);

        ToolRun shown = await _corpus.RunAsync("fix");
        Assert.Equal(1, shown.Code);
        Assert.StartsWith($"--- a/{Ferry}\n+++ b/{Ferry}\n@@ ", shown.Output, StringComparison.Ordinal);
        Assert.EndsWith(" in 1 file; run with --write to apply them\n", shown.Error, StringComparison.Ordinal);
        Assert.Equal(before, _corpus.Read(Ferry));

        ToolRun written = await _corpus.RunAsync("fix", "--write");
        Assert.Equal(0, written.Code);
        Assert.Equal(shown.Output, written.Output);
        Assert.Equal(text.Replace(valid, expected, StringComparison.Ordinal), _corpus.Read(Ferry));
        Assert.Equal(0, (await _corpus.RunAsync("check")).Code);

        Assert.Equal(new ToolRun(0, "", "Nothing to fix\n"), await _corpus.RunAsync("fix", "--write"));
    }

    [Fact]
    public async Task A_value_that_a_comment_cuts_off_is_put_in_quotes()
    {
        _corpus.Write("seeds/ferry.txt", _corpus.Read("seeds/ferry.txt").Replace("Friday.", "Friday, at pier #4 of 12.", StringComparison.Ordinal));
        _corpus.Replace(Ferry, "“The ferry will sail at dawn,”", "at pier #4 of 12");

        Assert.Equal(0, (await _corpus.RunAsync("fix", "--write")).Code);
        Assert.Contains("    evidence: \"at pier #4 of 12\"\n", _corpus.Read(Ferry), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_with_commas_becomes_a_list()
    {
        _corpus.Write("schema/corpus.yaml", _corpus.Read("schema/corpus.yaml").Replace(
            "source: { range: Person, inverse: claims_made }", "source: { range: Person, multivalued: true, inverse: claims_made }", StringComparison.Ordinal));
        _corpus.Replace(Ferry, "source: ada-berg", "source: Ada Berg, tom-lind");

        Assert.Equal(0, (await _corpus.RunAsync("fix", "--write")).Code);
        Assert.Contains("    source: [ada-berg, tom-lind]\n", _corpus.Read(Ferry), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("source: ada-berg", "source: ada-breg")]
    [InlineData("kind: promise", "kind: promiss")]
    public async Task A_near_name_is_written_only_with_ids(string valid, string broken)
    {
        _corpus.Replace(Ferry, valid, broken);

        ToolRun without = await _corpus.RunAsync("fix", "--write");
        Assert.Equal(1, without.Code);
        Assert.Empty(without.Output);
        Assert.Contains(": run with --ids to replace it with the only similar name\n", without.Error, StringComparison.Ordinal);

        Assert.Equal(0, (await _corpus.RunAsync("fix", "--write", "--ids")).Code);
        Assert.Contains(valid, _corpus.Read(Ferry), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Front_matter_is_fixed()
    {
        const string Crane = "seeds/crane.md";
        string before = _corpus.Read(Crane);
        _corpus.Replace(Crane, "author: tom-lind", "author: Tom Lind # reporter");

        Assert.Equal(0, (await _corpus.RunAsync("fix", "--write")).Code);
        Assert.Equal(before.Replace("author: tom-lind", "author: tom-lind # reporter", StringComparison.Ordinal), _corpus.Read(Crane));
    }

    [Theory]
    [InlineData("evidence: >-\n      the FERRY will sail")]
    [InlineData("evidence: |\n      the FERRY will sail")]
    public async Task A_value_that_cannot_be_replaced_exactly_stays(string broken)
    {
        _corpus.Replace(Ferry, "evidence: “The ferry will sail at dawn,”", broken);
        string before = _corpus.Read(Ferry);

        ToolRun run = await _corpus.RunAsync("fix", "--write");

        Assert.Equal(1, run.Code);
        Assert.Empty(run.Output);
        Assert.Equal(before, _corpus.Read(Ferry));
    }

    [Fact]
    public async Task One_of_several_near_names_is_never_written()
    {
        _corpus.Replace("seeds/town.yaml", "  tom-lind:", "  ada-beck: { name: Ada Beck }\n  tom-lind:");
        _corpus.Replace(Ferry, "source: ada-berg", "source: ada-beeg");

        ToolRun run = await _corpus.RunAsync("fix", "--write", "--ids");

        Assert.Equal(1, run.Code);
        Assert.Empty(run.Output);
        Assert.Contains("CORPUS302: not fixed, because the fix is not certain; choose:\n  replace 'ada-beeg' with 'ada-b", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_quote_that_appears_twice_is_shown_with_its_candidates_and_never_written()
    {
        _corpus.Write("seeds/ferry.txt", _corpus.Read("seeds/ferry.txt") + "\nThe owner of the ferry agreed.\n");
        _corpus.Replace(Ferry, "“The ferry will sail at dawn,”", "the ferry");

        ToolRun run = await _corpus.RunAsync("fix", "--write");

        Assert.Equal(1, run.Code);
        Assert.Empty(run.Output);
        Assert.Contains(
            "  { exact: the ferry, prefix: that } for seeds/ferry.txt(5,23)\n  { exact: the ferry, prefix: of } for seeds/ferry.txt(9,14)\n",
            run.Error,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evidence: The Auror", "CORPUS409: not fixed, because the fix is not certain; choose:\n  write 'The Aurora'\n")]
    [InlineData("evidence: [José waited, at the north-side pier]", "CORPUS029: not fixed, because the fix is not certain; choose:\n  one quote: \"José waited, at the north-side pier\"\n")]
    public async Task A_fix_that_the_author_must_choose_is_shown_and_not_written(string broken, string expected)
    {
        _corpus.Replace(Ferry, "evidence: “The ferry will sail at dawn,”", broken);
        string before = _corpus.Read(Ferry);

        ToolRun run = await _corpus.RunAsync("fix", "--write");

        Assert.Empty(run.Output);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Equal(before, _corpus.Read(Ferry));
    }

    [Fact]
    public async Task Words_that_appear_inside_another_word_are_not_quoted()
    {
        _corpus.Replace(Ferry, "“The ferry will sail at dawn,”", "AYOR DENIED");

        Assert.Empty((await _corpus.RunAsync("fix")).Output);
    }

    [Fact]
    public async Task Byte_order_mark_line_ends_and_a_missing_last_line_end_stay()
    {
        string text = "\uFEFF" + _corpus.Read(Ferry).Replace("ada-berg", "Ada Berg", StringComparison.Ordinal)
            .Replace("will sail", "WILL sail", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal).TrimEnd() + " # a 👍 comment";
        File.WriteAllBytes(_corpus.PathOf(Ferry), Encoding.UTF8.GetBytes(text));

        ToolRun run = await _corpus.RunAsync("fix", "--write");

        Assert.Equal(0, run.Code);
        Assert.Equal(
            Encoding.UTF8.GetBytes(text.Replace("Ada Berg", "ada-berg", StringComparison.Ordinal).Replace("WILL", "will", StringComparison.Ordinal)),
            File.ReadAllBytes(_corpus.PathOf(Ferry)));
        Assert.Contains("\\ No newline at end of file\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fix_that_would_lead_to_a_new_finding_is_not_applied()
    {
        _corpus.Replace(Ferry, "source: ada-berg", "source:no-one-knows");

        ToolRun run = await _corpus.RunAsync("fix", "--write");

        Assert.Equal(1, run.Code);
        Assert.Empty(run.Output);
        Assert.Contains(": CORPUS010: not fixed, because the fix would lead to CORPUS302: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_fixes_than_findings_are_shown_are_applied()
    {
        string ferry = _corpus.Read(Ferry);
        string more = string.Concat(Enumerable.Range(0, 250).Select(static i =>
            $"  claim-{i}:\n    source: Ada Berg\n    evidence: the mayor denied\n    kind: denial\n"));
        _corpus.Write(Ferry, ferry + more);

        ToolRun run = await _corpus.RunAsync("fix", "--write", "--quiet");

        Assert.Equal(0, run.Code);
        Assert.Equal(
            ferry + more.Replace("Ada Berg", "ada-berg", StringComparison.Ordinal).Replace("the mayor", "The mayor", StringComparison.Ordinal),
            _corpus.Read(Ferry));
    }

    [Fact]
    public async Task Select_fixes_only_findings_with_the_id()
    {
        _corpus.Replace(Ferry, "kind: promise", "kind: Promise");
        _corpus.Replace(Ferry, "source: ada-berg", "source: Ada Berg");

        Assert.Equal(0, (await _corpus.RunAsync("fix", "--write", "--select", "CORPUS207")).Code);
        Assert.Contains("kind: promise", _corpus.Read(Ferry), StringComparison.Ordinal);
        Assert.Contains("source: Ada Berg", _corpus.Read(Ferry), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_diff_is_as_the_page_shows_it_and_colored_if_that_is_asked_for()
    {
        _corpus.Replace(Ferry, "kind: promise", "kind: Promise");

        ToolRun run = await _corpus.RunAsync("fix");

        Assert.Equal(
            """
            --- a/seeds/ferry.yaml
            +++ b/seeds/ferry.yaml
            @@ -3,4 +3,4 @@
               ferry-sails:
                 source: ada-berg
                 evidence: “The ferry will sail at dawn,”
            -    kind: Promise
            +    kind: promise

            """.ReplaceLineEndings("\n"),
            run.Output);
        string page = File.ReadAllText(RepositoryRoot.Combine("docs", "tool.md")).ReplaceLineEndings("\n");
        Assert.Contains(run.Output + run.Error, page, StringComparison.Ordinal);
        Assert.Contains("\u001b[91m-    kind: Promise\u001b[0m\n", (await _corpus.RunAsync("fix", "--color", "always")).Output, StringComparison.Ordinal);
    }
}
