using System.Reflection;
using System.Text.Json;
using CorpusData.Runtime;
using CorpusData.Runtime.Storage;
using Microsoft.CodeAnalysis;

namespace CorpusData.Generator.Tests.Hostile;

/// <summary>
/// A hostile string in every place of a corpus where its author may write what he likes: the program has exactly that
/// string, and the code is the same as with a harmless one.
/// </summary>
public sealed class HostileValueTests
{
    private static readonly Lazy<string[]> Harmless = new(static () => [.. Build("harmless").Code]);

    // Of all places, an identifier alone is not of any length: see HostileNameTests.
    public static TheoryData<string> Names => [.. HostileStrings.Names.Except(["a long string"])];

    public static TheoryData<string> TextNames => [.. HostileStrings.Names.Except(["a NUL"])];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_value_is_what_was_written_and_the_code_is_the_same_as_with_a_harmless_one(string name)
    {
        string hostile = HostileStrings.Of(name);

        BuiltCorpus corpus = Build(hostile);

        Assert.Empty(corpus.Diagnostics.Select(static d => d.ToString()));
        object item = Assert.Single(corpus.Records("Items"));
        Assert.Equal(hostile, BuiltCorpus.Value(item, "Id"));
        Assert.Equal(hostile, BuiltCorpus.Value(item, "Title"));
        Assert.Equal(hostile, BuiltCorpus.Value(item, "Preset"));
        Assert.Equal(hostile, BuiltCorpus.Value(item, "Due"));
        Assert.Equal(hostile, BuiltCorpus.Value(item, "Matching"));
        Assert.Equal([hostile, "x" + hostile], BuiltCorpus.Values(item, "Forms"));
        Assert.Equal(hostile, BuiltCorpus.Value(Assert.Single(BuiltCorpus.Values(item, "Parts")), "Note"));
        Assert.Equal("One", BuiltCorpus.Value(item, "Kind")!.ToString());
        Assert.Equal(hostile, Json(item).GetProperty("title").GetString());
        Assert.Equal(hostile, Json(item).GetProperty("kind").GetString());
        Assert.Equal(hostile, Json(item).GetProperty("id").GetString());
        AssertInfo(corpus.Assembly!, hostile);
        Assert.Equal(Harmless.Value, corpus.Code);
    }

    [Theory]
    [MemberData(nameof(TextNames))]
    public void A_text_its_quotes_and_its_mentions_are_what_was_written(string name)
    {
        string hostile = HostileStrings.Of(name);
        string text = $"Before.\n\n{hostile} said\nBehind.";
        string yaml = $$"""
            evidence: { exact: {{HostileStrings.InYaml(hostile + " said")}}, prefix: "Before.", suffix: "Behind." }
            mentions: [{ entity: it, quote: { exact: {{HostileStrings.InYaml(hostile + " said")}} } }]
            """;

        var corpus = BuiltCorpus.Of(
            [Schema("harmless"), new SeedText("/corpus/seeds/a.txt", text), new SeedText("/corpus/seeds/a.yaml", yaml), new SeedText("/corpus/seeds/items.yaml", "items: { it: { title: It, kind: harmless, due: harmless } }")]);

        Assert.Empty(corpus.Diagnostics.Select(static d => d.ToString()));
        object article = Assert.Single(corpus.Records("Articles"));
        string written = text.ReplaceLineEndings("\n") is var lines && hostile.Contains('\r') ? lines : text;
        string body = (string)BuiltCorpus.Value(article, "Body")!;
        Assert.Equal(Normalized(written), body);
        var quote = (Quote)BuiltCorpus.Value(article, "Evidence")!;
        Assert.Equal(Normalized(hostile + " said").Trim(), quote.Exact);
        Assert.Equal(quote.Exact, body[quote.Start..quote.End]);
        object mention = Assert.Single(BuiltCorpus.Values(article, "Mentions"));
        Assert.Equal("it", BuiltCorpus.Value(BuiltCorpus.Value(mention, "Entity")!, "Id"));
    }

    [Theory]
    [InlineData("title")]
    [InlineData("description")]
    [InlineData("license")]
    [InlineData("text")]
    public void A_million_letters_are_a_value_like_any_other(string place)
    {
        string million = new('x', 1 << 20);
        string schema = SchemaText("harmless").Replace(
            place == "description" ? "description: \"harmless\"" : "license: \"harmless\"",
            (place == "description" ? "description: " : "license: ") + (place is "license" or "description" ? million : "harmless"));
        string title = place == "title" ? million : "harmless";

        var corpus = BuiltCorpus.Of(
            [
                new SeedText("/corpus/schema/corpus.yaml", schema),
                new SeedText("/corpus/seeds/a.txt", place == "text" ? million : "harmless"),
                new SeedText("/corpus/seeds/items.yaml", $"items: {{ it: {{ title: {title}, kind: harmless, due: harmless }} }}"),
            ]);

        Assert.Empty(corpus.Diagnostics.Select(static d => d.ToString()));
        Assert.Equal(title, BuiltCorpus.Value(Assert.Single(corpus.Records("Items")), "Title"));
        Assert.Equal(place == "text" ? million : "harmless", BuiltCorpus.Value(Assert.Single(corpus.Records("Articles")), "Body"));
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_an_error_and_no_value() => Assert.Equal(
        ["CORPUS010"],
        BuiltCorpus.Of([Schema("harmless"), new SeedText("/corpus/seeds/items.yaml", "items: { it: { title: \"\\ud800\" } }")]).Errors);

    private static void AssertInfo(Assembly assembly, string hostile)
    {
        var info = (CorpusInfo)assembly.GetType("Harbour.Corpus")!.GetProperty("Info")!.GetValue(null)!;
        Assert.Equal((hostile, hostile, hostile, hostile), (info.Name, info.Title, info.Version, info.License));
        Type item = assembly.GetType("Harbour.Item")!;
        Type kind = assembly.GetType("Harbour.Kind")!;
        MemberInfo[] deprecated = [item, item.GetProperty("Title")!, kind, kind.GetField("One")!];
        Assert.All(deprecated, member => Assert.Equal(hostile, member.GetCustomAttribute<ObsoleteAttribute>()!.Message));
        string identifiers = assembly.GetType("Harbour.Corpus+ItemsCollection")!.GetCustomAttribute<CorpusIdentifiersAttribute>()!.Identifiers;
        Assert.Equal(hostile.Replace("\\", @"\\").Replace("\n", @"\n"), identifiers);
    }

    // Line ends are the only thing that reading a file changes.
    private static string Normalized(string text) => text.Replace("\r\n", "\n").Replace('\r', '\n');

    private static JsonElement Json(object item) => JsonSerializer.SerializeToElement(item, item.GetType());

    private static BuiltCorpus Build(string hostile)
    {
        string h = HostileStrings.InYaml(hostile);
        string seeds = $$"""
            items:
              {{h}}:
                title: {{h}}
                forms: [{{h}}, {{HostileStrings.InYaml("x" + hostile)}}]
                kind: {{h}}
                due: {{h}}
                matching: {{h}}
                parts: [{ note: {{h}} }]
            """;
        return BuiltCorpus.Of([Schema(hostile), new SeedText("/corpus/seeds/items.yaml", seeds)]);
    }

    private static SeedText Schema(string hostile) => new("/corpus/schema/corpus.yaml", SchemaText(hostile));

    private static string SchemaText(string hostile)
    {
        string h = HostileStrings.InYaml(hostile);
        return $$"""
            id: {{h}}
            name: {{h}}
            title: {{h}}
            version: {{h}}
            license: {{h}}
            description: {{h}}
            comments: [{{h}}]
            prefixes: { {{h}}: {{h}} }
            imports: [linkml:types, corpusdata:core]
            default_range: string
            settings: { word: {{h}} }
            classes:
              Corpus:
                tree_root: true
                attributes:
                  items: { range: Item, multivalued: true, inlined: true, description: {{h}} }
                  articles: { range: Article, multivalued: true, inlined: true }
              Item:
                description: {{h}}
                deprecated: {{h}}
                class_uri: {{h}}
                unique_keys: { {{h}}: { unique_key_slots: [title, kind] } }
                attributes:
                  id: { identifier: true, description: {{h}} }
                  title: { description: {{h}}, deprecated: {{h}}, slot_uri: {{h}} }
                  forms: { range: surface_form, multivalued: true, description: {{h}} }
                  kind: { range: Kind }
                  preset: { ifabsent: {{HostileStrings.InYaml($"string({hostile})")}} }
                  due: { equals_string: {{h}} }
                  matching: { pattern: {{HostileStrings.InYaml($"^(?:{System.Text.RegularExpressions.Regex.Escape(hostile)})\\z")}} }
                  parts: { range: Part, multivalued: true }
              Part:
                attributes: { note: { description: {{h}} } }
              Article:
                attributes:
                  id: { identifier: true }
                  body: { range: text }
                  evidence: { range: Quote }
                  mentions: { range: Mention, multivalued: true }
            enums:
              Kind:
                description: {{h}}
                deprecated: {{h}}
                permissible_values:
                  one: { text: {{h}}, description: {{h}}, meaning: {{h}}, deprecated: {{h}} }
            """;
    }
}
