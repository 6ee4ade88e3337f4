using System.Collections.Immutable;

namespace CorpusData.Compiler.Schema;

/// <summary>A class with the slots that the schema defines for it. The rules check these.</summary>
internal sealed record BoundClass(ClassDefinition Definition, ImmutableArray<BoundSlot> Slots);

/// <summary>A slot with the reader of its meta-slots, some of which may be doubtful.</summary>
internal sealed record BoundSlot(SlotDefinition Definition, ElementReader Reader);
