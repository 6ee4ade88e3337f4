using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CorpusData.Runtime.Storage;

/// <summary>
/// Computes the hashes of identifiers. The compiler and the runtime use the same code, so that their hashes are equal.
/// </summary>
internal static class IdentifierHash
{
    // Any odd numbers with bits spread over all positions are suitable.
    private const ulong First = 0x9E3779B97F4A7C15UL;
    private const ulong Second = 0xBF58476D1CE4E5B9UL;

    /// <summary>The number of characters of a word.</summary>
    public const int Word = 4;

    // The number of characters that one step hashes.
    private const int Step = 2 * Word;

    /// <summary>Computes the hash of all UTF-16 code units of an identifier. It is the same on every machine.</summary>
    /// <param name="identifier">The identifier.</param>
    /// <param name="seed">Selects the hash function: identifiers that collide with one seed do not collide with another.</param>
    public static ulong Compute(ReadOnlySpan<char> identifier, int seed)
    {
        unchecked
        {
            ulong spread = (ulong)seed * First;
            ulong key = Second ^ spread;
            ulong hash = First ^ spread ^ (ulong)identifier.Length;
            ref char next = ref MemoryMarshal.GetReference(identifier);
            int left = identifier.Length;
            for (; left > Step; left -= Step)
            {
                hash ^= Fold(hash ^ Read(ref next), key ^ Read(ref Unsafe.Add(ref next, Word)));
                next = ref Unsafe.Add(ref next, Step);
            }

            // The last two words may overlap. That loses nothing, because the hash includes the length.
            return left >= Word
                ? Fold(hash ^ Read(ref next), key ^ Read(ref Unsafe.Add(ref next, left - Word)))
                : Fold(hash ^ ReadFew(identifier.Slice(identifier.Length - left)), key);
        }
    }

    /// <summary>
    /// Computes the hash of an identifier's length and of two of its words. It is the same on every machine.
    /// </summary>
    /// <param name="identifier">The identifier, which must contain both words.</param>
    /// <param name="head">The distance of the first word from the start of the identifier.</param>
    /// <param name="tail">The distance between the start of the second word and the end of the identifier.</param>
    public static ulong ComputeWords(ReadOnlySpan<char> identifier, int head, int tail)
    {
        ref char first = ref MemoryMarshal.GetReference(identifier);
        return Fold(
            First ^ (ulong)identifier.Length ^ Read(ref Unsafe.Add(ref first, head)),
            Second ^ Read(ref Unsafe.Add(ref first, identifier.Length - tail)));
    }

    /// <summary>Returns the slot of a hash, spreading hashes evenly over a number of slots.</summary>
    public static int Slot(ulong hash, int slots) => (int)(((hash >> 32) * (uint)slots) >> 32);

    /// <summary>Returns the slot of a hash in a table whose buckets displace their hashes.</summary>
    /// <param name="hash">The hash.</param>
    /// <param name="displacement">The letter of the hash's bucket in the index, which displaces the bucket's hashes.</param>
    /// <param name="slots">The number of slots.</param>
    public static int Slot(ulong hash, char displacement, int slots) =>
        (int)(((ulong)unchecked((uint)(hash >> 32) + (displacement * (uint)hash)) * (uint)slots) >> 32);

    /// <summary>Returns the bucket of a hash. The number of buckets must be a power of two.</summary>
    public static int Bucket(ulong hash, int buckets) => (int)((uint)hash & (uint)(buckets - 1));

    private static ulong Read(ref char first)
    {
        ulong word = Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref first));
        return BitConverter.IsLittleEndian
            ? word
            : (word >> 48) | ((word >> 16) & 0xFFFF0000UL) | ((word & 0xFFFF0000UL) << 16) | (word << 48);
    }

    private static ulong ReadFew(ReadOnlySpan<char> characters)
    {
        ulong word = 0;
        foreach (char c in characters)
        {
            word = (word << 16) | c;
        }

        return word;
    }

    // Combines both halves of the product, so that each bit of either number affects all bits of the result.
    private static ulong Fold(ulong left, ulong right)
    {
#if NET
        ulong high = Math.BigMul(left, right, out _);
#else
        ulong middle = ((left >> 32) * (uint)right) + (((ulong)(uint)left * (uint)right) >> 32);
        ulong other = ((uint)left * (right >> 32)) + (uint)middle;
        ulong high = ((left >> 32) * (right >> 32)) + (middle >> 32) + (other >> 32);
#endif
        return high ^ unchecked(left * right);
    }
}
