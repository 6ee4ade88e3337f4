using System.Collections.Immutable;
using CorpusData.Compiler.Schema;

namespace CorpusData.Site.Lists;

/// <summary>Chooses the slots that a list of records shows beside their titles.</summary>
internal static class ListColumns
{
    private const int Maximum = 3;

    /// <summary>Returns the indexes of the slots: first dates, then enums, then references to one record, then others.</summary>
    /// <param name="definition">The class of the records.</param>
    /// <param name="except">A slot that all records of the list have in common; null if there is none.</param>
    public static ImmutableArray<int> Of(ClassDefinition definition, SlotDefinition? except = null) =>
    [
        .. Enumerable.Range(0, definition.Slots.Length)
            .Where(i => definition.Slots[i] != except && Rank(definition.Slots[i]) is not null)
            .OrderBy(i => Rank(definition.Slots[i]))
            .Take(Maximum)
            .Order(),
    ];

    private static int? Rank(SlotDefinition slot) => slot switch
    {
        { Kind: RangeKind.Scalar, Scalar: ScalarType.Date or ScalarType.DateTime, IsMultivalued: false } => 0,
        { Kind: RangeKind.Reference, IsRequired: true, IsMultivalued: false } => 1,
        { Kind: RangeKind.Enum } => 2,
        { Kind: RangeKind.Reference, Class.HasSurfaceForms: true, Inverse: not { IsRequired: true } } => 3,
        { Kind: RangeKind.Scalar, Scalar: ScalarType.Integer or ScalarType.Decimal, IsMultivalued: false } => 4,
        _ => null,
    };
}
