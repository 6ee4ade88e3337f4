using System.Globalization;
using System.Text;
using CorpusData.Formats.Exporting;
using CorpusData.Formats.Tests.Exporting;

namespace CorpusData.Site.Tests.Pages;

public sealed class SiteFolderTests
{
    private const string Schema = """
        id: https://example.org/x
        name: x
        imports: [linkml:types, corpusdata:core]
        default_range: string
        classes:
          Root: { tree_root: true, attributes: { things: { range: Thing, multivalued: true, inlined: true } } }
          Thing: { attributes: { id: { identifier: true }, name: {}, day: { range: date }, part_of: { range: Thing, inverse: parts }, parts: { range: Thing, multivalued: true, inverse: part_of }, like: { range: Thing } } }
        """;

    [Fact]
    public void Two_sites_of_a_corpus_have_the_same_bytes()
    {
        using WrittenSite site = WrittenSite.Of(HostileCorpus.Files);
        Dictionary<string, string> first = site.Bytes();

        site.Write();

        Assert.Equal(first, site.Bytes());
    }

    [Fact]
    public void A_page_of_a_record_that_is_gone_is_removed()
    {
        using WrittenSite site = WrittenSite.Of(Things(3));
        string folder = site.Folder;
        using WrittenSite smaller = WrittenSite.Of(Things(2));

        CorpusSite.Create(smaller.Compilation.Corpus, new()).Write(folder);

        Assert.DoesNotContain("things/t2.html", site.Files);
        Assert.Contains("things/t1.html", site.Files);
    }

    [Fact]
    public void A_folder_with_other_files_is_refused()
    {
        using WrittenSite site = WrittenSite.Of(Things(2));
        File.WriteAllText(Path.Combine(site.Folder, "notes.txt"), "mine");

        ExportException exception = Assert.Throws<ExportException>(() => site.Write());

        Assert.Contains("'notes.txt', which no export wrote", exception.Message, StringComparison.Ordinal);
        Assert.Equal("mine", site.Read("notes.txt"));
    }

    [Fact]
    public void Long_lists_continue_on_further_pages()
    {
        using WrittenSite site = WrittenSite.Of(Things(450));

        Assert.Equal(200, site.Parse("things/index.html").QuerySelectorAll("tbody tr").Length);
        Assert.Equal(50, site.Parse("things/page/3.html").QuerySelectorAll("tbody tr").Length);
        Assert.Equal(100, site.Parse("things/t0.html").QuerySelectorAll("section tbody tr").Length / 2);
        Assert.Contains("things/t0/1-parts/page/5.html", site.Files);
        Assert.All(site.Pages, page => Assert.True(new FileInfo(Path.Combine(site.Folder, page)).Length < 300_000, page));
    }

    [Fact]
    public void Identifiers_that_differ_in_case_or_in_signs_have_pages_of_their_own()
    {
        string[] identifiers = ["a", "A", "b c", "b-c", "index", "page", "con", "../up", ".hidden", "日本", new string('x', 200), new string('\u0958', 45), "e\u0301a", "\u00E9a"];
        var things = new StringBuilder("things:\n");
        foreach (string identifier in identifiers)
        {
            things.Append(CultureInfo.InvariantCulture, $"  \"{identifier}\": {{ name: Thing }}\n");
        }

        using WrittenSite site = WrittenSite.Of([("schema/x.yaml", Schema), ("seeds/x.yaml", things.ToString())]);
        string[] pages = [.. site.Pages.Where(static page => page.StartsWith("things/", StringComparison.Ordinal) && page != "things/index.html")];

        Assert.Equal(identifiers.Length, pages.Select(static page => page.ToUpperInvariant()).Distinct().Count());
        Assert.Equal(identifiers.Order(StringComparer.Ordinal), pages.Select(page => site.Parse(page).QuerySelector(".provenance code")!.TextContent).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_cancelled_site_leaves_the_folder_as_it_was()
    {
        using WrittenSite site = WrittenSite.Of(Things(3));
        Dictionary<string, string> before = site.Bytes();
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => CorpusSite.Create(site.Compilation.Corpus, new()).Write(site.Folder, cancellation.Token));

        Assert.Equal(before, site.Bytes());
    }

    [Theory]
    [InlineData("seeds/first.yaml", "\"Cafe", "\"Kafe")]
    [InlineData("seeds/first.yaml", "about: [ada]", "about: [nobody]")]
    [InlineData("seeds/first.yaml", "owner: ada", "owner: nobody")]
    [InlineData("seeds/first.yaml", "denies: [note-2]", "denies: [nobody]")]
    [InlineData("seeds/late.yaml", "report: first", "report: nobody")]
    [InlineData("seeds/things.yaml", "size: very large", "size: huge")]
    [InlineData("seeds/first.txt", "and left.", "and went.")]
    public void A_corpus_with_errors_is_shown_without_what_does_not_resolve(string path, string words, string others)
    {
        using WrittenSite site = WrittenSite.Of(HostileCorpus.Files);
        using WrittenSite edited = site.Edit(path, words, others);

        Assert.Contains("quotes/note-1.html", edited.Files);
        Assert.NotEmpty(edited.Compilation.Findings);
    }

    [Fact]
    public void An_identifier_keeps_its_address_when_another_one_would_have_the_same()
    {
        using WrittenSite one = WrittenSite.Of([("schema/x.yaml", Schema), ("seeds/x.yaml", "things:\n  a-b: { name: hyphen }\n")]);
        using WrittenSite two = WrittenSite.Of([("schema/x.yaml", Schema), ("seeds/x.yaml", "things:\n  a-b: { name: hyphen }\n  \"a b\": { name: space }\n")]);

        Assert.Equal("hyphen", one.Parse("things/a-b.html").QuerySelector("h1")!.TextContent);
        Assert.Equal("hyphen", two.Parse("things/a-b.html").QuerySelector("h1")!.TextContent);
        Assert.Equal("space", two.Parse("things/a-b-2.html").QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public void A_link_to_a_folder_stays_and_the_folder_is_replaced()
    {
        using WrittenSite site = WrittenSite.Of(Things(2));
        string link = site.Folder + "-link";
        Directory.CreateSymbolicLink(link, site.Folder);

        CorpusSite.Create(site.Compilation.Corpus, new()).Write(link);

        Assert.NotNull(new DirectoryInfo(link).LinkTarget);
        Assert.Contains("index.html", site.Files);
    }

    [Fact]
    public void Dates_of_all_centuries_are_columns_of_the_timeline()
    {
        string[] dates = ["0005-01-01", "0500-01-01", "1200-06-01", "1999-01-01", "2020-01-01", "9999-12-31"];
        using WrittenSite site = WrittenSite.Of([("schema/x.yaml", Schema), ("seeds/x.yaml", "things:\n" + string.Concat(dates.Select(static (date, i) => $"  t{i}: {{ name: Thing, day: {date} }}\n")))]);

        Assert.Equal(6, site.Parse("timeline/index.html").QuerySelectorAll(".column").Length);
    }

    [Fact]
    public void A_corpus_without_records_has_a_site()
    {
        using WrittenSite site = WrittenSite.Of([("schema/x.yaml", Schema)]);

        Assert.Equal(["about.html", "index.html", "relations/Thing-like.html", "relations/Thing-part_of.html", "relations/index.html", "schema.html"], site.Pages);
    }

    private static IEnumerable<(string Path, string Content)> Things(int count)
    {
        yield return ("schema/x.yaml", Schema);
        var things = new StringBuilder("things:\n");
        for (int i = 0; i < count; i++)
        {
            things.Append(CultureInfo.InvariantCulture, $"  t{i}: {{ name: Thing {i}, day: {2000 + (i % 30)}-01-01{(i > 0 ? ", part_of: t0, like: t0" : "")} }}\n");
        }

        yield return ("seeds/things.yaml", things.ToString());
    }
}
