using CorpusData.Runtime.Storage;

namespace CorpusData.Compiler.Emit;

/// <summary>
/// Looks for two words, of four characters each, that tell the identifiers of a table apart: one at the same distance
/// from the start of each, the other at the same distance from its end.
/// </summary>
internal static class IdentifierWords
{
    // As many identifiers as tell a good place from a bad one.
    private const int SampleSize = 2048;

    // One identifier in so many may have the words and the length of another.
    private const int Alike = 16;

    /// <summary>Looks for the words.</summary>
    /// <param name="identifiers">The identifiers.</param>
    /// <param name="cancellation">Ends the search early.</param>
    /// <param name="head">How far from the start the one begins.</param>
    /// <param name="tail">How far from the end the other begins.</param>
    /// <returns>Whether there are two such words.</returns>
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

    // Not those that stand beside each other, nor those that are the same distance apart, but always the same.
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
