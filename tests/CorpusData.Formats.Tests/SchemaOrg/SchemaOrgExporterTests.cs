using System.Text.Json;
using CorpusData.Formats.Exporting;
using CorpusData.Formats.Tests.Exporting;

namespace CorpusData.Formats.Tests.SchemaOrg;

public sealed class SchemaOrgExporterTests : IDisposable
{
    private readonly ExportedCorpus _corpus = ExportedCorpus.Hostile();

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public async Task Classes_slots_and_values_have_the_terms_of_the_schema()
    {
        await _corpus.ExportAsync("schema-org");

        JsonElement report = Node("urn:corpus:hostile:Report/first");
        Assert.Equal("https://schema.org/Report", report.GetProperty("@type").GetString());
        Assert.Equal("First \"headline\"\twith\ttabs\nand lines", report.GetProperty("https://schema.org/headline")[0].GetString());
        Assert.Equal(HostileCorpus.First, report.GetProperty("urn:corpus:hostile:schema/body")[0].GetString());
        Assert.Equal("urn:corpus:hostile:schema/Memo", Node("urn:corpus:hostile:Memo/second").GetProperty("@type").GetString());
    }

    [Fact]
    public async Task Values_have_their_datatypes()
    {
        await _corpus.ExportAsync("schema-org");

        JsonElement thing = Node("urn:corpus:hostile:Thing/ada");
        Assert.Equal(HostileCorpus.Value, thing.GetProperty("urn:corpus:hostile:schema/text")[0].GetString());
        Assert.Equal(
            """{"@type":"http://www.w3.org/2001/XMLSchema#decimal","@value":"79228162514264337593543950.125"}""",
            thing.GetProperty("urn:corpus:hostile:schema/exact")[0].GetRawText());
    }

    [Fact]
    public async Task Every_reference_leads_to_a_node()
    {
        using var example = ExportedCorpus.Example();
        await example.ExportAsync("schema-org");

        using var document = JsonDocument.Parse(example.Read("corpus.jsonld"));
        JsonElement[] nodes = [.. document.RootElement.GetProperty("@graph").EnumerateArray()];
        HashSet<string> ids = [.. nodes.Select(static node => node.GetProperty("@id").GetString()!)];
        IEnumerable<string> references = nodes.SelectMany(References).Where(static id => id.StartsWith("urn:", StringComparison.Ordinal));
        Assert.All(references, id => Assert.Contains(id, ids));
    }

    [Fact]
    public async Task The_base_iri_begins_the_iris_of_records()
    {
        await Exporters.ExportAsync(_corpus.Compilation.Corpus, new ExportRequest(_corpus.Folder, "schema-org") { BaseIri = "https://example.org/data" });

        Assert.Equal(JsonValueKind.Object, Node("https://example.org/data/Report/first").ValueKind);
        await Assert.ThrowsAsync<ExportException>(() =>
            Exporters.ExportAsync(_corpus.Compilation.Corpus, new ExportRequest(_corpus.Folder, "schema-org") { BaseIri = "data" }));
    }

    private static IEnumerable<string> References(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(static member => member.Name == "@id" ? [member.Value.GetString()!] : References(member.Value)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(References),
        _ => [],
    };

    private JsonElement Node(string id) => JsonDocument.Parse(_corpus.Read("corpus.jsonld")).RootElement.GetProperty("@graph").EnumerateArray()
        .Single(node => node.GetProperty("@id").GetString() == id);
}
