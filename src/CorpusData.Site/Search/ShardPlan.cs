using System.Text;

namespace CorpusData.Site.Search;

/// <summary>Divides the terms of an index into shards of a limited size.</summary>
internal static class ShardPlan
{
    /// <summary>The most bytes of a shard.</summary>
    public const int MostBytes = 150_000;

    // The name of the function that is called, the shard's name and the brackets.
    private const int Frame = 64;

    // The quotation marks and commas of a term and its postings.
    private const int Punctuation = 6;

    // A character outside the Basic Multilingual Plane is written as two escapes of six bytes, and is four bytes of UTF-8.
    private const int EscapedSurrogate = 6;

    /// <summary>Returns the half-open ranges of terms that the shards contain.</summary>
    public static List<Range> Divide(SearchIndex index)
    {
        var shards = new List<Range>();
        int first = 0;
        int bytes = Frame;
        for (int term = 0; term < index.Terms.Count; term++)
        {
            int length = LengthOf(index.Terms[term]) + index.PostingsOf(term).Length + Punctuation;
            if (bytes + length > MostBytes && term > first)
            {
                shards.Add(first..term);
                first = term;
                bytes = Frame;
            }

            bytes += length;
        }

        if (first < index.Terms.Count)
        {
            shards.Add(first..index.Terms.Count);
        }

        return shards;
    }

    private static int LengthOf(string term) => Encoding.UTF8.GetByteCount(term) + (term.Count(char.IsSurrogate) * EscapedSurrogate);
}
