using System.Collections.Immutable;
using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler.Check;

/// <summary>A collection of the root class.</summary>
/// <param name="Slot">The slot of the root class.</param>
/// <param name="Tables">The tables whose records it holds.</param>
/// <param name="Count">How many records it holds.</param>
/// <param name="HasMembers">Whether its records are few enough to have named members.</param>
/// <param name="Members">Its records that have named members, with their names.</param>
public sealed record Collection(
    SlotDefinition Slot,
    ImmutableArray<int> Tables,
    int Count,
    bool HasMembers,
    ImmutableArray<(string Name, RowAddress Row)> Members);
