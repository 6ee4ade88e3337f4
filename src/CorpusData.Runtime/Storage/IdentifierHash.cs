namespace CorpusData.Runtime.Storage;

/// <summary>The hash by which identifiers are found: made when a corpus is compiled and again when it is asked.</summary>
internal static class IdentifierHash
{
    /// <summary>The hash of an identifier's code units, the same on every machine.</summary>
    public static uint Compute(string identifier)
    {
        unchecked
        {
            ulong hash = (ulong)identifier.Length * 0x9E3779B97F4A7C15UL;
            int i = 0;
            for (; i + 4 <= identifier.Length; i += 4)
            {
                ulong block = identifier[i]
                    | ((ulong)identifier[i + 1] << 16)
                    | ((ulong)identifier[i + 2] << 32)
                    | ((ulong)identifier[i + 3] << 48);
                hash = Mix(hash ^ block);
            }

            ulong tail = 0;
            for (; i < identifier.Length; i++)
            {
                tail = (tail << 16) | identifier[i];
            }

            return (uint)(Mix(hash ^ tail) >> 32);
        }
    }

    /// <summary>The slot of a table with a number of slots at which the search for a hash begins.</summary>
    public static int Slot(uint hash, int slots) => (int)(((ulong)hash * (uint)slots) >> 32);

    private static ulong Mix(ulong value)
    {
        unchecked
        {
            value *= 0xBF58476D1CE4E5B9UL;
            return value ^ (value >> 29);
        }
    }
}
