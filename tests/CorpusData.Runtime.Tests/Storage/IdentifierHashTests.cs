using CorpusData.Runtime.Storage;

namespace CorpusData.Runtime.Tests.Storage;

/// <summary>A compiled corpus holds what the hash gave when it was compiled, so the hash can never change.</summary>
public sealed class IdentifierHashTests
{
    [Theory]
    [InlineData("", 0, 0xA035E2CC637F5704ul)]
    [InlineData("a", 0, 0xE1CF29A74DA5BAFCul)]
    [InlineData("a", 1, 0x89B78FA56179A08Cul)]
    [InlineData("ab", 0, 0x8719A9FF7F146E4Dul)]
    [InlineData("abc", 0, 0xEC8926B0845AC663ul)]
    [InlineData("abcd", 0, 0xAFF5906B910CFA37ul)]
    [InlineData("ana-lima", 0, 0x295753349C7C6431ul)]
    [InlineData("ana-lima-", 0, 0x4CF37D10B489EC79ul)]
    [InlineData("iran-aims-to-kick-us-out", 0, 0x69F352A69AA3AE95ul)]
    [InlineData("iran-aims-to-kick-us-out", 15, 0xBE43020EE428195Aul)]
    [InlineData("قاسم-سليماني", 0, 0xF1BD936A67608321ul)]
    [InlineData("伊朗", 0, 0x4CB9E90E969FA01Cul)]
    [InlineData("😀", 0, 0x7C315801C7EE18DFul)]
    public void It_has_known_values(string identifier, int seed, ulong hash) =>
        Assert.Equal(hash, IdentifierHash.Compute(identifier, seed));

    [Theory]
    [InlineData("abcd", 0, 4, 0xAFF5906B910CFA37ul)]
    [InlineData("report-000018", 0, 4, 0x133C9C8FAEA04458ul)]
    [InlineData("report-000018", 9, 13, 0x3192E8F2A0277104ul)]
    [InlineData("قاسم-سليماني", 2, 6, 0xD690A65425A4C729ul)]
    public void That_of_two_words_has_known_values(string identifier, int head, int tail, ulong hash) =>
        Assert.Equal(hash, IdentifierHash.ComputeWords(identifier, head, tail));

    [Fact]
    public void That_of_two_words_tells_lengths_apart() => Assert.NotEqual(
        IdentifierHash.ComputeWords("ana-lima", 0, 4), IdentifierHash.ComputeWords("ana-a-lima", 0, 4));

    [Theory]
    [InlineData(0ul, 10, 0)]
    [InlineData(ulong.MaxValue, 10, 9)]
    [InlineData(0x8000000000000000ul, 10, 5)]
    [InlineData(0x8000000000000000ul, int.MaxValue, 1073741823)]
    public void A_slot_lies_within_the_table(ulong hash, int slots, int slot) =>
        Assert.Equal(slot, IdentifierHash.Slot(hash, slots));

    [Theory]
    [InlineData(0x00000003_80000000ul, '\u0000', 10, 0)]
    [InlineData(0x00000003_80000000ul, '\u0001', 10, 5)]
    [InlineData(0x00000003_80000000ul, '\u0002', 10, 0)]
    [InlineData(0xFFFFFFFF_FFFFFFFFul, '\u0001', 10, 9)]
    public void A_slot_is_displaced(ulong hash, char displacement, int slots, int slot) =>
        Assert.Equal(slot, IdentifierHash.Slot(hash, displacement, slots));

    [Theory]
    [InlineData(0xFFFFFFFF_00000000ul, 8, 0)]
    [InlineData(0x00000000_FFFFFFFFul, 8, 7)]
    public void A_bucket_lies_within_the_table(ulong hash, int buckets, int bucket) =>
        Assert.Equal(bucket, IdentifierHash.Bucket(hash, buckets));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(15)]
    public void Similar_identifiers_spread_over_a_table(int seed)
    {
        int[] hits = new int[64];
        for (int i = 0; i < 6400; i++)
        {
            hits[IdentifierHash.Slot(IdentifierHash.Compute($"article-{i:D5}", seed), hits.Length)]++;
        }

        Assert.All(hits, static count => Assert.InRange(count, 50, 150));
    }

    // What the constants of the hash are in characters, in every place where they meet them.
    [Theory]
    [InlineData("\u7C15\u7F4A\u79B9\u9E37")]
    [InlineData("\uE5B9\u1CE4\u476D\uBF58")]
    public void No_characters_make_it_forget_the_others(string characters)
    {
        var hashes = new HashSet<ulong>();
        for (int i = 0; i < 100; i++)
        {
            hashes.Add(IdentifierHash.Compute($"{i:D4}{characters}12345678", 1));
            hashes.Add(IdentifierHash.Compute($"{characters}{i:D4}12345678", 1));
        }

        Assert.Equal(200, hashes.Count);
    }
}
