namespace CorpusData.Cli.Comparing;

/// <summary>A slot whose values differ.</summary>
/// <param name="Slot">The name of the slot.</param>
/// <param name="Old">All values in the old corpus, with the other side of relations.</param>
/// <param name="New">All values in the new corpus.</param>
/// <param name="Removed">The values that only the old corpus has. Of a relation, only those that are written here.</param>
/// <param name="Added">The values that only the new corpus has. If this and <paramref name="Removed"/> are empty, only the order differs.</param>
internal sealed record SlotChange(
    string Slot, IReadOnlyList<string> Old, IReadOnlyList<string> New, IReadOnlyList<string> Removed, IReadOnlyList<string> Added);
