using CorpusData.Compiler;
using Microsoft.CodeAnalysis;

namespace CorpusData.Generator.Tests.Hostile;

/// <summary>
/// A hostile string in every place where what is written becomes a name in C#, or the name of a file: there is an
/// error, or the code is the same as with a harmless one but for that name.
/// </summary>
public sealed class HostileNameTests
{
    private static readonly Dictionary<string, string[]> Harmless = [];

    public static TheoryData<string, string> Places
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (string place in new[] { "class", "slot", "enum", "value", "collection", "root", "identifier", "file", "folder" })
            {
                foreach (string name in HostileStrings.NamesOfNames)
                {
                    data.Add(place, name);
                }
            }

            return data;
        }
    }

    public static TheoryData<string> Names => [.. HostileStrings.NamesOfNames];

    [Theory]
    [MemberData(nameof(Places))]
    public void A_name_is_an_error_or_the_same_code(string place, string name)
    {
        BuiltCorpus corpus = Build(place, HostileStrings.Of(name));

        if (corpus.Assembly is null)
        {
            Assert.NotEmpty(corpus.Errors);
            return;
        }

        if (IsLeftOut(place, HostileStrings.Of(name)))
        {
            Assert.Empty(corpus.Records("Articles"));
            return;
        }

        Assert.Equal(CodeOf(place), corpus.Code);
    }

    [Theory]
    [InlineData("identifier")]
    [InlineData("file")]
    public void An_identifier_that_is_no_error_is_what_was_written(string place) => Assert.All(HostileStrings.NamesOfNames, name =>
    {
        string hostile = HostileStrings.Of(name);
        BuiltCorpus corpus = Build(place, hostile);
        if (corpus.Assembly is not null && !IsLeftOut(place, hostile))
        {
            Assert.Contains(
                place == "file" ? hostile[(hostile.LastIndexOfAny(['/', '\\']) + 1)..] : hostile,
                corpus.Records(place == "file" ? "Articles" : "Things").Select(static record => (string)BuiltCorpus.Value(record, "Id")!));
        }
    });

    [Theory]
    [MemberData(nameof(Names))]
    public void A_namespace_is_an_error_or_itself(string name)
    {
        string hostile = HostileStrings.Of(name);

        var corpus = BuiltCorpus.Of(Files("Thing", "x", "Grade", "x", "things", "Corpus", "x", "a", ""), new() { ["CorpusNamespace"] = hostile });

        Assert.Equal(corpus.Assembly is null ? ["CORPUS503"] : [], corpus.Errors);
        Assert.All(corpus.Assembly?.GetTypes().Where(static type => type.IsPublic) ?? [], type => Assert.Equal(hostile, type.Namespace));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_project_name_becomes_a_namespace_or_is_too_long(string name)
    {
        string hostile = HostileStrings.Of(name);

        var corpus = BuiltCorpus.Of(Files("Thing", "x", "Grade", "x", "things", "Corpus", "x", "a", ""), new() { ["RootNamespace"] = hostile });

        Assert.Equal(hostile.Trim().Length > 250 ? ["CORPUS503"] : [], corpus.Errors);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_property_is_no_part_of_the_code(string name)
    {
        string hostile = HostileStrings.Of(name);

        var corpus = BuiltCorpus.Of(
            Files("Thing", "x", "Grade", "x", "things", "Corpus", "x", "a", ""),
            new() { ["CorpusNamespace"] = "Harbour", ["CorpusNamedMembersLimit"] = hostile, ["CorpusReportTimings"] = hostile, ["EnableDefaultCorpusItems"] = hostile });

        Assert.Empty(corpus.Diagnostics.Select(static d => d.ToString()));
        Assert.Equal(CodeOf("root"), corpus.Code);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_class_that_a_project_says_a_document_is_of_is_a_class_or_an_error(string name)
    {
        string hostile = HostileStrings.Of(name);

        var corpus = BuiltCorpus.Of(
            Files("Thing", "x", "Grade", "x", "things", "Corpus", "x", "a", ""),
            metadata: new() { ["/corpus/seeds/a.txt"] = new() { ["CorpusRole"] = "Seed", ["CorpusClass"] = hostile } });

        Assert.Equal(["CORPUS216"], corpus.Errors);
    }

    [Theory]
    [InlineData("class")]
    [InlineData("slot")]
    [InlineData("enum")]
    [InlineData("value")]
    [InlineData("collection")]
    [InlineData("root")]
    public void A_name_of_the_generated_code_itself_is_an_error_or_the_same_code(string place) => Assert.All(
        [
            "Corpus", "CorpusRows", "Rows", "CorpusEnums", "Store", "Shard", "Shard0", "Identifiers", "Text", "Texts", "Info", "Row", "Create",
            "ThingsCollection", "Things", "Seal", "_Seal", "EqualityContract", "PrintMembers", "Deconstruct", "WriteMembers", "Value", "Item",
            "System", "Harbour", "Runtime", "CorpusData", "Quote", "Mention", "Enumerator", "At", "Count", "ϴx", "ẞ", "ß", "Global",
        ],
        name =>
        {
            BuiltCorpus corpus = Build(place, name);
            if (corpus.Assembly is not null)
            {
                Assert.Equal(CodeOf(place), corpus.Code);
            }
        });

    [Fact]
    public void Slots_whose_names_differ_in_letters_that_are_one_in_lower_case_are_two_properties()
    {
        string schema = Schema("Thing", "ϴx", "Grade", "x", "things", "Corpus").Replace("note: {}", "\"Θx\": {}\n      \"ẞ\": {}\n      \"ß\": {}");

        var corpus = BuiltCorpus.Of([new SeedText("/corpus/schema/corpus.yaml", schema), new SeedText("/corpus/seeds/a.yaml", "things: { it: { \"Θx\": one, \"ϴx\": two, \"ẞ\": three, \"ß\": four } }")]);

        object thing = Assert.Single(corpus.Records("Things"));
        Assert.Equal(("one", "two", "three", "four"), (BuiltCorpus.Value(thing, "Θx"), BuiltCorpus.Value(thing, "ϴx"), BuiltCorpus.Value(thing, "ẞ"), BuiltCorpus.Value(thing, "ß")));
    }

    // A name that ends with a separator is a hidden file, '.txt', in a folder.
    private static bool IsLeftOut(string place, string name) =>
        place == "file" && CorpusLayout.RoleOf($"seeds/{name.Replace('\\', '/')}.txt") != CorpusRole.Seed;

    private static string[] CodeOf(string place)
    {
        lock (Harmless)
        {
            if (!Harmless.TryGetValue(place, out string[]? code))
            {
                Harmless.Add(place, code = [.. Build(place, "harmless").Code]);
            }

            return code;
        }
    }

    private static BuiltCorpus Build(string place, string name)
    {
        string At(string here, string otherwise = "x") => place == here ? name : otherwise;
        return BuiltCorpus.Of(Files(
            At("class", "Thing"), At("slot"), At("enum", "Grade"), At("value"), At("collection", "things"), At("root", "Corpus"), At("identifier"), At("file", "a"), At("folder", "")));
    }

    private static SeedText[] Files(
        string type, string slot, string kind, string value, string collection, string root, string identifier, string file, string folder) =>
    [
        new("/corpus/schema/corpus.yaml", Schema(type, slot, kind, value, collection, root)),
        new($"/corpus/seeds/{(folder.Length > 0 ? folder + "/" : "")}{file}.txt", "The text."),
        new("/corpus/seeds/things.yaml", $$"""
            {{HostileStrings.InYaml(collection)}}:
              {{HostileStrings.InYaml(identifier)}}: { {{HostileStrings.InYaml(slot)}}: a, kind: {{HostileStrings.InYaml(value)}} }
            """),
    ];

    private static string Schema(string type, string slot, string kind, string value, string collection, string root) => $$"""
        id: https://example.org/h
        name: h
        imports: [linkml:types, corpusdata:core]
        default_range: string
        classes:
          {{HostileStrings.InYaml(root)}}:
            tree_root: true
            attributes:
              {{HostileStrings.InYaml(collection)}}: { range: {{HostileStrings.InYaml(type)}}, multivalued: true, inlined: true }
              articles: { range: Article, multivalued: true, inlined: true }
          {{HostileStrings.InYaml(type)}}:
            attributes:
              id: { identifier: true }
              {{HostileStrings.InYaml(slot)}}: {}
              kind: { range: {{HostileStrings.InYaml(kind)}} }
              note: {}
          Article:
            attributes:
              id: { identifier: true }
              body: { range: text }
        enums:
          {{HostileStrings.InYaml(kind)}}:
            permissible_values: { {{HostileStrings.InYaml(value)}}: {} }
        """;
}
