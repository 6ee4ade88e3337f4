using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusData.Generator.Tests;

/// <summary>What the host itself finds, and how it hands findings to the compiler.</summary>
public class HostDiagnosticsTests
{
    [Fact]
    public void A_sound_corpus_has_no_diagnostics() => Assert.Empty(Harness.Diagnose(SmallCorpus.Files()));

    [Fact]
    public void A_file_that_cannot_be_read_is_an_error_at_it()
    {
        Diagnostic diagnostic = Assert.Single(Harness.Diagnose(Harness.With(new SeedText("/corpus/seeds/people.yaml", (SourceText?)null))));

        AssertAt(diagnostic, "CORPUS001", "/corpus/seeds/people.yaml", 1, 1);
        Assert.Equal("The file could not be read; check that it exists and is not locked, or remove it from the project", diagnostic.GetMessage());
    }

    [Theory]
    [InlineData("windows-1252", "# \r\n# caf\u00E9\n", 2, 6, "The file is not UTF-8: the byte at offset 9 is invalid; it looks like Windows-1252; save the file as UTF-8")]
    [InlineData("utf-16", "people: {}\n", 1, 1, "The file is not UTF-8: the byte at offset 0 is invalid; it looks like UTF-16; save the file as UTF-8")]
    public void A_file_in_another_encoding_is_an_error_at_its_first_wrong_byte(
        string encoding, string text, int line, int column, string message)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var file = new SeedText("/corpus/seeds/more.yaml", SourceText.From(text, Encoding.GetEncoding(encoding)));

        Diagnostic diagnostic = Assert.Single(Harness.Diagnose(Harness.With(file)));

        AssertAt(diagnostic, "CORPUS002", "/corpus/seeds/more.yaml", line, column);
        Assert.Equal(message, diagnostic.GetMessage());
    }

    [Theory]
    [InlineData(new byte[] { 0x23, 0x41, 0x93, 0x42 }, 1, 3, 2)]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x23, 0x0D, 0x0A, 0x23, 0x93 }, 2, 2, 7)]
    public void A_file_that_was_read_with_replacement_characters_is_an_error_at_the_first(
        byte[] bytes, int line, int column, int offset)
    {
        var file = new SeedText("/corpus/seeds/more.yaml", SourceText.From(bytes, bytes.Length, new UTF8Encoding(false)));

        Diagnostic diagnostic = Assert.Single(Harness.Diagnose(Harness.With(file)));

        AssertAt(diagnostic, "CORPUS002", "/corpus/seeds/more.yaml", line, column);
        Assert.Equal(
            $"The file is not UTF-8: the byte at offset {offset} is invalid; it looks like Windows-1252; save the file as UTF-8",
            diagnostic.GetMessage());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_replacement_character_of_the_file_itself_is_text(bool hasMark)
    {
        byte[] bytes = [.. hasMark ? Encoding.UTF8.GetPreamble() : [], .. Encoding.UTF8.GetBytes(SmallCorpus.People + "# \uFFFD\n")];
        var file = new SeedText("/corpus/seeds/people.yaml", SourceText.From(bytes, bytes.Length, Encoding.UTF8));

        Assert.Empty(Harness.Diagnose(Harness.With(file)));
    }

    [Theory]
    [InlineData("not a namespace")]
    [InlineData("A; class Evil {} namespace B")]
    public void A_namespace_that_is_none_is_an_error_and_nothing_is_emitted(string ns)
    {
        GeneratorDriverRunResult result = Harness.Driver(SmallCorpus.Files(), new() { ["CorpusNamespace"] = ns })
            .RunGenerators(Harness.Compilation()).GetRunResult();

        Diagnostic diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal("CORPUS503", diagnostic.Id);
        Assert.Equal($"CorpusNamespace is '{ns}', which is not a C# namespace; write names with dots between them, for example 'HarbourPost.Data'", diagnostic.GetMessage());
        Assert.Empty(result.GeneratedTrees);
    }

    [Theory]
    [InlineData("CorpusNamespace", "My.event", "My.@event")]
    [InlineData("RootNamespace", "My.event", "My.@event")]
    [InlineData("RootNamespace", "news-corpus", "news_corpus")]
    [InlineData("RootNamespace", "2024.Corpus", "_2024.Corpus")]
    public void A_project_name_that_is_no_namespace_becomes_one(string property, string value, string expected)
    {
        GeneratorDriver driver = Harness.Driver(SmallCorpus.Files(), new() { [property] = value })
            .RunGeneratorsAndUpdateCompilation(Harness.Compilation(), out Compilation compilation, out _);

        Assert.Empty(compilation.GetDiagnostics());
        Assert.All(driver.GetRunResult().GeneratedTrees, tree => Assert.Contains($"namespace {expected};", tree.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void A_fault_of_ours_is_one_error_that_cannot_be_turned_down()
    {
        Diagnostic diagnostic = Assert.Single(Harness.Diagnose(Harness.With(new UnreadableText("/corpus/seeds/people.yaml"))));

        Assert.Equal("CORPUS900", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.Contains(WellKnownDiagnosticTags.NotConfigurable, diagnostic.Descriptor.CustomTags);
        Assert.Equal(
            "CorpusData failed because of an error of its own, not of the corpus; please report it: System.NotSupportedException: no reading today",
            diagnostic.GetMessage());
    }

    [Fact]
    public void A_broken_rule_is_an_additional_location_and_stands_in_the_message()
    {
        var file = new SeedText("/corpus/seeds/people.yaml", SmallCorpus.People.Replace("role:", "rule:"));

        Diagnostic diagnostic = Assert.Single(Harness.Diagnose(Harness.With(file)));

        AssertAt(diagnostic, "CORPUS201", "/corpus/seeds/people.yaml", 2, 48);
        Location rule = Assert.Single(diagnostic.AdditionalLocations);
        Assert.Equal(SmallCorpus.SchemaPath, rule.GetLineSpan().Path);
        FileLinePositionSpan span = rule.GetLineSpan();
        Assert.EndsWith(
            $"[schema/corpus.yaml({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1})]",
            diagnostic.GetMessage(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_limit_of_named_members_is_the_projects()
    {
        GeneratorDriverRunResult result = Harness
            .Driver(SmallCorpus.Files(), new() { ["CorpusNamespace"] = "Harbour", ["CorpusNamedMembersLimit"] = "2" })
            .RunGenerators(Harness.Compilation()).GetRunResult();

        Assert.Equal(
            [
                "Articles has no named members, because it contains 3 records, and CorpusNamedMembersLimit is 2; raise the limit to have named members",
                "Entities has no named members, because it contains 3 records, and CorpusNamedMembersLimit is 2; raise the limit to have named members",
            ],
            result.Diagnostics.Where(d => d.Id == "CORPUS502").Select(d => d.GetMessage()));
        var files = result.GeneratedTrees.ToDictionary(tree => Path.GetFileName(tree.FilePath), tree => tree.ToString());
        Assert.Contains("""CorpusIdentifiers("crane\nferry\nstorm")""", files["Identifiers.Articles.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("Corpus.Articles.g.cs", files.Keys);
        Assert.Contains("Corpus.Claims.g.cs", files.Keys);
    }

    [Fact]
    public void Timings_are_reported_to_a_project_that_asks_for_them()
    {
        Dictionary<string, string> properties = new() { ["CorpusNamespace"] = "Harbour", ["CorpusReportTimings"] = "true" };
        // The clock tells whole milliseconds, which a small corpus may not take.
        List<AdditionalText> files = Harness.With(
            [.. Enumerable.Range(0, 300).Select(i => new SeedText($"/corpus/seeds/a{i}.txt", SmallCorpus.Ferry))]);

        Diagnostic timings = Assert.Single(Harness.Diagnose(files, properties), d => d.Id == "CORPUS901");

        Assert.Equal(DiagnosticSeverity.Warning, timings.Severity);
        Assert.Equal(Location.None, timings.Location);
        Assert.Matches(
            @"^Time spent on the corpus, on all cores together: (Corpus\.\w+ \d+ ms, )*Corpus\.\w+ \d+ ms$", timings.GetMessage());
    }

    [Fact]
    public void A_project_without_a_schema_is_told_where_to_put_one()
    {
        Diagnostic diagnostic = Assert.Single(Harness.Diagnose([]));

        Assert.Equal("CORPUS101", diagnostic.Id);
        Assert.Equal(Location.None, diagnostic.Location);
    }

    [Fact]
    public void A_project_that_has_the_generator_by_way_of_another_project_is_left_alone()
    {
        GeneratorDriverRunResult result = Harness.Driver([], new() { ["_CorpusRootBase64"] = "" })
            .RunGenerators(Harness.Compilation()).GetRunResult();

        Assert.Empty(result.Diagnostics);
        Assert.Empty(result.GeneratedTrees);
    }

    private static void AssertAt(Diagnostic diagnostic, string id, string path, int line, int column)
    {
        FileLinePositionSpan span = diagnostic.Location.GetLineSpan();
        Assert.Equal(
            (id, path, line, column),
            (diagnostic.Id, span.Path, span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1));
    }
}
