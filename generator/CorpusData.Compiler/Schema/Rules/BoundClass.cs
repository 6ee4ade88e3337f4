using System.Collections.Immutable;

namespace CorpusData.Compiler.Schema;

/// <summary>A class with the slots that the schema writes for it, as the rules check them.</summary>
internal sealed record BoundClass(ClassDefinition Definition, ImmutableArray<BoundSlot> Slots);

/// <summary>A slot with its meta-slots, some of which may be doubtful.</summary>
internal sealed record BoundSlot(SlotDefinition Definition, ElementReader Reader);
