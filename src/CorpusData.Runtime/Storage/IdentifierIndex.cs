using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace CorpusData.Runtime.Storage;

/// <summary>Finds the rows of a table by their identifiers: a hash table that was made when the corpus was compiled.</summary>
internal sealed class IdentifierIndex
{
    // What a pair of letters that are zero comes to.
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

    /// <summary>Reads the index of a table.</summary>
    /// <param name="text">The index, as <see cref="IdentifierSlot"/> says.</param>
    /// <param name="table">The table.</param>
    /// <param name="records">What is there of its records.</param>
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
            throw new ArgumentException("The index is of another table.", nameof(text));
        }

        _hasher = new IdentifierHasher(Letters(-2) - Zeros);
        _distance = (int)(Letters(-1) - Zeros);
    }

    /// <summary>The record with an identifier, or null.</summary>
    public object? Find(string identifier)
    {
        // Nearly all identifiers are hashed by words, in their own slot and have been asked for before.
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

    // Of the same length. An identifier of 8 to 16 characters is two vectors, which may share some, and takes no call.
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

    // What others need is kept apart.
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
            // Of another tag it is more than the rows that there are.
            uint row = Letters(slot) - tag;
            if (row < (uint)_records.Length && (Volatile.Read(ref _records[row].Identifier) ?? _table.ReadIdentifier((int)row)) == identifier)
            {
                return _records[row].Record;
            }

            slot = slot + 1 == _slots ? 0 : slot + 1;
        }

        return null;
    }

    // What a slot's letters have above its row. It is known before they are, so the zeros are taken off with it.
    private uint Tag(ulong hash) => ((uint)hash & _tagMask) + Zeros;

    private int Slot(ulong hash) => IdentifierHash.Slot(hash, Letter(_firstBucket + IdentifierHash.Bucket(hash, _buckets)), _slots);

    private uint Letters(int slot)
    {
        int place = 2 * (IdentifierSlot.HeaderPairs + slot);
        return Letter(place) + ((uint)Letter(place + 1) << IdentifierSlot.Bits);
    }

    // The length of the text is checked, so what is asked for is within it.
    private char Letter(int place) => Unsafe.Add(ref Unsafe.AsRef(in _text.GetPinnableReference()), place);
}
