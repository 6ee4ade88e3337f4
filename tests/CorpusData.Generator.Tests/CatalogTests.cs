using System.Globalization;
using System.Text.RegularExpressions;
using CorpusData.Analyzers;
using CorpusData.Compiler.Findings;

namespace CorpusData.Generator.Tests;

/// <summary>
/// The catalogue in code with the analyzer's descriptors, the pages of the documentation and the release lists say the
/// same.
/// </summary>
public sealed partial class CatalogTests
{
    private static readonly string Root = RepositoryRoot.Path;
    private static readonly string Pages = Path.Combine(Root, "docs", "diagnostics");

    // In the order of their ids.
    private static readonly FindingKind[] All =
    [
        .. Catalog.All.Concat(new CorpusIdentifierAnalyzer().SupportedDiagnostics.Select(Convert))
            .OrderBy(static descriptor => descriptor.Id, StringComparer.Ordinal),
    ];

    public static TheoryData<string> Ids { get; } = [.. All.Select(static descriptor => descriptor.Id)];

    [Fact]
    public void Every_id_is_of_one_diagnostic() => Assert.Equal(
        All.Select(static descriptor => descriptor.Id).Distinct(), All.Select(static descriptor => descriptor.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_id_is_the_prefix_and_three_digits_of_a_known_range(string id) => Assert.Matches("^CORPUS[0-579][0-9]{2}$", id);

    [Fact]
    public void The_ids_of_a_section_are_of_its_range()
    {
        // Each section of the source is in one hundred; the schema, which has the most rules, has several sections.
        string source = File.ReadAllText(Path.Combine(Root, "generator", "CorpusData.Compiler", "Findings", "Catalog.cs"));
        List<int> hundreds = [];
        foreach (string section in SectionHeading().Split(source).Skip(1))
        {
            int[] own = [.. QuotedId().Matches(section).Select(static match => Number(match.Groups["hundred"])).Distinct()];
            hundreds.Add(Assert.Single(own));
        }

        Assert.Equal(hundreds.Order(), hundreds);
        Assert.Equal(Catalog.All.Length, QuotedId().Count(source));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_message_leaves_no_argument_out(string id)
    {
        int[] arguments =
        [
            .. Argument().Matches(Find(id).MessageFormat)
                .Select(static match => Number(match.Groups["index"])).Distinct().Order(),
        ];

        Assert.Equal(Enumerable.Range(0, arguments.Length), arguments);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_message_is_no_sentence_of_its_own(string id)
    {
        FindingKind descriptor = Find(id);

        Assert.DoesNotMatch(@"[.\s]$", descriptor.Title);
        Assert.DoesNotMatch(@"[.\s]$|\n", descriptor.MessageFormat);
    }

    [Fact]
    public void Every_id_has_a_page_and_no_page_is_of_another() => Assert.Equal(
        All.Select(static descriptor => descriptor.Id + ".md").Append("README.md"),
        Directory.GetFiles(Pages).Select(static file => Path.GetFileName(file)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_has_the_title_and_severity_of_its_diagnostic(string id)
    {
        FindingKind descriptor = Find(id);
        string[] lines = Page(id).Split('\n');

        Assert.Equal($"# {id}: {descriptor.Title}", lines[0]);
        Assert.StartsWith($"Severity: {SeverityName(descriptor)}.", lines[2], StringComparison.Ordinal);
        Assert.Equal(descriptor.IsFatal, lines[2].Contains("It cannot be turned down: ", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_has_a_cause_an_example_and_the_mend(string id) => Assert.Equal(
        ["Cause", "Example", "Fix"],
        PartHeading().Matches(Page(id)).Select(static match => match.Groups["name"].Value));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_message_on_a_page_is_one_of_its_diagnostic(string id)
    {
        FindingKind descriptor = Find(id);
        string[] formats = Argument().Split(descriptor.MessageFormat);
        // What the expression captures stands between the pieces.
        string message = string.Join(".*", formats.Where(static (_, i) => i % 2 == 0).Select(Regex.Escape));

        Assert.Matches(
            new Regex($@"^(\S+\(\d+,\d+\): )?{SeverityName(descriptor)} {id}: {message}( \[\S+\(\d+,\d+\)\])?$", RegexOptions.Multiline),
            Page(id));
    }

    [Fact]
    public void The_table_has_every_page() => Assert.Equal(
        All.Select(static d => $"| [{d.Id}]({d.Id}.md) | {SeverityName(d)}{(d.IsFatal ? ", fixed" : "")} | {d.Title} |"),
        Page("README").Split('\n').Where(static line => line.StartsWith("| [", StringComparison.Ordinal)));

    [Fact]
    public void The_release_lists_have_every_diagnostic()
    {
        Assert.Equal(Releases(Catalog.All), ReleaseLists("CorpusData.Generator"));
        Assert.Equal(Releases(All.Except(Catalog.All)), ReleaseLists("CorpusData.Analyzers"));
    }

    [Fact]
    public void A_diagnostic_has_no_link_before_there_is_a_public_address()
    {
        Microsoft.CodeAnalysis.Diagnostic diagnostic = Assert.Single(Harness.Diagnose([]));

        Assert.Empty(diagnostic.Descriptor.HelpLinkUri);
        Assert.All(new CorpusIdentifierAnalyzer().SupportedDiagnostics, static descriptor => Assert.Empty(descriptor.HelpLinkUri));
    }

    private static IEnumerable<string> Releases(IEnumerable<FindingKind> descriptors) =>
        descriptors.Select(static d => $"{d.Id} | CorpusData | {d.Severity} | {d.Title}");

    private static IEnumerable<string> ReleaseLists(string project) => new[] { "Shipped", "Unshipped" }
        .SelectMany(list => File.ReadAllLines(Path.Combine(Root, "generator", project, $"AnalyzerReleases.{list}.md")))
        .Where(static line => line.StartsWith("CORPUS", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private static FindingKind Convert(Microsoft.CodeAnalysis.DiagnosticDescriptor descriptor) => new(
        descriptor.Id,
        $"{descriptor.Title}",
        $"{descriptor.MessageFormat}",
        Enum.Parse<Severity>($"{descriptor.DefaultSeverity}"));

    private static FindingKind Find(string id) => All.Single(descriptor => descriptor.Id == id);

    private static string Page(string name) => File.ReadAllText(Path.Combine(Pages, name + ".md"));

    private static string SeverityName(FindingKind descriptor) => descriptor.Severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^    // .*$\n", RegexOptions.Multiline)]
    private static partial Regex SectionHeading();

    [GeneratedRegex(@"""CORPUS(?<hundred>\d)\d{2}""")]
    private static partial Regex QuotedId();

    [GeneratedRegex(@"\{(?<index>\d)\}")]
    private static partial Regex Argument();

    [GeneratedRegex(@"^\*\*(?<name>\w+)\.\*\*", RegexOptions.Multiline)]
    private static partial Regex PartHeading();
}
