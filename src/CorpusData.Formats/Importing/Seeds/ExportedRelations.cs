using CorpusData.Compiler.Schema;

namespace CorpusData.Formats.Importing.Seeds;

/// <summary>The references of an exported corpus, which has both sides of each relation. One side is enough.</summary>
internal sealed class ExportedRelations
{
    // A slot has a definition for each class that refines it.
    private readonly Dictionary<SlotDefinition, HashSet<(SeedRecord From, SeedRecord To)>> _references = [];
    private readonly Dictionary<SlotDefinition, bool> _implied = [];

    /// <summary>Adds a reference.</summary>
    public void Add(SeedRecord from, SlotDefinition slot, SeedRecord to)
    {
        if (!_references.TryGetValue(slot.Declared, out HashSet<(SeedRecord From, SeedRecord To)>? references))
        {
            _references.Add(slot.Declared, references = []);
        }

        references.Add((from, to));
    }

    /// <summary>Returns whether the inverse of a slot has all its references, and is the better one to write: more records have it.</summary>
    /// <remarks>A slot is written for all records or for none, because the two sides of a relation must agree.</remarks>
    public bool IsImplied(SlotDefinition slot)
    {
        if (!_implied.TryGetValue(slot.Declared, out bool isImplied))
        {
            _implied.Add(slot.Declared, isImplied = FindImplied(slot));
        }

        return isImplied;
    }

    private bool FindImplied(SlotDefinition slot)
    {
        if (slot.Inverse is not { } inverse || inverse.Declared == slot.Declared
            || !_references.TryGetValue(inverse.Declared, out HashSet<(SeedRecord From, SeedRecord To)>? others))
        {
            return false;
        }

        HashSet<(SeedRecord From, SeedRecord To)> references = _references[slot.Declared];
        return IsCovered(references, others)
            && (!IsCovered(others, references) || Rank(slot, references).CompareTo(Rank(inverse, others)) < 0);
    }

    // An inlined slot contains its records, and is written with them.
    private static (bool IsInlined, int Count, int Order) Rank(SlotDefinition slot, HashSet<(SeedRecord From, SeedRecord To)> references) =>
        (slot.IsInlined, references.DistinctBy(static reference => reference.From).Count(), -slot.Span.Start);

    private static bool IsCovered(HashSet<(SeedRecord From, SeedRecord To)> references, HashSet<(SeedRecord From, SeedRecord To)> others) =>
        references.All(reference => others.Contains((reference.To, reference.From)));
}
