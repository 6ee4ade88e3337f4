namespace CorpusData.Generator.Tests;

/// <summary>What System.Text.Json writes of a corpus.</summary>
public class JsonTests
{
    [Theory]
    [InlineData("Corpus.Articles.Ferry", """
        {"@type":"Article","id":"ferry","published_on":"2021-03-04","published_at":"07:30:00","source":"harbour-post","headline":"Ferry to sail","body":"The ferry will sail at dawn, Ada Berg said.\nTom Lind denied that it would.","claims":[{"@type":"Claim","id":"ferry-sails","article":"ferry","statement":"The ferry will sail at dawn.","source":["ada-berg"],"evidence":[{"exact":"The ferry will sail at dawn","start":0,"end":27}],"kind":"intention","disputed_by":["ferry-stays"]},{"@type":"Claim","id":"ferry-stays","article":"ferry","statement":"The ferry will not sail.","source":["tom-lind"],"evidence":[{"exact":"Tom Lind denied that it would","start":44,"end":73}],"kind":"intention","disputes":["ferry-sails"]}],"mentions":[{"entity":"ada-berg","quote":{"exact":"Ada Berg","start":29,"end":37}},{"entity":"tom-lind","quote":{"exact":"Tom Lind","start":44,"end":52}}]}
        """)]
    [InlineData("Corpus.People.AdaBerg", """
        {"@type":"Person","id":"ada-berg","name":"Ada Berg","aliases":["Berg"],"claims_made":["ferry-sails"],"role":"harbour master"}
        """)]
    [InlineData("(Entity)Corpus.People.AdaBerg", """
        {"@type":"Person","id":"ada-berg","name":"Ada Berg","aliases":["Berg"],"claims_made":["ferry-sails"],"role":"harbour master"}
        """)]
    [InlineData("(object)Corpus.People.TomLind", """
        {"@type":"Person","id":"tom-lind","name":"Tom Lind","claims_made":["ferry-stays"]}
        """)]
    [InlineData("(CorpusData.Runtime.ICorpusRecord)Corpus.Organizations.HarbourPost", """
        {"@type":"Organization","id":"harbour-post","name":"Harbour Post"}
        """)]
    [InlineData("Corpus.Organizations", """
        [{"@type":"Organization","id":"harbour-post","name":"Harbour Post"}]
        """)]
    [InlineData("Corpus.Entities.Select(entity => entity.Id)", """["ada-berg","tom-lind","harbour-post"]""")]
    [InlineData("Corpus.Articles.Ferry.Mentions", """
        [{"entity":"ada-berg","quote":{"exact":"Ada Berg","start":29,"end":37}},{"entity":"tom-lind","quote":{"exact":"Tom Lind","start":44,"end":52}}]
        """)]
    [InlineData("new { Claim = Corpus.Claims.FerryStays.Evidence }", """
        {"Claim":[{"exact":"Tom Lind denied that it would","start":44,"end":73}]}
        """)]
    public void A_record_has_a_member_for_each_slot_and_refers_by_identifier(string value, string json) =>
        Assert.Equal(json, Serialize(SmallCorpus.Files(), value));

    [Theory]
    [InlineData("Registry.Parties.Port")]
    [InlineData("Registry.Parties")]
    [InlineData("Registry.Employments")]
    [InlineData("Registry.Things")]
    public void Every_kind_of_value_is_written(string value) => Snapshooter.Xunit.Snapshot.Match(
        Serialize(CorpusFolder.Files("Registry"), value, "WriteIndented = true"),
        SnapshotFolder.Named($"Json.{value}.snap"));

    [Fact]
    public void What_inlines_what_inlines_it_is_written_once_and_then_by_its_identifier()
    {
        string schema = SmallCorpus.Schema.Replace(
            "article: { range: Article,", "article: { range: Article, inlined: true,", StringComparison.Ordinal);

        string json = Serialize(Harness.With(new SeedText(SmallCorpus.SchemaPath, schema)), "Corpus.Claims.FerrySails");

        Assert.StartsWith("""
            {"@type":"Claim","id":"ferry-sails","article":{"@type":"Article","id":"ferry",
            """, json, StringComparison.Ordinal);
        Assert.Contains("""
            "claims":["ferry-sails",{"@type":"Claim","id":"ferry-stays","article":"ferry",
            """, json, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_is_not_read_from_json() => Assert.StartsWith(
        "A record cannot be read from JSON; get the Claim from the corpus by its identifier.",
        CompiledCorpus.Evaluate(
            SmallCorpus.Files(),
            "((Func<string>)(() => { try { System.Text.Json.JsonSerializer.Deserialize<Claim>(\"{}\"); return \"\"; } "
            + "catch (NotSupportedException e) { return e.Message; } }))()"),
        StringComparison.Ordinal);

    private static string Serialize(IEnumerable<Microsoft.CodeAnalysis.AdditionalText> files, string value, string options = "") =>
        CompiledCorpus.Evaluate(
            files,
            $"System.Text.Json.JsonSerializer.Serialize({value}, new System.Text.Json.JsonSerializerOptions {{ "
            + $"Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping, {options} }})");
}
