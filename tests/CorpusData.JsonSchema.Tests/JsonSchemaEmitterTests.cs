using System.Text.Json.Nodes;
using CorpusData.Compiler;
using CorpusData.Compiler.Check;
using CorpusData.Workspace;

namespace CorpusData.JsonSchema.Tests;

/// <summary>What becomes of each thing that a schema can say: a registry that uses everything.</summary>
public class JsonSchemaEmitterTests
{
    private const string Unquoted = """{"$ref":"#/definitions/string.unquoted"}""";

    private static readonly Corpus Registry = CorpusWorkspace.Open(Path.Combine(AppContext.BaseDirectory, "Registry")).Compilation.Corpus;

    private static readonly Schema Schema = new(JsonSchemaEmitter.Emit(Registry.Schema, Registry));

    [Fact]
    public void The_registry_is_without_error() => Assert.Empty(CorpusReporter.Report(Registry));

    [Fact]
    public void A_file_is_told_by_the_keys_that_only_its_kind_has()
    {
        Assert.Equal("""{"type":"object","anyOf":[{"required":["parties"]},{"required":["things"]},{"required":["employments"]},{"required":["robots"]}]}""", Schema.Text("if"));
        Assert.Equal("\"Registry\"", Schema.Text("then/title"));
        Assert.Equal("\"Report\"", Schema.Text("else/then/title"));
        Assert.Equal("\"What somebody wrote.\"", Schema.Text("else/then/description"));
        Assert.Contains("parties", Schema.Keys("else/else/properties"));
        Assert.Contains("subject", Schema.Keys("else/else/properties"));
        Assert.Equal("false", Schema.Text("else/else/additionalProperties"));
    }

    [Fact]
    public void What_stands_in_the_document_is_not_written_beside_it()
    {
        Assert.Equal(
            ["id", "written_on", "author", "series", "subject", "seen_at", "findings", "mentions", "answers", "is_final"],
            Schema.Keys("definitions/Report/properties"));
        Assert.Equal("false", Schema.Text("definitions/Report/additionalProperties"));
    }

    [Theory]
    [InlineData("Report", "subject", "is_final")] // not what the header and the front matter give
    [InlineData("Finding", "words")] // not what an inverse gives
    [InlineData("Organization", "full_name", "contact")]
    [InlineData("Unit")] // not the key
    [InlineData("Employment", "who")]
    public void Required_is_what_only_the_file_can_say(string name, params string[] keys) =>
        Assert.Equal(keys, Schema.Strings($"definitions/{name}/required"));

    [Fact]
    public void Front_matter_counts_only_where_a_document_has_some()
    {
        var schema = new Schema(JsonSchemaEmitter.Emit(Registry.Schema, null));

        Assert.Equal(["series", "subject", "is_final"], schema.Strings("definitions/Report/required"));
    }

    [Theory]
    [InlineData("Report", "written_on", """{"anyOf":[{"type":"string","format":"date","patternErrorMessage":"expected a date as yyyy-MM-dd, for example 2026-05-01"},{"$ref":"#/definitions/none"}]}""")]
    [InlineData("Report", "is_final", """{"type":["boolean","string"],"pattern":"^(true|True|TRUE|false|False|FALSE)$","patternErrorMessage":"expected true or false"}""")]
    [InlineData("Report", "subject", """{"anyOf":[{"type":"string","pattern":"^[\\p{L}\\p{Mn}\\p{Nd}\\p{Pc}]\u002B( [\\p{L}\\p{Mn}\\p{Nd}\\p{Pc}]\u002B)*$"},""" + Unquoted + "]}")]
    [InlineData("Finding", "version", """{"anyOf":[{"$ref":"#/definitions/string"},{"$ref":"#/definitions/none"}]}""")] // a pattern that would match otherwise
    [InlineData("Party", "rank", "nothing")] // abstract
    [InlineData("Person", "rank", """{"default":3,"anyOf":[{"type":["integer","string"],"pattern":"^[-\u002B]?\\d\u002B$","patternErrorMessage":"expected a whole number, for example 120","minimum":0,"maximum":5},{"$ref":"#/definitions/none"}]}""")]
    [InlineData("Person", "homepage", """{"anyOf":[{"type":"string","format":"uri","patternErrorMessage":"expected an absolute URI, for example https://example.org/"},{"$ref":"#/definitions/none"}]}""")]
    [InlineData("Person", "note", """{"deprecated":true,"deprecationMessage":"Write it into the description.","anyOf":[{"$ref":"#/definitions/string"},{"$ref":"#/definitions/none"}]}""")]
    [InlineData("Person", "status", """{"default":"active","anyOf":[{"$ref":"#/definitions/Status"},{"$ref":"#/definitions/none"}]}""")]
    [InlineData("Person", "kind", """{"anyOf":[{"enum":["Person"]},{"$ref":"#/definitions/none"}]}""")]
    [InlineData("Organization", "code", """{"anyOf":[{"type":"string","pattern":"^(?:ORG-[0-9]{4})$"},""" + Unquoted + ",{\"$ref\":\"#/definitions/none\"}]}")]
    [InlineData("Unit", "size", """{"anyOf":[{"type":["integer","string"],"pattern":"^[-\u002B]?\\d\u002B$","patternErrorMessage":"expected a whole number, for example 120","minimum":1,"maximum":1000},{"$ref":"#/definitions/none"}]}""")]
    [InlineData("Employment", "notice", """{"default":"P4W","anyOf":[{"type":"string","pattern":"^-?P(\\d\u002BW|(?=[\\dT])(\\d\u002BD)?(T(?=\\d)(\\d\u002BH)?(\\d\u002BM)?(\\d\u002B(\\.\\d{1,7})?S)?)?)$","patternErrorMessage":"expected a duration such as PT1H30M or P2W"},{"$ref":"#/definitions/none"}]}""")]
    [InlineData("Employment", "contract", """{"default":"open","anyOf":[{"enum":["fixed","open"]},{"$ref":"#/definitions/none"}]}""")]
    public void A_single_value(string name, string slot, string expected) =>
        Assert.Equal(expected, Schema.Text($"definitions/{name}/properties/{slot}"));

    [Theory]
    [InlineData("Report/properties/seen_at", "23:59:00.5", true)]
    [InlineData("Report/properties/seen_at", "24:00", false)]
    [InlineData("Employment/properties/since", "2001-05-01T08:00:00+02:00", true)]
    [InlineData("Employment/properties/since", "2001-05-01 08:00Z", true)]
    [InlineData("Employment/properties/since", "2001-05-01T08:00", false)]
    [InlineData("Employment/properties/notice", "PT1H30M", true)]
    [InlineData("Employment/properties/notice", "-P1DT12H", true)]
    [InlineData("Employment/properties/notice", "P2W", true)]
    [InlineData("Employment/properties/notice", "PT0.5S", true)]
    [InlineData("Employment/properties/notice", "P1Y", false)]
    [InlineData("Employment/properties/notice", "P1W2D", false)]
    [InlineData("Employment/properties/notice", "P", false)]
    [InlineData("Employment/properties/notice", "P1DT", false)]
    [InlineData("Employment/properties/pay", "-12.50", true)]
    [InlineData("Employment/properties/pay", "1e3", false)]
    public void A_format_that_JSON_Schema_lacks_is_a_pattern(string path, string value, bool isMatch)
    {
        string pattern = JsonNode.Parse(Schema.Text($"definitions/{path}/anyOf/0/pattern"))!.GetValue<string>();

        Assert.Equal(isMatch, System.Text.RegularExpressions.Regex.IsMatch(value, pattern));
    }

    [Fact]
    public void A_string_may_look_like_a_number_or_boolean()
    {
        Assert.Equal("""{"title":"string","anyOf":[{"type":"string"},""" + Unquoted + "]}", Schema.Text("definitions/string"));
        Assert.Equal("""["string","object","array","null"]""", Schema.Text("definitions/string.unquoted/not/type"));
    }

    [Theory]
    [InlineData("Report/properties/seen_at/anyOf/1/not/type")]
    [InlineData("Person/properties/kind/anyOf/1/not/type")]
    [InlineData("Person/properties/aliases/anyOf/2/not/type")]
    public void An_optional_slot_may_have_no_value(string path) =>
        Assert.Equal("""["string","number","boolean","object","array"]""", Schema.Text("definitions/" + path));

    [Fact]
    public void A_required_slot_must_have_a_value()
    {
        const string Text = """
            classes:
              Root: { tree_root: true, attributes: { ships: { range: Ship, multivalued: true } } }
              Ship: { attributes: { id: { identifier: true }, name: { required: true }, hull: { range: Hull, required: true }, decks: { range: Hull, required: true, multivalued: true } } }
              Hull: { attributes: { color: {} } }
            """;
        CorpusFile file = CorpusFile.FromText("/schema/corpus.yaml", "schema/corpus.yaml", Text, CorpusRole.Schema);
        var schema = new Schema(JsonSchemaEmitter.Emit(CorpusCompilation.Create([file]).Corpus.Schema, null));

        Assert.Equal("""{"anyOf":[{"$ref":"#/definitions/string"}]}""", schema.Text("definitions/Ship/properties/name"));
        Assert.Equal("\"object\"", schema.Text("definitions/Ship/properties/hull/type"));
        Assert.Equal("""["object","array"]""", schema.Text("definitions/Ship/properties/decks/type"));
    }

    [Fact]
    public void Enum_values_come_with_what_they_say_and_with_what_YAML_takes_them_for()
    {
        Assert.Equal("""["true",true,"1",1,"unknown"]""", Schema.Text("definitions/Answer/enum"));
        Assert.Equal(
            ["It is so.", "It is so.", "Deprecated: Write true.", "Deprecated: Write true.", ""],
            Schema.Strings("definitions/Answer/enumDescriptions"));
    }

    [Fact]
    public void A_list_may_be_a_single_value()
    {
        Assert.Equal("\"Answer\"", Schema.Text("definitions/Report/properties/answers/anyOf/0/title"));
        Assert.Equal("\"Answer\"", Schema.Text("definitions/Report/properties/answers/anyOf/1/items/title"));
        Assert.Equal("true", Schema.Text("definitions/Person/properties/aliases/anyOf/1/uniqueItems"));
    }

    [Fact]
    public void A_list_that_must_have_several_values_may_not()
    {
        Assert.Equal("\"array\"", Schema.Text("definitions/Finding/properties/more/anyOf/0/type"));
        Assert.Equal("2", Schema.Text("definitions/Finding/properties/more/anyOf/0/minItems"));
        Assert.Equal("4", Schema.Text("definitions/Finding/properties/more/anyOf/0/maxItems"));
    }

    [Fact]
    public void A_collection_is_by_identifier_or_a_list_whose_records_name_themselves()
    {
        const string Robots = "definitions/Registry/properties/robots";
        Assert.Equal("""["object","array","null"]""", Schema.Text(Robots + "/type"));
        Assert.Equal("\"Robot\"", Schema.Text(Robots + "/additionalProperties/title"));
        Assert.Equal("""["object","null"]""", Schema.Text(Robots + "/additionalProperties/type"));
        Assert.Equal("\"Robot\"", Schema.Text(Robots + "/then/items/allOf/0/title"));
        Assert.Equal(["id"], Schema.Strings(Robots + "/then/items/allOf/1/required"));
    }

    [Fact]
    public void Parts_with_a_key_are_a_collection()
    {
        const string Parts = "definitions/Organization/properties/parts";
        Assert.Equal("\"Unit\"", Schema.Text(Parts + "/additionalProperties/title"));
        Assert.Equal(["label"], Schema.Strings(Parts + "/then/items/allOf/1/required"));
        Assert.Equal("3", Schema.Text(Parts + "/maxItems"));
        Assert.Equal("3", Schema.Text(Parts + "/maxProperties"));
    }

    [Fact]
    public void What_an_inverse_adds_to_may_have_fewer_here() =>
        Assert.Equal("nothing", Schema.Text("definitions/Report/properties/findings/minItems"));

    [Fact]
    public void A_record_is_of_the_class_that_it_names()
    {
        const string Party = "definitions/Registry/properties/parties/additionalProperties";
        Assert.Equal("\"Organization\"", Schema.Text(Party + "/if/properties/kind/const"));
        Assert.Equal("\"Organization\"", Schema.Text(Party + "/then/title"));
        Assert.Equal("\"Person\"", Schema.Text(Party + "/else/then/title"));
        Assert.Equal(["Organization", "Person"], Schema.Strings(Party + "/else/else/properties/kind/enum"));
        Assert.Equal(["kind"], Schema.Strings(Party + "/else/else/required"));
        Assert.Equal("\"Promotion\"", Schema.Text("definitions/Employment/properties/events/anyOf/0/then/title"));
    }

    [Theory]
    [InlineData("Employment/properties/who", "ada", "Ada Berg (Person)")] // one of several classes
    [InlineData("Person/properties/contact", "port", "Port Authority (Organization)")] // an abstract class
    [InlineData("Organization/properties/contact", "tom", "Tom Lind")] // refined
    [InlineData("Report/properties/author", "ada", "Ada Berg (Person)")] // a mixin
    [InlineData("Finding/properties/report", "harbour", "Harbour notes")]
    public void A_reference_offers_the_records_of_its_range(string path, string identifier, string title)
    {
        string alternatives = $"definitions/{path}/anyOf/0/anyOf";
        int index = Array.IndexOf(Schema.Strings(alternatives + "/2/enum"), identifier);

        Assert.Equal("""{"type":"string"}""", Schema.Text(alternatives + "/0"));
        Assert.Equal(title, Schema.Strings(alternatives + "/2/enumDescriptions")[index]);
        Assert.Equal("{}", Schema.Text(alternatives + "/2/not"));
    }

    [Fact]
    public void A_reference_is_any_string_where_there_is_no_corpus()
    {
        var schema = new Schema(JsonSchemaEmitter.Emit(Registry.Schema, null));

        Assert.Equal("""[{"type":"string"},""" + Unquoted + "]", schema.Text("definitions/Party.reference/anyOf"));
    }

    [Fact]
    public void A_quote_is_words_or_what_selects_them()
    {
        const string Selector = "definitions/Finding/properties/words/anyOf/0/anyOf/2";
        Assert.Equal(["exact", "prefix", "suffix"], Schema.Keys(Selector + "/properties"));
        Assert.Equal(["exact"], Schema.Strings(Selector + "/required"));
        Assert.Equal("false", Schema.Text(Selector + "/additionalProperties"));
    }

    [Fact]
    public void A_mention_is_an_entity_and_its_words()
    {
        const string Mention = "definitions/Report/properties/mentions/anyOf/1/items";
        Assert.Equal(["entity", "quote"], Schema.Strings(Mention + "/required"));
        Assert.Equal("\"Quote\"", Schema.Text(Mention + "/properties/quote/anyOf/0/title"));
    }
}
