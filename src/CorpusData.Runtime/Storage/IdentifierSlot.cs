namespace CorpusData.Runtime.Storage;

/// <summary>The format of the index of a table's identifiers.</summary>
/// <remarks>
/// The index begins with pairs of letters: the rule by which identifiers are hashed, the greatest distance of an
/// identifier from its own slot, and the slots. Then follows one letter for each bucket, which displaces the slots of
/// the bucket's hashes. A slot contains a row and, in the bits above it, as much of the identifier's hash as fits.
/// </remarks>
internal static class IdentifierSlot
{
    /// <summary>The number of bits of a letter.</summary>
    public const int Bits = 14;

    /// <summary>The mask of all bits of a letter.</summary>
    public const uint Letter = (1 << Bits) - 1;

    /// <summary>The mask of all bits of a pair of letters.</summary>
    public const uint Pair = (1 << (2 * Bits)) - 1;

    /// <summary>The letter that means zero: the first of a range that contains only letters.</summary>
    public const char Zero = '\u4E00';

    /// <summary>The number of bits of a word's position in an identifier: half a letter.</summary>
    public const int PlaceBits = Bits / 2;

    /// <summary>The greatest position of a word that the index can contain.</summary>
    public const int MaximumPlace = (1 << PlaceBits) - 1;

    /// <summary>The number of pairs before the slots.</summary>
    public const int HeaderPairs = 2;

    private const int RowsPerEmptySlot = 4;

    // The maximum of rows per bucket; the minimum is half of it.
    private const int RowsPerBucket = 4;

    /// <summary>Returns the number of slots of a table.</summary>
    /// <param name="count">The number of rows.</param>
    public static int Slots(int count) => count + (count / RowsPerEmptySlot) + 1;

    /// <summary>Returns the number of buckets of a table, which is a power of two.</summary>
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

    /// <summary>Returns the mask of the bits of a slot that contain its row. All these bits are set in an empty slot.</summary>
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
