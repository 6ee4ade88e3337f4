using System.Globalization;
using System.Text.Json;
using CorpusData.Site.Html;

namespace CorpusData.Site.Search;

/// <summary>The files that search.js reads: the manifest, the shards of the index and the titles of the entries.</summary>
internal static class SearchFiles
{
    // A page of results needs up to 20 blocks of titles, so they are small.
    private const int TitlesOfBlock = 128;

    private const int EntriesBetweenChecks = 256;

    /// <summary>Returns the files for entries. The order of the entries decides between equally relevant ones.</summary>
    /// <param name="count">The number of entries.</param>
    /// <param name="entryAt">Returns an entry. It is called once for each, in order.</param>
    /// <param name="cancellation">Cancels the work.</param>
    public static IReadOnlyList<SiteFile> Create(int count, Func<int, SearchEntry> entryAt, CancellationToken cancellation)
    {
        var table = new PostingTable();
        var results = new SearchResult[count];
        for (int i = 0; i < count; i++)
        {
            if (i % EntriesBetweenChecks == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            SearchEntry entry = entryAt(i);
            table.Add(entry);
            results[i] = new SearchResult(entry);
        }

        var index = new SearchIndex(table, cancellation);
        List<Range> shards = ShardPlan.Divide(index);
        return
        [
            SearchScript.Create("manifest", json => WriteManifest(json, index, shards)),
            .. shards.Select((terms, number) => SearchScript.Create(Name("shard", number), json => WriteShard(json, index, terms))),
            .. results.Chunk(TitlesOfBlock)
                .Select((block, number) => SearchScript.Create(Name("titles", number), json => WriteTitles(json, block))),
        ];
    }

    private static string Name(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{number}");

    private static void WriteManifest(Utf8JsonWriter json, SearchIndex index, List<Range> shards)
    {
        json.WriteStartObject();
        json.WriteNumber("entries", index.Entries);
        json.WriteNumber("block", TitlesOfBlock);
        json.WriteNumber("most", SearchIndex.MostEntries);
        json.WriteStartArray("shards");
        foreach (Range terms in shards)
        {
            json.WriteStringValue(index.Terms[terms.Start.Value]);
        }

        json.WriteEndArray();
        json.WriteStartArray("common");
        foreach ((string term, int entries) in index.CommonTerms)
        {
            json.WriteStartArray();
            json.WriteStringValue(term);
            json.WriteNumberValue(entries);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteShard(Utf8JsonWriter json, SearchIndex index, Range terms)
    {
        json.WriteStartArray();
        for (int term = terms.Start.Value; term < terms.End.Value; term++)
        {
            json.WriteStringValue(index.Terms[term]);
            json.WriteStringValue(index.PostingsOf(term));
        }

        json.WriteEndArray();
    }

    private static void WriteTitles(Utf8JsonWriter json, SearchResult[] block)
    {
        json.WriteStartArray();
        foreach (SearchResult result in block)
        {
            json.WriteStringValue(result.Path);
            json.WriteStringValue(result.Kind);
            json.WriteStringValue(result.Title);
        }

        json.WriteEndArray();
    }
}
