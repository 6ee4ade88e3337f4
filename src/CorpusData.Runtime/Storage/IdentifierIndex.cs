namespace CorpusData.Runtime.Storage;

/// <summary>The identifiers of a table: a hash table with open addressing that was made when the corpus was compiled.</summary>
internal sealed class IdentifierIndex(string text, int count)
{
    private readonly int _rowBits = IdentifierSlot.RowBits(count);

    /// <summary>The seed of the hash.</summary>
    public int Seed { get; } = text[0] - IdentifierSlot.Zero;

    /// <summary>The number of slots.</summary>
    public int Slots { get; } = text.Length / IdentifierSlot.Width;

    /// <summary>What is in a slot; zero where there is nothing.</summary>
    public uint this[int slot]
    {
        get
        {
            int place = 1 + (slot * IdentifierSlot.Width);
            return (uint)(text[place] - IdentifierSlot.Zero) | ((uint)(text[place + 1] - IdentifierSlot.Zero) << IdentifierSlot.Bits);
        }
    }

    /// <summary>What a slot of a hash has besides its row.</summary>
    public uint Tag(ulong hash) => IdentifierSlot.Tag(hash, _rowBits);
}
