namespace CorpusData.Site.Search;

/// <summary>Numbers the different terms in the order in which they are first added.</summary>
/// <remarks>
/// A dictionary of .NET 8 could not find a span of characters without allocating a string. Each term is looked up so often
/// that reading memory takes most of the time, so what belongs to a term is in one place.
/// </remarks>
internal sealed class TermTable
{
    private Term[] _terms = new Term[1 << 11];

    // The slot of a term's hash, or the next free one, contains the hash and the number plus one. Half of the slots are free.
    private (int Hash, int Next)[] _slots = new (int, int)[1 << 12];

    /// <summary>The number of terms.</summary>
    public int Count { get; private set; }

    /// <summary>The terms, by number.</summary>
    public Span<Term> Terms => _terms.AsSpan(0, Count);

    /// <summary>Returns the number of a term.</summary>
    public int Add(ReadOnlySpan<char> value)
    {
        int hash = string.GetHashCode(value);
        int slot = hash & (_slots.Length - 1);
        for (; _slots[slot].Next != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            if (_slots[slot].Hash == hash && value.SequenceEqual(_terms[_slots[slot].Next - 1].Value))
            {
                return _slots[slot].Next - 1;
            }
        }

        if (Count == _terms.Length)
        {
            Array.Resize(ref _terms, Count * 2);
            Grow();
            return Add(value);
        }

        _terms[Count] = new Term { Value = value.ToString(), LastField = -1 };
        _slots[slot] = (hash, ++Count);
        return Count - 1;
    }

    private void Grow()
    {
        (int Hash, int Next)[] old = _slots;
        _slots = new (int, int)[old.Length * 2];
        foreach ((int hash, int next) in old)
        {
            if (next != 0)
            {
                int slot = hash & (_slots.Length - 1);
                while (_slots[slot].Next != 0)
                {
                    slot = (slot + 1) & (_slots.Length - 1);
                }

                _slots[slot] = (hash, next);
            }
        }
    }

    /// <summary>A term and what is known of it while entries are read.</summary>
    internal struct Term
    {
        /// <summary>The term itself.</summary>
        public string Value;

        /// <summary>The number of the last field that contains it; -1 if none does.</summary>
        public int LastField;

        /// <summary>How often that field contains it.</summary>
        public int Frequency;
    }
}
