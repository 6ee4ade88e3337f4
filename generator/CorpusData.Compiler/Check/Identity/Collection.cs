using System.Collections.Immutable;
using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler.Check;

/// <summary>A collection of the root class.</summary>
/// <param name="Slot">The slot of the root class.</param>
/// <param name="Tables">The tables of its records.</param>
/// <param name="Count">The number of its records.</param>
/// <param name="HasMembers">Whether it has named members, because it does not exceed the limit.</param>
/// <param name="Members">The named members, each with its record.</param>
public sealed record Collection(
    SlotDefinition Slot,
    ImmutableArray<int> Tables,
    int Count,
    bool HasMembers,
    ImmutableArray<(string Name, RowAddress Row)> Members);
