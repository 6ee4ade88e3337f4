using CorpusData.Runtime.Storage;

namespace CorpusData.Compiler.Emit;

/// <summary>A hash table of identifiers, in the format of <see cref="IdentifierSlot"/>.</summary>
internal sealed class IdentifierSlotTable
{
    private readonly ulong[] _hashes;
    private readonly uint _rowMask;

    private IdentifierSlotTable(IReadOnlyList<string> identifiers, IdentifierHasher hasher)
    {
        Hasher = hasher;
        _hashes = new ulong[identifiers.Count];
        for (int row = 0; row < _hashes.Length; row++)
        {
            _hashes[row] = hasher.Hash(identifiers[row].AsSpan());
        }

        _rowMask = IdentifierSlot.RowMask(_hashes.Length);
        Slots = new uint[IdentifierSlot.Slots(_hashes.Length)];
        Slots.AsSpan().Fill(_rowMask);
        Displacements = new char[IdentifierSlot.Buckets(_hashes.Length)];
        Displacements.AsSpan().Fill(IdentifierSlot.Zero);
    }

    /// <summary>The hash function of the identifiers.</summary>
    public IdentifierHasher Hasher { get; }

    /// <summary>The content of each slot.</summary>
    public uint[] Slots { get; }

    /// <summary>The letter that displaces the hashes of each bucket.</summary>
    public char[] Displacements { get; }

    /// <summary>The greatest distance of an identifier from its own slot.</summary>
    public int Distance { get; private set; }

    /// <summary>Returns a filled table, or null if an identifier would be too far from its own slot.</summary>
    public static IdentifierSlotTable? TryFill(
        IReadOnlyList<string> identifiers, IdentifierHasher hasher, int maximumDistance, CancellationToken cancellation)
    {
        var table = new IdentifierSlotTable(identifiers, hasher);
        int[] rows = table.RowsByBucket(out int[] starts);
        var left = new List<int>();
        // The largest buckets first: while the table is empty, there is room for many at once.
        foreach (int bucket in Enumerable.Range(0, table.Displacements.Length)
            .OrderByDescending(bucket => starts[bucket + 1] - starts[bucket]))
        {
            cancellation.ThrowIfCancellationRequested();
            table.Place(bucket, rows.AsSpan(starts[bucket], starts[bucket + 1] - starts[bucket]), left);
        }

        return left.TrueForAll(row => table.TryPlaceAfter(row, maximumDistance)) ? table : null;
    }

    // The rows, bucket by bucket, and the start of each bucket.
    private int[] RowsByBucket(out int[] starts)
    {
        starts = new int[Displacements.Length + 1];
        foreach (ulong hash in _hashes)
        {
            starts[Bucket(hash) + 1]++;
        }

        for (int bucket = 0; bucket < Displacements.Length; bucket++)
        {
            starts[bucket + 1] += starts[bucket];
        }

        int[] rows = new int[_hashes.Length];
        int[] ends = (int[])starts.Clone();
        for (int row = 0; row < rows.Length; row++)
        {
            rows[ends[Bucket(_hashes[row])]++] = row;
        }

        return rows;
    }

    // A displacement cannot separate rows with the same hash, so all but the first are left for the next free slots. So are
    // the rows of a bucket for which no displacement is free.
    private void Place(int bucket, Span<int> rows, List<int> left)
    {
        int count = 0;
        foreach (int row in rows)
        {
            if (HasHash(rows.Slice(0, count), _hashes[row]))
            {
                left.Add(row);
            }
            else
            {
                rows[count++] = row;
            }
        }

        rows = rows.Slice(0, count);
        for (char displacement = IdentifierSlot.Zero; displacement <= IdentifierSlot.Zero + IdentifierSlot.Letter; displacement++)
        {
            if (TryPlace(rows, displacement))
            {
                Displacements[bucket] = displacement;
                return;
            }
        }

        foreach (int row in rows)
        {
            left.Add(row);
        }
    }

    private bool HasHash(ReadOnlySpan<int> rows, ulong hash)
    {
        foreach (int row in rows)
        {
            if (_hashes[row] == hash)
            {
                return true;
            }
        }

        return false;
    }

    private bool TryPlace(ReadOnlySpan<int> rows, char displacement)
    {
        for (int i = 0; i < rows.Length; i++)
        {
            int slot = IdentifierHash.Slot(_hashes[rows[i]], displacement, Slots.Length);
            if (Slots[slot] != _rowMask)
            {
                while (--i >= 0)
                {
                    Slots[IdentifierHash.Slot(_hashes[rows[i]], displacement, Slots.Length)] = _rowMask;
                }

                return false;
            }

            Slots[slot] = Content(rows[i]);
        }

        return true;
    }

    private bool TryPlaceAfter(int row, int maximumDistance)
    {
        ulong hash = _hashes[row];
        int slot = IdentifierHash.Slot(hash, Displacements[Bucket(hash)], Slots.Length);
        int distance = 0;
        while (Slots[slot] != _rowMask)
        {
            slot = slot + 1 == Slots.Length ? 0 : slot + 1;
            distance++;
        }

        Slots[slot] = Content(row);
        Distance = Math.Max(Distance, distance);
        return distance <= maximumDistance;
    }

    private int Bucket(ulong hash) => IdentifierHash.Bucket(hash, Displacements.Length);

    private uint Content(int row) => ((uint)_hashes[row] & IdentifierSlot.Pair & ~_rowMask) | (uint)row;
}
