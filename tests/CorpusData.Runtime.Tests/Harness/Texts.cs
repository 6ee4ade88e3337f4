using CorpusData.Runtime.Storage;

namespace CorpusData.Runtime.Tests.Harness;

/// <summary>Makes quotes of any text.</summary>
internal static class Texts
{
    public static Quote Quote(string text, int start, int length) => Quotes(text, (start, length))[0];

    /// <summary>Several quotes of one document.</summary>
    public static Quote[] Quotes(string text, params (int Start, int Length)[] places)
    {
        string[][][] shards = [[[Rows.InDocument(0, "a", text, Rows.Quotes(places))]]];
        var store = new CorpusStore(
            Rows.Layout(shards), ordinal => Rows.Shard(shards[ordinal]), static _ => Rows.Index("a"), static row => new Article(row));
        return [.. store.Get<Article>(0, 0).Quotes];
    }
}
