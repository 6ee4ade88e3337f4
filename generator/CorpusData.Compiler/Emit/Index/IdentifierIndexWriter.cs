using CorpusData.Runtime.Storage;

namespace CorpusData.Compiler.Emit;

/// <summary>
/// Writes the index by which a table's identifiers are found: a hash table whose hashes are in buckets, each with a
/// number that displaces its hashes so that each identifier is in a slot of its own. Those for which there is no such
/// number, as their hashes are the same, are in the next free slot. None is further away than a bound: where a set of
/// identifiers would be, by chance or because it was made to, another hash spreads it anew.
/// </summary>
internal static class IdentifierIndexWriter
{
    private const int MaximumDistance = 128;

    private const int Seeds = 16;

    /// <summary>The index of a table's identifiers.</summary>
    /// <param name="identifiers">The identifiers, in the order of their rows.</param>
    /// <param name="cancellation">Ends it early.</param>
    public static string Write(IReadOnlyList<string> identifiers, CancellationToken cancellation = default)
    {
        if (identifiers.Count == 0)
        {
            return "";
        }

        IdentifierSlotTable? table = IdentifierWords.TryFind(identifiers, cancellation, out int head, out int tail)
            ? IdentifierSlotTable.TryFill(identifiers, IdentifierHasher.OfWords(head, tail), MaximumDistance, cancellation)
            : null;
        for (int seed = 0; table is null; seed++)
        {
            int maximumDistance = seed + 1 < Seeds ? MaximumDistance : int.MaxValue;
            table = IdentifierSlotTable.TryFill(identifiers, IdentifierHasher.OfAll(seed), maximumDistance, cancellation);
        }

        var index = new CharBuffer();
        AppendPair(index, table.Hasher.Header);
        AppendPair(index, (uint)table.Distance);
        foreach (uint slot in table.Slots)
        {
            AppendPair(index, slot);
        }

        foreach (char displacement in table.Displacements)
        {
            index.Append(displacement);
        }

        string text = index.ToString();
        index.Release();
        return text;
    }

    private static void AppendPair(CharBuffer index, uint pair) =>
        index.Append(Letter(pair & IdentifierSlot.Letter)).Append(Letter(pair >> IdentifierSlot.Bits));

    private static char Letter(uint value) => (char)(IdentifierSlot.Zero + value);
}
