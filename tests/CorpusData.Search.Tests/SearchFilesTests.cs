using System.Text;
using System.Text.Json;
using CorpusData.Site.Html;
using CorpusData.Site.Search;

namespace CorpusData.Search.Tests;

/// <summary>The files that the search reads.</summary>
public sealed class SearchFilesTests
{
    private const int MostBytes = 150_000;

    [Fact]
    public void Create_WithoutEntries_ReturnsAnEmptyManifest()
    {
        Dictionary<string, string> files = SearchClient.Write([]);

        Assert.Equal(["search/manifest.js"], files.Keys);
        JsonElement manifest = Read(files, "manifest");
        Assert.Equal(0, manifest.GetProperty("entries").GetInt32());
        Assert.Empty(manifest.GetProperty("shards").EnumerateArray());
    }

    [Fact]
    public void Create_IsDeterministic()
    {
        SearchEntry[] entries = [.. SampleEntries.Create(3000)];

        Assert.Equal(SearchClient.Write(entries), SearchClient.Write(entries));
    }

    [Fact]
    public void Create_AsksForEachEntryOnce()
    {
        SearchEntry[] entries = [.. SampleEntries.Create(300)];
        int[] asked = new int[entries.Length];

        IReadOnlyList<SiteFile> files = SearchFiles.Create(
            entries.Length,
            i =>
            {
                asked[i]++;
                return entries[i];
            },
            CancellationToken.None);
        foreach (SiteFile file in files)
        {
            file.Write(new HtmlWriter());
        }

        Assert.All(asked, count => Assert.Equal(1, count));
    }

    [Fact]
    public void Create_DividesTheSortedTermsIntoShards_OfLimitedSize()
    {
        Dictionary<string, string> files = SearchClient.Write([.. SampleEntries.Create(20_000)]);

        JsonElement[] shards = [.. Read(files, "manifest").GetProperty("shards").EnumerateArray()];
        Assert.True(shards.Length > 3);
        var terms = new List<string>();
        for (int number = 0; number < shards.Length; number++)
        {
            string name = $"shard-{number}";
            Assert.InRange(Encoding.UTF8.GetByteCount(files[$"search/{name}.js"]), MostBytes / 2 * (number < shards.Length - 1 ? 1 : 0), MostBytes);
            List<string> ofShard = [.. Read(files, name).EnumerateArray().Where((_, i) => i % 2 == 0).Select(term => term.GetString()!)];
            Assert.Equal(shards[number].GetString(), ofShard[0]);
            terms.AddRange(ofShard);
        }

        Assert.Equal(terms.Order(StringComparer.Ordinal).Distinct(), terms);
    }

    [Fact]
    public void Create_DividesTitlesIntoBlocks()
    {
        Dictionary<string, string> files = SearchClient.Write([.. SampleEntries.Create(300)]);

        int block = Read(files, "manifest").GetProperty("block").GetInt32();
        Assert.Equal(128, block);
        Assert.Equal(
            Enumerable.Range(0, 300).Select(static i => $"pages/{i}.html"),
            Enumerable.Range(0, 3).SelectMany(number => Read(files, $"titles-{number}").EnumerateArray().Where((_, i) => i % 3 == 0).Select(path => path.GetString()!)));
        Assert.DoesNotContain("search/titles-3.js", files.Keys);
    }

    [Fact]
    public void Create_ShortensTitles_WithoutDividingACharacter()
    {
        string title = new string('x', 158) + "🚢 and more";

        Dictionary<string, string> files = SearchClient.Write([new SearchEntry("a.html", "Article", title, "", "")]);

        Assert.Equal(new string('x', 158) + "…", Read(files, "titles-0")[2].GetString());
    }

    [Fact]
    public void Create_ListsCommonTerms_WithOnlyTheBestEntries()
    {
        SearchEntry[] entries = [.. Enumerable.Range(0, 5000).Select(static i => new SearchEntry($"{i}.html", "Claim", i == 4999 ? "the harbour" : "x", "", "the ferry"))];

        Dictionary<string, string> files = SearchClient.Write(entries);

        string[] common = [.. Read(files, "manifest").GetProperty("common").EnumerateArray().Select(pair => $"{pair[0]} {pair[1]}")];
        Assert.Equal(["ferry 5000", "the 5000", "x 4999"], common);
        SearchClient.Result[] results = SearchClient.Search(entries, "the", "harbour the").Results;
        Assert.Equal(2000, results[0].Count);
        Assert.False(results[0].AreAll);
        Assert.Equal("4999.html", results[0].Entries[0].Path);
        Assert.Equal(1, results[1].Count);
        Assert.True(results[1].AreAll);
    }

    [Fact]
    public void Create_EscapesWhatCouldEndAScript()
    {
        var entry = new SearchEntry("a.html#</script>", "<b>\u2028", "</script><script>alert(1)</script> \u2029\"'\\", "", "");

        string script = SearchClient.Write([entry])["search/titles-0.js"];

        Assert.DoesNotContain('<', script);
        Assert.DoesNotContain('\u2028', script);
        Assert.DoesNotContain('\u2029', script);
        Assert.StartsWith("corpusSearch.receive(\"titles-0\",[", script, StringComparison.Ordinal);
        Assert.Equal(new SearchClient.Found(entry.Path, entry.Kind, entry.Title), SearchClient.Search([entry], "alert").Results[0].Entries[0]);
    }

    [Fact]
    public async Task Write_CanBeCalledOnSeveralThreads()
    {
        SearchEntry[] entries = [.. SampleEntries.Create(500)];
        IReadOnlyList<SiteFile> files = SearchFiles.Create(entries.Length, i => entries[i], CancellationToken.None);

        byte[][] written = await Task.WhenAll(Enumerable.Repeat(0, 4).Select(_ => Task.Run(() =>
        {
            var writer = new HtmlWriter();
            foreach (SiteFile file in files)
            {
                file.Write(writer);
            }

            return writer.Written.ToArray();
        })));

        Assert.All(written, bytes => Assert.Equal(written[0], bytes));
    }

    [Fact]
    public void Create_StopsWhenCanceled()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();

        Assert.Throws<OperationCanceledException>(() => SearchFiles.Create(1, static _ => new SearchEntry("", "", "", "", ""), cancellation.Token));
    }

    private static JsonElement Read(Dictionary<string, string> files, string name)
    {
        string start = $"corpusSearch.receive(\"{name}\",";
        const string End = ");\n";
        string script = files[$"search/{name}.js"];
        Assert.StartsWith(start, script, StringComparison.Ordinal);
        Assert.EndsWith(End, script, StringComparison.Ordinal);
        return JsonDocument.Parse(script[start.Length..^End.Length]).RootElement;
    }
}
