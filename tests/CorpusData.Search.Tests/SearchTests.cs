using CorpusData.Site.Search;

namespace CorpusData.Search.Tests;

/// <summary>What the client finds.</summary>
public sealed class SearchTests
{
    private static readonly SearchEntry[] Entries =
    [
        new("articles/ferry.html", "Article", "A new ferry for Norvik", "", "The harbour of Norvik gets a second ferry. Ada Berg, the harbour master, opened the line in Kurdistan."),
        new("people/ada-berg.html", "Person", "Ada Berg", "Captain Berg", "The master of a harbour"),
        new("claims/1.html#c1", "Claim", "Ada Berg opened the ferry line to Norvik in May", "", "opened the line"),
        new("claims/2.html", "Claim", "The constructor of the bridge valued it at 3 million", "", "toString hasOwnProperty"),
        new("articles/erbil.html", "مقال", "أربيل عاصمة إقليم كوردستان", "هەولێر", "مدينة قديمة"),
        new("articles/beijing.html", "Article", "北京大学的历史", "", "北京大学位于北京市海淀区"),
        new("articles/tokyo.html", "Article", "東京大学", "", "東京"),
        new("people/soren.html", "Person", "Søren Łukasz Größe", "", ""),
    ];

    // One process answers all queries.
    private static readonly Lazy<Dictionary<string, string>> Found = new(static () =>
    {
        string[] queries = [.. Queries.Select(static row => (string)row[0])];
        return queries.Zip(SearchClient.Search(Entries, queries).Results)
            .ToDictionary(static pair => pair.First, static pair => string.Join(' ', pair.Second.Paths));
    });

    public static TheoryData<string, string> Queries => new()
    {
        { "harbour", "people/ada-berg.html articles/ferry.html" }, // a word
        { "captain", "people/ada-berg.html" }, // an alias
        { "opened ferry may", "claims/1.html#c1" }, // a claim's statement
        { "BERG ADA", "people/ada-berg.html claims/1.html#c1 articles/ferry.html" },
        { "kurd", "articles/ferry.html" }, // the beginning of a word
        { "kurd ferry", "articles/ferry.html" }, // beginnings
        { "nor ope", "claims/1.html#c1 articles/ferry.html" },
        { "Kurdisatn", "articles/ferry.html" }, // typos
        { "norwik second", "articles/ferry.html" },
        { "harbor captain", "people/ada-berg.html" },
        { "اربيل", "articles/erbil.html" },
        { "إقليم کوردستان", "articles/erbil.html" },
        { "北京", "articles/beijing.html" },
        { "大学", "articles/beijing.html articles/tokyo.html" },
        { "東", "articles/tokyo.html" },
        { "北京大学 海淀", "articles/beijing.html" },
        { "soren lukasz grosse", "people/soren.html" },
        { "constructor", "claims/2.html" },
        { "tostring hasownproperty", "claims/2.html" },
        { "__proto__", "" },
        { "ada bridge", "" },
        { " - ", "" },
    };

    [Theory]
    [MemberData(nameof(Queries))]
    public void Search_FindsTheBestFirst(string query, string paths)
    {
        Assert.Equal(paths, Found.Value[query]);
    }

    [Fact]
    public void Search_LoadsOnlyTheFilesItNeeds()
    {
        SearchEntry[] entries = [.. SampleEntries.Create(20_000)];
        entries[12_345] = new SearchEntry("unique.html", "Claim", "zyzzyva", "", "zyzzyva");

        SearchClient.Answer answer = SearchClient.Search(entries, "zyzzyva", "zyzzyva", "b");

        Assert.Equal(["unique.html"], answer.Results[0].Paths);
        Assert.Equal(["search/manifest.js", "search/shard-", "search/titles-96.js"], answer.Loaded.Take(3).Select(static path =>
            path.StartsWith("search/shard-", StringComparison.Ordinal) ? "search/shard-" : path));
        Assert.InRange(answer.Loaded.Count(static path => path.StartsWith("search/shard-", StringComparison.Ordinal)), 2, 5);
        Assert.Equal(answer.Loaded.Distinct(), answer.Loaded);
    }

    [Fact]
    public void Search_CommonWordsExcludeNothing()
    {
        SearchEntry[] entries = [.. Enumerable.Range(0, 6000).Select(static i => new SearchEntry($"{i}.html", "Claim", "", "", i == 5999 ? "the the rare harbour and much more text" : "the bridge"))];

        SearchClient.Result[] results = SearchClient.Search(entries, "the rare", "rare the", "rare th", "the bridge").Results;

        Assert.All(results.Take(3), static result => Assert.Equal(["5999.html"], result.Paths));
        Assert.Equal(2000, results[3].Count);
    }

    [Fact]
    public void Search_OnlyCommonWords_FindsEntriesWithSomeOfThem_AfterThoseWithAll()
    {
        SearchEntry[] entries = [.. Enumerable.Range(0, 6000).Select(static i => new SearchEntry($"{i}.html", "Claim", "", "", i < 2500 ? "ferry" : "bridge"))];
        entries[1500] = entries[1500] with { Title = "ferry bridge" };

        SearchClient.Result result = SearchClient.Search(entries, "bridge ferry").Results[0];

        Assert.Equal("1500.html", result.Entries[0].Path);
        Assert.Equal(3999, result.Count);
        Assert.False(result.AreAll);
    }
}
