using System.Buffers;

namespace CorpusData.Site.Search;

/// <summary>Writes postings as ASCII characters.</summary>
/// <remarks>
/// A posting is one number: ((entry - entry of the posting before) × fields + field) × levels + level. A number is its
/// groups of five bits, the lowest first. A group is a digit of base64url, with 32 added if another group follows.
/// <c>decode</c> in search.js reads it.
/// </remarks>
internal static class PostingWriter
{
    private const int GroupBits = 5;
    private const uint Continued = 1 << GroupBits;

    private static ReadOnlySpan<byte> Digits => "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"u8;

    /// <summary>Writes the postings of a term, which are in the order of entries.</summary>
    public static void Write(ReadOnlySpan<Posting> postings, Relevance relevance, IBufferWriter<byte> output)
    {
        const int MostGroups = (32 + GroupBits - 1) / GroupBits;
        Span<byte> groups = output.GetSpan(postings.Length * MostGroups);
        int length = 0;
        int entry = 0;
        foreach (Posting posting in postings)
        {
            uint field = ((uint)(posting.Entry - entry) * Posting.Fields) + posting.Field;
            uint number = (field * (uint)Relevance.Levels.Length) + (uint)relevance.LevelOf(posting);
            for (; number >= Continued; number >>= GroupBits)
            {
                groups[length++] = Digits[(int)((number % Continued) + Continued)];
            }

            groups[length++] = Digits[(int)number];
            entry = posting.Entry;
        }

        output.Advance(length);
    }
}
