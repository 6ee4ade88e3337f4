using CorpusData.Runtime.Storage;

namespace CorpusData.Runtime.Tests.Harness;

/// <summary>Makes quotes of any text.</summary>
internal static class Texts
{
    public static Quote Quote(string text, int start, int length)
    {
        string[][][] shards = [[[Rows.InDocument(0, "a", text, Rows.Quotes((start, length)))]]];
        var store = new CorpusStore(
            Rows.Layout(shards), ordinal => Rows.Shard(shards[ordinal]), static _ => Rows.Index("a"), static row => new Article(row));
        return store.Get<Article>(0, 0).Quotes[0];
    }
}
