namespace CorpusData.Runtime.Storage;

/// <summary>
/// How a table's identifier index is written, in pairs of letters: how its identifiers are hashed; how far one may be
/// from its own slot; the slots. Then a letter for each bucket, with what displaces the slots of its hashes. A slot has
/// a row, and above it as much of the identifier's hash as there is room for.
/// </summary>
internal static class IdentifierSlot
{
    /// <summary>The bits of a letter.</summary>
    public const int Bits = 14;

    /// <summary>All bits of a letter.</summary>
    public const uint Letter = (1 << Bits) - 1;

    /// <summary>All bits of a pair of letters.</summary>
    public const uint Pair = (1 << (2 * Bits)) - 1;

    /// <summary>The letter that is zero: the first of a range that is all letters.</summary>
    public const char Zero = '\u4E00';

    /// <summary>The bits of a word's place in an identifier: half a letter.</summary>
    public const int PlaceBits = Bits / 2;

    /// <summary>The last place of a word that can be written.</summary>
    public const int MaximumPlace = (1 << PlaceBits) - 1;

    /// <summary>The pairs before the slots.</summary>
    public const int HeaderPairs = 2;

    private const int RowsPerEmptySlot = 4;

    // At most, and at least half as many.
    private const int RowsPerBucket = 4;

    /// <summary>How many slots a table has.</summary>
    /// <param name="count">The number of rows.</param>
    public static int Slots(int count) => count + (count / RowsPerEmptySlot) + 1;

    /// <summary>How many buckets a table has: a power of two.</summary>
    /// <param name="count">The number of rows.</param>
    public static int Buckets(int count)
    {
        int buckets = 1;
        while (buckets * RowsPerBucket < count)
        {
            buckets *= 2;
        }

        return buckets;
    }

    /// <summary>The bits of a slot that have its row; all of them are set where it has none.</summary>
    /// <param name="count">The number of rows.</param>
    public static uint RowMask(int count)
    {
        uint mask = 0;
        while (mask < (uint)count)
        {
            mask = (mask << 1) | 1;
        }

        return mask;
    }
}
