using CorpusData.Runtime.Storage;

namespace CorpusData.Runtime.Tests.Storage;

/// <summary>A compiled corpus holds what the hash gave when it was compiled, so the hash can never change.</summary>
public sealed class IdentifierHashTests
{
    [Theory]
    [InlineData("", 0u)]
    [InlineData("a", 3627455300u)]
    [InlineData("ab", 697857292u)]
    [InlineData("abc", 1835012895u)]
    [InlineData("abcd", 351966990u)]
    [InlineData("ana-lima", 2165835928u)]
    [InlineData("iran-aims-to-kick-us-out", 2594716391u)]
    [InlineData("قاسم-سليماني", 1260329842u)]
    [InlineData("伊朗", 674417007u)]
    [InlineData("😀", 232971975u)]
    public void It_has_known_values(string identifier, uint hash) => Assert.Equal(hash, IdentifierHash.Compute(identifier));

    [Theory]
    [InlineData(0u, 10, 0)]
    [InlineData(uint.MaxValue, 10, 9)]
    [InlineData(0x80000000u, 10, 5)]
    [InlineData(0x80000000u, int.MaxValue, 1073741823)]
    public void A_slot_lies_within_the_table(uint hash, int slots, int slot) =>
        Assert.Equal(slot, IdentifierHash.Slot(hash, slots));

    [Fact]
    public void Similar_identifiers_spread_over_a_table()
    {
        int[] hits = new int[64];
        for (int i = 0; i < 6400; i++)
        {
            hits[IdentifierHash.Slot(IdentifierHash.Compute($"article-{i:D5}"), hits.Length)]++;
        }

        Assert.All(hits, static count => Assert.InRange(count, 50, 150));
    }
}
