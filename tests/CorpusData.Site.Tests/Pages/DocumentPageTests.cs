using AngleSharp.Dom;
using CorpusData.Formats.Tests.Exporting;
using CorpusData.Site.Options;

namespace CorpusData.Site.Tests.Pages;

public sealed class DocumentPageTests
{
    [Fact]
    public void The_text_is_there_verbatim()
    {
        using WrittenSite site = WrittenSite.Of(HostileCorpus.Files);

        IEnumerable<string> paragraphs = site.Parse("reports/first.html").QuerySelectorAll(".text p").Select(static paragraph => paragraph.TextContent);

        Assert.Equal(HostileCorpus.First.Split("\n\n").Select(static paragraph => paragraph.Trim()), paragraphs);
    }

    [Fact]
    public void The_pieces_of_a_record_are_its_quotes()
    {
        using WrittenSite site = WrittenSite.Of(HostileCorpus.Files);
        IDocument page = site.Parse("reports/first.html");

        string group = page.QuerySelector("[id='quotes.note-1']")!.GetAttribute("data-r")!;
        string words = string.Concat(page.QuerySelectorAll(".text [data-r]")
            .Where(piece => piece.GetAttribute("data-r")?.Split(' ').Contains(group) == true)
            .Select(static piece => piece.TextContent));

        Assert.Equal("Cafe\u0301 👩\u200D👩\u200D👧 opensשלום עולםThe \"end\" of\nit😀😀 came", words);
    }

    [Fact]
    public void A_mention_in_a_quote_leads_to_its_entity_and_belongs_to_the_quote()
    {
        using WrittenSite site = WrittenSite.Of(HostileCorpus.Files);

        IElement mention = site.Parse("reports/first.html").QuerySelectorAll(".text a.m").Single(static piece => piece.HasAttribute("data-r") && piece.TextContent == "Ada Berg" && piece.GetAttribute("id") != "t3");

        Assert.Equal("../things/ada.html", mention.GetAttribute("href"));
        Assert.NotNull(mention.GetAttribute("data-e"));
    }

    [Fact]
    public void Without_texts_only_quoted_words_and_their_surroundings_are_anywhere()
    {
        const string Secret = "Zanzibar";
        string text = $"Once there was {Secret}. {string.Concat(Enumerable.Repeat("Much happened then. ", 20))}Ada Berg left town, and {string.Concat(Enumerable.Repeat("more happened. ", 20))}{Secret} came.";
        using WrittenSite site = WrittenSite.Of(
            [
                .. HostileCorpus.Files,
                ("seeds/third.md", "---\nkind: Report\ntitle: Third\nlead: left town\n---\n" + text + "\n"),
            ],
            new SiteOptions { HasText = false });

        Assert.True(site.Parse("reports/third.html").QuerySelector(".excerpts p")!.TextContent.Length < 140);
        Assert.Contains("left town", site.Parse("reports/third.html").QuerySelector(".excerpts")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(site.Files, file => site.Read(file).Contains(Secret, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void The_text_has_the_language_of_its_document()
    {
        using WrittenSite site = WrittenSite.Example();

        Assert.Equal("en", site.Parse("articles/strike-begins.html").QuerySelector(".text")!.GetAttribute("lang"));
    }

    [Fact]
    public void A_record_links_to_its_line()
    {
        using WrittenSite site = WrittenSite.Shipped(new SiteOptions { SourceUrl = "https://example.org/blob/{path}#L{line}" });

        Assert.Equal(
            "https://example.org/blob/seeds/people.yaml#L3",
            site.Parse("people/hassan-rouhani.html").QuerySelector(".provenance a")!.GetAttribute("href"));
    }
}
