using System.Text.Json;

namespace CorpusData.Cli.Tests;

public sealed class DiffTests : IDisposable
{
    private readonly HarbourCorpus _old = new();
    private readonly HarbourCorpus _new = new();

    public void Dispose()
    {
        _old.Dispose();
        _new.Dispose();
    }

    [Theory]
    [InlineData("text", "")]
    [InlineData("markdown", "No differences.\n")]
    public async Task Equal_corpora_have_no_differences(string format, string output)
    {
        ToolRun run = await DiffAsync("--exit-code", "--format", format);

        Assert.Equal(0, run.Code);
        Assert.Equal(output, run.Output);
        Assert.Equal(format == "text" ? "No differences\n" : "", run.Error);
    }

    [Fact]
    public async Task Records_slots_and_quotes_are_compared()
    {
        _new.Replace("seeds/town.yaml", "role: harbour master", "role: mayor");
        _new.Replace("seeds/town.yaml", "  aurora: { name: Aurora,", "  borealis: { name: Borealis }\n  aurora: { name: Aurora, aliases: [the ship],");
        _new.Replace("seeds/ferry.yaml", "kind: promise", "kind: denial");
        _new.Replace("seeds/ferry.yaml", "“The ferry will sail at dawn,”", "the ferry is unsafe");
        _old.Replace("seeds/town.yaml", "  ada-berg:", "  eva-lund: { name: Eva Lund }\n  ada-berg:");

        ToolRun run = await DiffAsync();

        Assert.Equal(0, run.Code);
        Assert.Equal(
            """
            + Ship borealis: Borealis
            - Person eva-lund: Eva Lund
            ~ Person ada-berg
                role: 'harbour master' → 'mayor'
            ~ Ship aurora
                aliases: (none) → 'the ship'
            ~ Claim ferry-sails
                kind: 'promise' → 'denial'
                evidence: '“The ferry will sail at dawn,”' → 'the ferry is unsafe' (seeds/ferry.txt:5:23)

            """.ReplaceLineEndings("\n"),
            run.Output);
        Assert.Equal("1 record added, 1 removed, 3 changed; 0 quotes moved; 0 texts changed; 0 changes of the schema\n", run.Error);
    }

    [Fact]
    public async Task With_exit_code_differences_exit_with_1()
    {
        _new.Replace("seeds/town.yaml", "role: harbour master", "role: mayor");

        Assert.Equal(1, (await DiffAsync("--exit-code", "--quiet")).Code);
        Assert.Equal(0, (await DiffAsync("--quiet")).Code);
    }

    [Fact]
    public async Task Same_words_at_another_place_are_a_moved_quote()
    {
        _old.Replace("seeds/ferry.yaml", "“The ferry will sail at dawn,”", "{ exact: the, prefix: in }");
        _new.Replace("seeds/ferry.yaml", "“The ferry will sail at dawn,”", "{ exact: the, prefix: that }");

        ToolRun run = await DiffAsync();

        Assert.Equal("~ Claim ferry-sails\n    evidence: moved from seeds/ferry.txt:3:70 to seeds/ferry.txt:5:23: 'the'\n", run.Output);
        Assert.Contains("; 1 quote moved; ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changed_text_is_a_diff_and_moves_no_quote_after_the_change()
    {
        _new.Replace("seeds/ferry.txt", "“The ferry", "It is spring.\n\n“The ferry");

        ToolRun run = await DiffAsync();

        Assert.Equal("--- a/seeds/ferry.txt\n+++ b/seeds/ferry.txt\n@@ -1,3 +1,5 @@\n+It is spring.\n+\n", run.Output[..run.Output.IndexOf(" “The", StringComparison.Ordinal)]);
        Assert.Equal("0 records added, 0 removed, 0 changed; 0 quotes moved; 1 text changed; 0 changes of the schema\n", run.Error);
    }

    [Fact]
    public async Task Changes_of_the_schema_are_shown()
    {
        _new.Replace("schema/corpus.yaml", "      role: {}\n", "      office: {}\n      role: { required: true }\n");
        _new.Replace("schema/corpus.yaml", "      denial:", "      doubt: {}\n      denial:");
        _new.Replace("seeds/town.yaml", "name: Tom Lind", "name: Tom Lind, role: reporter");

        ToolRun run = await DiffAsync();

        Assert.Equal(
            """
            + schema: slot Person.office
            ~ schema: slot Person.role: String → String, required
            + schema: value ClaimKind.doubt
            ~ Person tom-lind
                role: (none) → 'reporter'

            """.ReplaceLineEndings("\n"),
            run.Output);
    }

    [Fact]
    public async Task Slot_that_classes_inherit_is_shown_once()
    {
        _new.Replace("schema/corpus.yaml", "      aliases: {", "      note: {}\n      aliases: {");

        Assert.Equal("+ schema: slot Entity.note\n", (await DiffAsync()).Output);
    }

    [Fact]
    public async Task Relation_that_is_written_on_the_other_side_is_the_same()
    {
        _new.Replace("seeds/ferry.yaml", "    source: ada-berg\n", "");
        _new.Replace("seeds/town.yaml", "role: harbour master", "role: harbour master, claims_made: [ferry-sails]");

        Assert.Empty((await DiffAsync()).Output);

        _new.Replace("seeds/town.yaml", ", claims_made: [ferry-sails]", "");
        _new.Replace("seeds/town.yaml", "name: Tom Lind", "name: Tom Lind, claims_made: [ferry-sails]");

        Assert.Equal(
            "~ Person tom-lind\n    claims_made: (none) → 'ferry-sails'\n~ Claim ferry-sails\n    source: 'ada-berg' → 'tom-lind'\n",
            (await DiffAsync()).Output);
    }

    [Fact]
    public async Task Json_contains_all_values_and_places()
    {
        _new.Replace("seeds/ferry.yaml", "“The ferry will sail at dawn,”", "['“The ferry will sail at dawn,”', the ferry is unsafe]");

        using var json = JsonDocument.Parse((await DiffAsync("--format", "json")).Output);
        JsonElement change = Assert.Single(json.RootElement.GetProperty("changed").EnumerateArray());

        Assert.Equal("ferry-sails", change.GetProperty("id").GetString());
        Assert.Equal(
            """[{"slot":"evidence","change":"added","old":null,"new":{"exact":"the ferry is unsafe","document":"ferry","file":"seeds/ferry.txt","line":5,"column":23,"start":118,"end":137}}]""",
            JsonSerializer.Serialize(change.GetProperty("quotes")));
        Assert.False(json.RootElement.TryGetProperty("agreement", out _));
    }

    [Fact]
    public async Task Markdown_keeps_backticks_in_values()
    {
        _new.Replace("seeds/town.yaml", "role: harbour master", "role: 'the `master`'");

        ToolRun run = await DiffAsync("--format", "markdown");

        Assert.EndsWith("### Records changed\n\n- Person `ada-berg`\n  - `role`: `harbour master` → `` the `master` ``\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Corpus_with_errors_is_compared_and_one_with_errors_in_its_schema_is_not()
    {
        _new.Replace("seeds/ferry.yaml", "“The ferry will sail at dawn,”", "The ferry will sink");
        ToolRun run = await DiffAsync();
        _new.Replace("schema/corpus.yaml", "tree_root: true", "tree_rot: true");
        ToolRun none = await DiffAsync();

        Assert.Equal(0, run.Code);
        Assert.Contains("evidence: '“The ferry will sail at dawn,”' → 'The ferry will sink' (not found)\n", run.Output, StringComparison.Ordinal);
        Assert.Contains($"corpus: '{_new.Root}' has errors (1), so this result may be incomplete; run 'corpus check'\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, none.Code);
        Assert.Empty(none.Output);
        Assert.Contains("error CORPUS104: ", none.Error, StringComparison.Ordinal);
        Assert.Contains("cannot be compared, because its schema has errors\n", none.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Agreement_is_measured_for_records_with_the_same_identifier_or_overlapping_quotes()
    {
        _old.Replace("seeds/ferry.yaml", "    kind: promise\n", "    kind: promise\n  unsafe: { evidence: The mayor denied that the ferry is unsafe., kind: denial }\n");
        _new.Replace("seeds/ferry.yaml", "    kind: promise\n", "    kind: promise\n  mayor-denies: { evidence: the ferry is unsafe, kind: promise }\n");

        ToolRun text = await DiffAsync("--agreement");
        using var json = JsonDocument.Parse((await DiffAsync("--agreement", "--format", "json")).Output);
        JsonElement agreement = json.RootElement.GetProperty("agreement");

        Assert.Equal(
            """{"first":2,"second":2,"byIdentifier":1,"byQuotes":1}""",
            JsonSerializer.Serialize(agreement.GetProperty("records").GetProperty("Claim")));
        Assert.Equal("""{"Claim.kind":{"pairs":2,"same":1,"kappa":0}}""", JsonSerializer.Serialize(agreement.GetProperty("slots")));
        Assert.Equal(
            """{"Article.mentions":{"first":2,"second":2,"exactF1":1,"overlapF1":1},"Claim.evidence":{"first":2,"second":2,"exactF1":0.5,"overlapF1":1}}""",
            JsonSerializer.Serialize(agreement.GetProperty("spans")));
        Assert.Contains("\nenum slot   pairs  same  kappa\nClaim.kind      2     1  0.000\n", text.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_that_differs_is_not_part_of_the_agreement()
    {
        _new.Replace("seeds/ferry.txt", "Friday", "Monday");

        ToolRun run = await DiffAsync("--agreement", "--format", "markdown");

        Assert.Contains("Agreement about 1 text; not counted, because their texts differ: ferry.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n| spans of | first | second | F1 exact | F1 overlap |\n|---|---:|---:|---:|---:|\n", run.Output, StringComparison.Ordinal);
    }

    private Task<ToolRun> DiffAsync(params string[] options) => ToolRun.InAsync(_old.Root, ["diff", _old.Root, _new.Root, .. options]);
}
