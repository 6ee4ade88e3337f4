using CorpusData.Compiler.Check;

namespace CorpusData.Compiler.Emit;

/// <summary>A range of a unit's records.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="First">The index of the first record in the unit.</param>
/// <param name="End">The index after the last record.</param>
public readonly record struct ShardPart(CheckedUnit Unit, int First, int End);
