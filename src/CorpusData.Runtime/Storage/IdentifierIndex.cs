using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace CorpusData.Runtime.Storage;

/// <summary>Finds the rows of a table by their identifiers, with a hash table that the compiler built.</summary>
internal sealed class IdentifierIndex
{
    // The value of a pair of letters that are both zero.
    private const uint Zeros = IdentifierSlot.Zero + ((uint)IdentifierSlot.Zero << IdentifierSlot.Bits);

    private readonly string _text;
    private readonly Table _table;
    private readonly Table.Slot[] _records;
    private readonly IdentifierHasher _hasher;
    private readonly int _distance;
    private readonly int _slots;
    private readonly int _firstBucket;
    private readonly int _buckets;
    private readonly uint _tagMask;

    /// <summary>Initializes the index of a table.</summary>
    /// <param name="text">The index, in the format of <see cref="IdentifierSlot"/>.</param>
    /// <param name="table">The table.</param>
    /// <param name="records">The records and identifiers that have been read so far, by row.</param>
    public IdentifierIndex(string text, Table table, Table.Slot[] records)
    {
        _text = text;
        _table = table;
        _records = records;
        _slots = IdentifierSlot.Slots(records.Length);
        _buckets = IdentifierSlot.Buckets(records.Length);
        _tagMask = IdentifierSlot.Pair ^ IdentifierSlot.RowMask(records.Length);
        _firstBucket = 2 * (IdentifierSlot.HeaderPairs + _slots);
        if (text.Length != _firstBucket + _buckets)
        {
            throw new ArgumentException("The index belongs to another table.", nameof(text));
        }

        _hasher = new IdentifierHasher(Letters(-2) - Zeros);
        _distance = (int)(Letters(-1) - Zeros);
    }

    /// <summary>Returns the record with an identifier, or null if there is none.</summary>
    public object? Find(string identifier)
    {
        // The fast path is for nearly all identifiers: those that are hashed by words, are in their own slot and were read before.
        if (identifier.Length >= _hasher.LeastOfWords)
        {
            ulong hash = _hasher.HashWords(identifier);
            uint row = Letters(Slot(hash)) - Tag(hash);
            Table.Slot[] records = _records;
            if (row < (uint)records.Length)
            {
                ref Table.Slot found = ref records[row];
                if (Volatile.Read(ref found.Identifier) is { } kept && kept.Length == identifier.Length && IsSame(kept, identifier))
                {
                    return found.Record;
                }
            }
        }

        return Search(identifier);
    }

    // Both strings have the same length. With 8 to 16 characters they are two vectors, which may overlap, and need no call.
    private static bool IsSame(string one, string other)
    {
        if (one.Length is < 8 or > 16)
        {
            return one.AsSpan().SequenceEqual(other);
        }

        ref ushort first = ref Unsafe.As<char, ushort>(ref Unsafe.AsRef(in one.GetPinnableReference()));
        ref ushort second = ref Unsafe.As<char, ushort>(ref Unsafe.AsRef(in other.GetPinnableReference()));
        nuint end = (nuint)(one.Length - Vector128<ushort>.Count);
        return ((Vector128.LoadUnsafe(ref first) ^ Vector128.LoadUnsafe(ref second))
            | (Vector128.LoadUnsafe(ref first, end) ^ Vector128.LoadUnsafe(ref second, end))) == Vector128<ushort>.Zero;
    }

    // Not inlined, to keep the fast path small.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private object? Search(string identifier)
    {
        if (!_hasher.MayHave(identifier.Length))
        {
            return null;
        }

        ulong hash = _hasher.Hash(identifier);
        uint tag = Tag(hash);
        int slot = Slot(hash);
        for (int distance = 0; distance <= _distance; distance++)
        {
            // With another tag, the difference is greater than the number of rows.
            uint row = Letters(slot) - tag;
            if (row < (uint)_records.Length && (Volatile.Read(ref _records[row].Identifier) ?? _table.ReadIdentifier((int)row)) == identifier)
            {
                return _records[row].Record;
            }

            slot = slot + 1 == _slots ? 0 : slot + 1;
        }

        return null;
    }

    // The bits of a slot above its row. Adding the zeros here, before the letters are loaded, saves time afterwards.
    private uint Tag(ulong hash) => ((uint)hash & _tagMask) + Zeros;

    private int Slot(ulong hash) => IdentifierHash.Slot(hash, Letter(_firstBucket + IdentifierHash.Bucket(hash, _buckets)), _slots);

    private uint Letters(int slot)
    {
        int place = 2 * (IdentifierSlot.HeaderPairs + slot);
        return Letter(place) + ((uint)Letter(place + 1) << IdentifierSlot.Bits);
    }

    // The constructor checks the length of the text, so every position is within it.
    private char Letter(int place) => Unsafe.Add(ref Unsafe.AsRef(in _text.GetPinnableReference()), place);
}
