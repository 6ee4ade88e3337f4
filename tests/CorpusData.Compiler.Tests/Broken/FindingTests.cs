using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Tests.Harness;

namespace CorpusData.Compiler.Tests.Broken;

/// <summary>What a finding holds besides its line in the build log.</summary>
public sealed class FindingTests
{
    [Fact]
    public void A_finding_spans_the_offending_scalar()
    {
        Finding finding = Single(BrokenCase.Person("born: 1970-02-30"));

        Assert.Equal((4, 11), (finding.Span!.StartPosition.Line + 1, finding.Span.StartPosition.Column + 1));
        Assert.Equal((4, 21), (finding.Span.EndPosition.Line + 1, finding.Span.EndPosition.Column + 1));
        Assert.Equal("1970-02-30".Length, finding.Span.Length);
    }

    [Fact]
    public void A_finding_names_the_path_of_the_host_and_the_path_to_show()
    {
        Finding finding = Single(BrokenCase.Person("born: 1970-02-30"));

        Assert.Equal("/corpus/seeds/more.yaml", finding.Span!.Path);
        Assert.Equal("seeds/more.yaml", finding.Span.DisplayPath);
    }

    [Fact]
    public void A_finding_holds_the_rule_that_is_broken()
    {
        Finding finding = Single(BrokenCase.Person("born: 1970-02-30"));

        string schema = CorpusFiles.News["schema/corpus.yaml"];
        Assert.Equal("date", schema.Substring(finding.Rule!.Start, finding.Rule.Length));
    }

    [Fact]
    public void A_message_stays_on_one_line_whatever_the_data_puts_into_it()
    {
        Finding finding = Single(BrokenCase.Person("born: \"a\\nb\\tc\\u202Ed\\u2028e\""));

        Assert.StartsWith("'a\\nb\\u0009c\\u202Ed\\u2028e' (U+202E) is not a valid value", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Braces_in_the_data_are_shown_as_they_are() => Assert.StartsWith(
        "'{0} {x}' is not a valid value", Single(BrokenCase.Person("born: '{0} {x}'")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_message_stays_on_one_line_whatever_the_path_of_the_rule_is()
    {
        CorpusFiles files = CorpusFiles.News.Without("schema/corpus.yaml").With("schema/a\u0085b.yaml", CorpusFiles.News["schema/corpus.yaml"]);

        Finding finding = Compilation.Of(files.With("seeds/more.yaml", "people: { eva: { name: Eva, rol: x } }\n")).Findings
            .Single(static finding => finding.Kind == Catalog.UnknownKey);

        string rule = Places.Resolve("schema/corpus.yaml«Person:»", CorpusFiles.News).Replace("corpus", "a\\u0085b", StringComparison.Ordinal);
        Assert.EndsWith($"[{rule}]", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_shows_as_much_of_the_data_as_can_be_read() => Assert.InRange(
        Single(BrokenCase.Person("born: " + new string('x', 100_000))).Message.Length, 100, 500);

    // The author may have turned down those of which there are many.
    [Fact]
    public void Of_each_kind_one_finding_is_shown_however_many_there_are_of_others()
    {
        IEnumerable<string> shown = Compilation.Of(BrokenCase.More(Yaml.UnknownKeys(200) + "    born: never\n    wikidata: never\n"))
            .Findings.Select(static finding => finding.Kind.Id);

        Assert.Equal(["CORPUS008", "CORPUS201", "CORPUS206", "CORPUS208"], shown.Distinct().Order());
        Assert.Equal(101, shown.Count());
    }

    [Fact]
    public void Findings_come_by_file_and_place() => Assert.Equal(
        ["seeds/a.yaml(1,15)", "seeds/a.yaml(1,21)", "seeds/b.yaml(1,14)"],
        Compilation.Of(CorpusFiles.News
            .With("seeds/b.yaml", "people: { x: x }\n")
            .With("seeds/a.yaml", "people: { ya: x, z: x }\n"))
            .Findings.Select(static finding => finding.Span!.ToString()));

    [Fact]
    public void Only_what_an_author_may_mean_is_less_than_an_error() => Assert.Equal(
        [
            ("CORPUS005", Severity.Warning), ("CORPUS008", Severity.Warning),
            ("CORPUS021", Severity.Warning), ("CORPUS023", Severity.Warning),
            ("CORPUS028", Severity.Warning), ("CORPUS029", Severity.Warning), ("CORPUS030", Severity.Warning),
            ("CORPUS031", Severity.Warning), ("CORPUS033", Severity.Warning),
            ("CORPUS133", Severity.Warning), ("CORPUS134", Severity.Warning),
            ("CORPUS222", Severity.Warning), ("CORPUS223", Severity.Warning),
            ("CORPUS309", Severity.Warning),
            ("CORPUS310", Severity.Warning),
            ("CORPUS409", Severity.Warning),
            ("CORPUS410", Severity.Warning),
            ("CORPUS502", Severity.Info),
            ("CORPUS901", Severity.Warning),
        ],
        Catalog.All.Where(static d => d.Severity != Severity.Error).Select(static d => (d.Id, d.Severity)));

    private static Finding Single(CorpusFiles files) => Assert.Single(Compilation.Of(files).Findings);
}
