using CorpusData.Generator.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusData.Analyzers.Tests;

/// <summary>What code that uses the small corpus gets told, and where.</summary>
public sealed class CorpusIdentifierAnalyzerTests
{
    [Theory]
    [InlineData("_ = Corpus.Articles[«\"fery\"»];")]
    [InlineData("_ = Harbour.Corpus.Articles[«@\"fery\"»].Headline;")]
    [InlineData("_ = Corpus.Articles[«\"\"\"fery\"\"\"»];")]
    [InlineData("_ = Corpus.Articles[ «(\"fery\")» ];")]
    [InlineData("_ = Corpus.Articles[«\"fe\" + \"ry\"»];")]
    [InlineData("_ = Corpus.Articles[«Typo»];")]
    [InlineData("_ = Corpus.Articles[«Use.Typo»];")]
    [InlineData("_ = Corpus.Articles[«$\"{Typo}\"»];")]
    [InlineData("int fery = 1; _ = Corpus.Articles[«nameof(fery)»]; _ = fery;")]
    [InlineData("const string local = \"fery\"; _ = Corpus.Articles[«local»];")]
    [InlineData("_ = Corpus.Articles[id: «\"fery\"»];")]
    [InlineData("_ = articles[«\"fery\"»];")]
    [InlineData("_ = s_articles[«\"fery\"»];")]
    [InlineData("_ = maybe?[«\"fery\"»];")]
    [InlineData("_ = maybe![«\"fery\"»];")]
    [InlineData("var local = Corpus.Articles; _ = local[«\"fery\"»];")]
    [InlineData("Func<Article> later = () => Corpus.Articles[«\"fery\"»]; later();")]
    public Task An_unknown_identifier_is_an_error_whatever_its_form(string statements) => AnalyzedCode.Expect(
        statements, "error CORPUS701: 'fery' is not an identifier of Corpus.Articles; did you mean 'ferry'?");

    [Theory]
    [InlineData("_ = Corpus.People[«\"ada-breg\"»];", "'ada-breg' is not an identifier of Corpus.People; did you mean 'ada-berg'?")]
    [InlineData("_ = Corpus.People[«\"harbour-post\"»];", "'harbour-post' is not an identifier of Corpus.People")]
    [InlineData("_ = Corpus.Entities[«\"harbour-pots\"»];", "'harbour-pots' is not an identifier of Corpus.Entities; did you mean 'harbour-post'?")]
    [InlineData("_ = Corpus.Claims[«\"Ferry-Sails\"»];", "'Ferry-Sails' is not an identifier of Corpus.Claims; did you mean 'ferry-sails'?")]
    [InlineData("_ = Corpus.Claims[«\"\"»];", "'' is not an identifier of Corpus.Claims")]
    [InlineData("_ = Corpus.Claims[«\"a\\nb\\u202E\"»];", "'a\\nb\\u202E' is not an identifier of Corpus.Claims")]
    public Task The_nearest_identifier_is_one_of_the_collection(string statements, string message) =>
        AnalyzedCode.Expect(statements, "error CORPUS701: " + message);

    [Fact]
    public Task Every_use_is_checked() => AnalyzedCode.Expect(
        "_ = Corpus.Articles[«\"fery\"»].Headline + Corpus.People[«\"tom-lint\"»].Name;",
        "error CORPUS701: 'fery' is not an identifier of Corpus.Articles; did you mean 'ferry'?",
        "error CORPUS701: 'tom-lint' is not an identifier of Corpus.People; did you mean 'tom-lind'?");

    [Theory]
    [InlineData("_ = Corpus.Articles.TryGet(«\"fery\"», out _);", "TryGet")]
    [InlineData("_ = articles.TryGet(record: out Article? article, id: «Typo»);", "TryGet")]
    [InlineData("_ = Corpus.Articles.Contains(«\"fery\"»);", "Contains")]
    [InlineData("_ = maybe?.Contains(«\"fery\"»);", "Contains")]
    public Task A_question_that_is_always_denied_is_a_warning(string statements, string method) => AnalyzedCode.Expect(
        statements,
        $"warning CORPUS702: 'fery' is not an identifier of Corpus.Articles, so '{method}' always returns false; did you mean 'ferry'?");

    [Theory]
    [InlineData("_ = Corpus.Articles[«\"ferry\"»];", "The record 'ferry' has a named member; write 'Corpus.Articles.Ferry'")]
    [InlineData("_ = Corpus.People[«\"ada-berg\"»];", "The record 'ada-berg' has a named member; write 'Corpus.People.AdaBerg'")]
    [InlineData("_ = Corpus.Entities[«\"ada-berg\"»];", "The record 'ada-berg' has a named member; write 'Corpus.Entities.AdaBerg'")]
    public Task A_record_with_a_named_member_is_a_suggestion(string statements, string message) =>
        AnalyzedCode.Expect(statements, "info CORPUS703: " + message);

    [Theory]
    [InlineData("_ = Corpus.Articles[0];")]
    [InlineData("_ = Corpus.Articles[text];")]
    [InlineData("_ = Corpus.Articles[NotConstant];")]
    [InlineData("_ = Corpus.Articles[$\"{text}\"];")]
    [InlineData("_ = Corpus.Articles[null!];")]
    [InlineData("const string? none = null; _ = Corpus.Articles.Contains(none!);")]
    [InlineData("_ = Corpus.Articles.Contains(\"ferry\");")]
    [InlineData("_ = Corpus.Articles.TryGet(\"ferry\", out _);")]
    [InlineData("_ = Corpus.Articles.Equals(\"fery\");")]
    [InlineData("_ = ((CorpusCollection<Article>)Corpus.Articles)[\"fery\"];")]
    [InlineData("CorpusCollection<Article> all = Corpus.Articles; _ = all.Contains(\"fery\");")]
    [InlineData("IReadOnlyList<Article> all = Corpus.Articles; _ = all[0];")]
    [InlineData("_ = new Dictionary<string, Article> { [\"fery\"] = articles[0] }[\"fery\"];")]
    [InlineData("_ = Corpus.Info.Counts[\"fery\"];")]
    public Task What_holds_or_cannot_be_known_is_left_alone(string statements) => AnalyzedCode.Expect(statements);

    [Fact]
    public async Task Generated_code_is_left_alone()
    {
        string code = "// <auto-generated/>\n" + AnalyzedCode.Around("_ = Corpus.Articles[\"fery\"];");

        Assert.Empty(await AnalyzedCode.Diagnose(Harness.Compilation(code).AddReferences(AnalyzedCode.SmallCorpusAssembly)));
    }

    [Fact]
    public async Task Code_without_a_corpus_is_left_alone()
    {
        const string Code = """
            class CorpusCollection<T> { public T this[string id] => throw new System.Exception(id); }
            class Use { int Value => new CorpusCollection<int>()["fery"]; }
            """;
        CSharpCompilation compilation = Harness.Compilation(Code);
        MetadataReference runtime = compilation.References.Single(
            reference => reference.Display!.EndsWith("CorpusData.Runtime.dll", StringComparison.Ordinal));

        Assert.Empty(await AnalyzedCode.Diagnose(compilation));
        Assert.Empty(await AnalyzedCode.Diagnose(compilation.RemoveReferences(runtime)));
    }

    [Fact]
    public async Task A_part_of_a_collection_is_checked_as_other_code_is() => Assert.Equal(
        ["error CORPUS701: 'fery' is not an identifier of Corpus.Articles; did you mean 'ferry'?"],
        await Diagnose(
            SmallCorpus.Files(),
            "namespace Harbour; static partial class Corpus { partial class ArticlesCollection { object Typo => this[\"fery\"]; } }"));

    [Fact]
    public async Task A_collection_past_the_limit_of_members_is_checked()
    {
        const string Code = """
            namespace Harbour;
            static partial class Corpus { partial class PeopleCollection { public int AdaBerg => 1; } }
            class Use { object[] All => [Corpus.People["ada-breg"], Corpus.People["ada-berg"]]; }
            """;

        Assert.Equal(
            ["error CORPUS701: 'ada-breg' is not an identifier of Corpus.People; did you mean 'ada-berg'?"],
            await Diagnose(SmallCorpus.Files(), Code, membersLimit: 1));
    }

    [Fact]
    public async Task A_collection_without_records_has_no_identifiers_to_hold_against()
    {
        List<AdditionalText> files = SmallCorpus.Files();
        files.RemoveAll(file => file.Path.EndsWith("people.yaml", StringComparison.Ordinal));

        Assert.Empty(await Diagnose(files, "class Use { object Value => Harbour.Corpus.People[\"ada-berg\"]; }"));
    }

    [Theory]
    [InlineData("a\\nb", "AB")]
    [InlineData("a\\\\nb", "ANb")]
    [InlineData("a\\\\", "A")]
    [InlineData("\\n\\\\\\\\n", "N")]
    [InlineData("a\\\"b\\r\\n", "AB")]
    [InlineData("🚢 \\u2028", "_")]
    [InlineData("count", "Count_")]
    [InlineData("people-collection", "PeopleCollection_")]
    [InlineData("7 of 9", "_7Of9")]
    public async Task An_identifier_is_known_whatever_is_in_it(string escaped, string member)
    {
        var seed = new SeedText("/corpus/seeds/more.yaml", $"people: {{ \"{escaped}\": {{ name: Nemo }} }}\n");
        string code = $$"""class Use { object Value => Harbour.Corpus.People["{{escaped}}"]; }""";

        string message = Assert.Single(await Diagnose(Harness.With(seed), code));

        Assert.StartsWith("info CORPUS703: ", message, StringComparison.Ordinal);
        Assert.EndsWith($"; write 'Corpus.People.{member}'", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_identifiers_that_become_one_name_the_first_has_the_member()
    {
        var seed = new SeedText("/corpus/seeds/more.yaml", "people: { Ada_Berg: { name: Ada K. Berg } }\n");
        const string Code = "class Use { object[] All => [Harbour.Corpus.People[\"Ada_Berg\"], Harbour.Corpus.People[\"ada-berg\"]]; }";

        Assert.Equal(
            ["info CORPUS703: The record 'Ada_Berg' has a named member; write 'Corpus.People.AdaBerg'"],
            await Diagnose(Harness.With(seed), Code));
    }

    private static async Task<IEnumerable<string>> Diagnose(IEnumerable<AdditionalText> files, string code, int membersLimit = 4096)
    {
        var properties = new Dictionary<string, string>
        {
            ["CorpusNamespace"] = "Harbour",
            ["CorpusNamedMembersLimit"] = $"{membersLimit}",
        };
        Harness.Driver(files, properties).RunGeneratorsAndUpdateCompilation(
            Harness.Compilation(code), out Compilation compilation, out _);
        return (await AnalyzedCode.Diagnose(compilation)).Select(AnalyzedCode.Message);
    }
}
