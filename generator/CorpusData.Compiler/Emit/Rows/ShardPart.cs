using CorpusData.Compiler.Check;

namespace CorpusData.Compiler.Emit;

/// <summary>Some records of a unit, one after another.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="First">The first record's place in the unit.</param>
/// <param name="End">The place just past the last.</param>
public readonly record struct ShardPart(CheckedUnit Unit, int First, int End);
