using CorpusData.Runtime.Storage;

namespace CorpusData.Compiler.Emit;

/// <summary>
/// Writes the index by which a table's identifiers are found: a hash table with open addressing, half of it empty.
/// Nothing is further from its own slot than a bound: where a set of identifiers would be, by chance or because it
/// was made to, another seed of the hash spreads it anew.
/// </summary>
internal static class IdentifierIndexWriter
{
    private const int SlotsPerRow = 2;

    // Of a million identifiers that are not made to collide, hardly one is as far away.
    private const int MaximumDistance = 128;

    private const int Seeds = 16;

    /// <summary>The index of a table's identifiers, in the order of their rows.</summary>
    public static string Write(IReadOnlyList<string> identifiers)
    {
        if (identifiers.Count == 0)
        {
            return "";
        }

        uint[] slots = new uint[identifiers.Count * SlotsPerRow];
        int seed = 0;
        while (!TryFill(slots, identifiers, seed, seed + 1 < Seeds ? MaximumDistance : slots.Length))
        {
            Array.Clear(slots, 0, slots.Length);
            seed++;
        }

        var index = new CharBuffer();
        index.Append((char)(IdentifierSlot.Zero + seed));
        Span<char> characters = index.Add(slots.Length * IdentifierSlot.Width);
        for (int i = 0; i < slots.Length; i++)
        {
            characters[2 * i] = (char)(IdentifierSlot.Zero + (slots[i] & ((1 << IdentifierSlot.Bits) - 1)));
            characters[(2 * i) + 1] = (char)(IdentifierSlot.Zero + (slots[i] >> IdentifierSlot.Bits));
        }

        return index.ToString();
    }

    private static bool TryFill(uint[] slots, IReadOnlyList<string> identifiers, int seed, int maximumDistance)
    {
        int rowBits = IdentifierSlot.RowBits(identifiers.Count);
        for (int row = 0; row < identifiers.Count; row++)
        {
            ulong hash = IdentifierHash.Compute(identifiers[row].AsSpan(), seed);
            int slot = IdentifierHash.Slot(hash, slots.Length);
            int distance = 0;
            while (slots[slot] != 0)
            {
                slot = slot + 1 == slots.Length ? 0 : slot + 1;
                if (++distance > maximumDistance)
                {
                    return false;
                }
            }

            slots[slot] = IdentifierSlot.Tag(hash, rowBits) | (uint)(row + 1);
        }

        return true;
    }
}
