using CorpusData.Runtime.Storage;

namespace CorpusData.Compiler.Emit;

/// <summary>Writes the index of a table's identifiers: a perfect hash table, in the format of <see cref="IdentifierSlot"/>.</summary>
/// <remarks>
/// <para>
/// A program would otherwise build a dictionary of all identifiers before its first lookup, which takes time and memory
/// in proportion to the corpus. The identifiers are known when the corpus is compiled, so the compiler builds the hash
/// table once, without collisions. The runtime reads it in place, as the characters of a string literal: it allocates
/// nothing, and one probe finds an identifier or shows that there is none.
/// </para>
/// <para>
/// The hashes are in buckets. Each bucket has a number that displaces its hashes, so that each is in a slot of its own.
/// Identifiers with equal hashes are in the next free slots instead. If one were more than
/// <see cref="MaximumDistance"/> slots away, by chance or by intent, the index uses the next of several hash functions.
/// </para>
/// <para>
/// The index is correct as long as compiler and runtime compute the same hashes and slots. Both are therefore built from
/// the same source files, <c>IdentifierHash</c>, <c>IdentifierHasher</c> and <c>IdentifierSlot</c>. A compiled corpus
/// contains its hashes, so <c>IdentifierHashTests</c> holds their values fixed. The runtime compares each identifier with
/// the one in the row that it finds, so a wrong index can hide a record but never return another.
/// </para>
/// </remarks>
internal static class IdentifierIndexWriter
{
    private const int MaximumDistance = 128;

    private const int Seeds = 16;

    /// <summary>Writes the index of a table's identifiers.</summary>
    /// <param name="identifiers">The identifiers, in the order of their rows.</param>
    /// <param name="cancellation">Cancels the operation.</param>
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
