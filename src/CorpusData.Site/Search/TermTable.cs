namespace CorpusData.Site.Search;

/// <summary>Numbers the different terms in the order in which they are first added.</summary>
/// <remarks>A dictionary of .NET 8 could not find a span of characters without allocating a string.</remarks>
internal sealed class TermTable
{
    private readonly List<string> _terms = [];
    private readonly List<int> _hashes = [];

    // The number of a term plus one in the slot of its hash, or the next free slot. At least half of the slots are free.
    private int[] _slots = new int[1 << 12];

    /// <summary>The terms, by number.</summary>
    public IReadOnlyList<string> Terms => _terms;

    /// <summary>Returns the number of a term.</summary>
    public int Add(ReadOnlySpan<char> term)
    {
        int hash = string.GetHashCode(term);
        int slot = hash & (_slots.Length - 1);
        for (; _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            int number = _slots[slot] - 1;
            if (_hashes[number] == hash && term.SequenceEqual(_terms[number]))
            {
                return number;
            }
        }

        _terms.Add(term.ToString());
        _hashes.Add(hash);
        _slots[slot] = _terms.Count;
        if (_terms.Count * 2 > _slots.Length)
        {
            Grow();
        }

        return _terms.Count - 1;
    }

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        for (int number = 0; number < _hashes.Count; number++)
        {
            int slot = _hashes[number] & (_slots.Length - 1);
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & (_slots.Length - 1);
            }

            _slots[slot] = number + 1;
        }
    }
}
