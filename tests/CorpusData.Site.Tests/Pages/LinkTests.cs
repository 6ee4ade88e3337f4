using AngleSharp.Html.Dom;
using CorpusData.Formats.Tests.Exporting;
using CorpusData.Site.Options;

namespace CorpusData.Site.Tests.Pages;

public sealed class LinkTests
{
    public static TheoryData<string> Corpora => ["example", "shipped", "hostile", "without texts"];

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Each_link_leads_to_a_page_and_to_a_place_in_it(string corpus)
    {
        using WrittenSite site = Write(corpus);
        Dictionary<string, HashSet<string>> ids = site.Pages.ToDictionary(
            static page => page,
            page => site.Parse(page).All.Select(static element => element.Id ?? "").ToHashSet());
        HashSet<string> files = [.. site.Files];
        var broken = new List<string>();
        foreach (string page in site.Pages)
        {
            foreach (string link in LinksOf(site.Parse(page)).Where(static link => !link.StartsWith("http", StringComparison.Ordinal)))
            {
                string[] parts = link.Split('#', 2);
                string target = parts[0].Length == 0 ? page : Resolve(page, parts[0]);
                if (!files.Contains(target) || (parts.Length > 1 && ids.TryGetValue(target, out HashSet<string>? names) && !names.Contains(Uri.UnescapeDataString(parts[1]))))
                {
                    broken.Add($"{page}: {link}");
                }
            }
        }

        Assert.Empty(broken);
    }

    [Theory]
    [MemberData(nameof(Corpora))]
    public void No_identifier_of_an_element_is_used_twice(string corpus)
    {
        using WrittenSite site = Write(corpus);

        IEnumerable<string> repeated = site.Pages.SelectMany(page => site.Parse(page).All
            .Where(static element => element.HasAttribute("id"))
            .GroupBy(static element => element.Id)
            .Where(static group => group.Count() > 1)
            .Select(group => $"{page}: {group.Key}"));

        Assert.Empty(repeated);
    }

    [Fact]
    public void Each_page_is_reached_from_the_first_one()
    {
        using WrittenSite site = WrittenSite.Example();
        var reached = new HashSet<string>();
        var open = new Queue<string>(["index.html"]);
        while (open.TryDequeue(out string? page))
        {
            if (!reached.Add(page))
            {
                continue;
            }

            foreach (string link in LinksOf(site.Parse(page)).Where(static link => !link.StartsWith("http", StringComparison.Ordinal)))
            {
                string target = link.Split('#')[0];
                if (target.EndsWith(".html", StringComparison.Ordinal))
                {
                    open.Enqueue(Resolve(page, target));
                }
            }
        }

        Assert.Equal(site.Pages, reached.Order(StringComparer.Ordinal));
    }

    private static WrittenSite Write(string corpus) => corpus switch
    {
        "example" => WrittenSite.Example(),
        "shipped" => WrittenSite.Shipped(),
        "without texts" => WrittenSite.Example(new SiteOptions { HasText = false }),
        _ => WrittenSite.Of(HostileCorpus.Files),
    };

    private static IEnumerable<string> LinksOf(IHtmlDocument page) => page.All
        .SelectMany(static element => new[] { element.GetAttribute("href"), element.GetAttribute("src") })
        .Where(static link => link is not null)
        .Select(static link => link!);

    private static string Resolve(string page, string link) =>
        Uri.UnescapeDataString(new Uri(new Uri("http://site/" + string.Join('/', page.Split('/').Select(Uri.EscapeDataString))), link).AbsolutePath).TrimStart('/');
}
