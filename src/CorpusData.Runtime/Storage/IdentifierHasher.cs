namespace CorpusData.Runtime.Storage;

/// <summary>
/// How the identifiers of a table are hashed: by two words of each, where the compiler has found two that tell them
/// apart; else as a whole, with a seed.
/// </summary>
internal readonly struct IdentifierHasher
{
    private readonly int _seed;
    private readonly int _head;
    private readonly int _tail;

    /// <summary>Reads how a table's identifiers are hashed.</summary>
    /// <param name="header">What <see cref="Header"/> gave.</param>
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

    /// <summary>The length from which on identifiers are hashed by words: none has it where they are hashed as a whole.</summary>
    public int LeastOfWords { get; }

    /// <summary>How the identifiers are hashed, as an index begins with it.</summary>
    public uint Header =>
        (uint)_seed | ((uint)_head << IdentifierSlot.Bits) | ((uint)_tail << (IdentifierSlot.Bits + IdentifierSlot.PlaceBits));

    /// <summary>By the whole identifier.</summary>
    public static IdentifierHasher OfAll(int seed) => new(seed, 0, 0);

    /// <summary>By two words.</summary>
    /// <param name="head">How far from an identifier's start the one begins.</param>
    /// <param name="tail">How far from its end the other begins.</param>
    public static IdentifierHasher OfWords(int head, int tail) => new(0, head, tail);

    /// <summary>Whether an identifier of a length may be in the table.</summary>
    public bool MayHave(int length) => _tail == 0 || length >= LeastOfWords;

    /// <summary>The hash of an identifier that the table may have.</summary>
    public ulong Hash(ReadOnlySpan<char> identifier) => _tail == 0
        ? IdentifierHash.Compute(identifier, _seed)
        : HashWords(identifier);

    /// <summary>The hash of an identifier that is hashed by words.</summary>
    public ulong HashWords(ReadOnlySpan<char> identifier) => IdentifierHash.ComputeWords(identifier, _head, _tail);
}
