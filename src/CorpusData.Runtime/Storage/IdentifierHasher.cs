namespace CorpusData.Runtime.Storage;

/// <summary>
/// Hashes the identifiers of a table: two words of each if the compiler has found two words that distinguish all
/// identifiers, otherwise the whole identifier with a seed.
/// </summary>
internal readonly struct IdentifierHasher
{
    private readonly int _seed;
    private readonly int _head;
    private readonly int _tail;

    /// <summary>Initializes the hasher from the start of an index.</summary>
    /// <param name="header">The value of <see cref="Header"/> when the index was written.</param>
    public IdentifierHasher(uint header)
        : this(
            (int)(header & IdentifierSlot.Letter),
            (int)(header >> IdentifierSlot.Bits) & IdentifierSlot.MaximumPlace,
            (int)(header >> (IdentifierSlot.Bits + IdentifierSlot.PlaceBits)))
    {
    }

    private IdentifierHasher(int seed, int head, int tail)
    {
        _seed = seed;
        _head = head;
        _tail = tail;
        LeastOfWords = tail == 0 ? int.MaxValue : Math.Max(head + IdentifierHash.Word, tail);
    }

    /// <summary>
    /// The minimum length of an identifier that is hashed by words; <see cref="int.MaxValue"/> if identifiers are hashed as
    /// a whole.
    /// </summary>
    public int LeastOfWords { get; }

    /// <summary>The rule by which identifiers are hashed, in the form with which the index begins.</summary>
    public uint Header =>
        (uint)_seed | ((uint)_head << IdentifierSlot.Bits) | ((uint)_tail << (IdentifierSlot.Bits + IdentifierSlot.PlaceBits));

    /// <summary>Returns a hasher of whole identifiers.</summary>
    public static IdentifierHasher OfAll(int seed) => new(seed, 0, 0);

    /// <summary>Returns a hasher of two words of each identifier.</summary>
    /// <param name="head">The distance of the first word from the start of an identifier.</param>
    /// <param name="tail">The distance between the start of the second word and the end of an identifier.</param>
    public static IdentifierHasher OfWords(int head, int tail) => new(0, head, tail);

    /// <summary>Returns whether the table may contain an identifier of a given length.</summary>
    public bool MayHave(int length) => _tail == 0 || length >= LeastOfWords;

    /// <summary>Computes the hash of an identifier for which <see cref="MayHave"/> is true.</summary>
    public ulong Hash(ReadOnlySpan<char> identifier) => _tail == 0
        ? IdentifierHash.Compute(identifier, _seed)
        : HashWords(identifier);

    /// <summary>Computes the hash of an identifier that is hashed by words.</summary>
    public ulong HashWords(ReadOnlySpan<char> identifier) => IdentifierHash.ComputeWords(identifier, _head, _tail);
}
