using CorpusData.Runtime.Storage;

namespace CorpusData.Compiler.Emit;

/// <summary>
/// Finds two words of four characters that distinguish the identifiers of a table: one at the same distance from the
/// start of each identifier, the other at the same distance from its end.
/// </summary>
internal static class IdentifierWords
{
    // Enough identifiers to compare positions.
    private const int SampleSize = 2048;

    // At most one identifier in 16 may have the same words and length as another.
    private const int Alike = 16;

    /// <summary>Finds the words.</summary>
    /// <param name="identifiers">The identifiers.</param>
    /// <param name="cancellation">Cancels the search.</param>
    /// <param name="head">The distance of the first word from the start of an identifier.</param>
    /// <param name="tail">The distance between the start of the second word and the end of an identifier.</param>
    /// <returns>Whether the two words distinguish the identifiers well enough.</returns>
    public static bool TryFind(
        IReadOnlyList<string> identifiers, CancellationToken cancellation, out int head, out int tail)
    {
        head = 0;
        tail = IdentifierHash.Word;
        int shortest = Math.Min(identifiers.Min(static identifier => identifier.Length), IdentifierSlot.MaximumPlace);
        if (shortest < IdentifierHash.Word)
        {
            return false;
        }

        IReadOnlyList<string> sample = Sample(identifiers);
        int most = 0;
        for (int place = 0; place <= shortest - IdentifierHash.Word && most < sample.Count; place++)
        {
            int distinct = CountDistinct(sample, place, tail, cancellation);
            (head, most) = distinct > most ? (place, distinct) : (head, most);
        }

        for (int place = IdentifierHash.Word; place <= shortest && most < sample.Count; place++)
        {
            int distinct = CountDistinct(sample, head, place, cancellation);
            (tail, most) = distinct > most ? (place, distinct) : (tail, most);
        }

        return CountDistinct(identifiers, head, tail, cancellation) >= identifiers.Count - (identifiers.Count / Alike);
    }

    // A hash selects the sample, because neighboring or equally spaced identifiers can be similar. It is always the same.
    private static IReadOnlyList<string> Sample(IReadOnlyList<string> identifiers) => identifiers.Count <= SampleSize
        ? identifiers
        : identifiers
            .Where(identifier =>
                IdentifierHash.Slot(IdentifierHash.Compute(identifier.AsSpan(), 0), identifiers.Count) < SampleSize)
            .ToList();

    private static int CountDistinct(
        IReadOnlyList<string> identifiers, int head, int tail, CancellationToken cancellation)
    {
        var hashes = new HashSet<ulong>();
        foreach (string identifier in identifiers)
        {
            cancellation.ThrowIfCancellationRequested();
            hashes.Add(IdentifierHash.ComputeWords(identifier.AsSpan(), head, tail));
        }

        return hashes.Count;
    }
}
