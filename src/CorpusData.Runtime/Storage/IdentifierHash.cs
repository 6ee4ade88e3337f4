using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CorpusData.Runtime.Storage;

/// <summary>The hash by which identifiers are found: made when a corpus is compiled and again when it is asked.</summary>
internal static class IdentifierHash
{
    // Any odd numbers with bits all over will do.
    private const ulong First = 0x9E3779B97F4A7C15UL;
    private const ulong Second = 0xBF58476D1CE4E5B9UL;

    /// <summary>The characters of a word.</summary>
    public const int Word = 4;

    // The characters that one step takes.
    private const int Step = 2 * Word;

    /// <summary>The hash of an identifier's code units, the same on every machine.</summary>
    /// <param name="identifier">The identifier.</param>
    /// <param name="seed">What makes it another hash, under which others collide.</param>
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

            // Words may share characters: the length has told where they begin.
            return left >= Word
                ? Fold(hash ^ Read(ref next), key ^ Read(ref Unsafe.Add(ref next, left - Word)))
                : Fold(hash ^ ReadFew(identifier.Slice(identifier.Length - left)), key);
        }
    }

    /// <summary>The hash of an identifier's length and of two words of it, the same on every machine.</summary>
    /// <param name="identifier">The identifier, in which both words lie.</param>
    /// <param name="head">How far from its start the one begins.</param>
    /// <param name="tail">How far from its end the other begins.</param>
    public static ulong ComputeWords(ReadOnlySpan<char> identifier, int head, int tail)
    {
        ref char first = ref MemoryMarshal.GetReference(identifier);
        return Fold(
            First ^ (ulong)identifier.Length ^ Read(ref Unsafe.Add(ref first, head)),
            Second ^ Read(ref Unsafe.Add(ref first, identifier.Length - tail)));
    }

    /// <summary>The slot of a table with a number of slots at which the search for a hash begins.</summary>
    public static int Slot(ulong hash, int slots) => (int)(((hash >> 32) * (uint)slots) >> 32);

    /// <summary>The slot of a hash in a table whose buckets displace them.</summary>
    /// <param name="hash">The hash.</param>
    /// <param name="displacement">The letter that displaces the hashes of its bucket, as it stands in the index.</param>
    /// <param name="slots">The number of slots.</param>
    public static int Slot(ulong hash, char displacement, int slots) =>
        (int)(((ulong)unchecked((uint)(hash >> 32) + (displacement * (uint)hash)) * (uint)slots) >> 32);

    /// <summary>The bucket of a hash, of a number of buckets that is a power of two.</summary>
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

    // Both halves of the product, so that each bit of either number tells in all.
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
