namespace CorpusData.Runtime.Storage;

/// <summary>
/// How a table's identifier index is written: a character with the hash's seed, then the slots, two characters each.
/// A slot is zero or has a row and one, and above it as much of the identifier's hash as there is room for.
/// </summary>
internal static class IdentifierSlot
{
    /// <summary>The characters of a slot.</summary>
    public const int Width = 2;

    /// <summary>The bits of a character.</summary>
    public const int Bits = 14;

    /// <summary>The character that is zero: the first of a range that is all letters.</summary>
    public const char Zero = '\u4E00';

    /// <summary>How many bits the rows of a table take.</summary>
    /// <param name="count">The number of rows.</param>
    public static int RowBits(int count)
    {
        int bits = 0;
        while (count >> bits != 0)
        {
            bits++;
        }

        return bits;
    }

    /// <summary>What a hash gives to its slot.</summary>
    public static uint Tag(ulong hash, int rowBits) => (uint)hash >> (32 - (Width * Bits) + rowBits) << rowBits;
}
