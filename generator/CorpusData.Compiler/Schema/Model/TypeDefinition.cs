using System.Collections.Immutable;

namespace CorpusData.Compiler.Schema;

/// <summary>A type: a kind of value and the constraints of each value.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Module">The built-in module that defines it; null for a type of the schema.</param>
/// <param name="Kind">The kind of a slot's range if it is this type.</param>
/// <param name="Scalar">The scalar type of the values.</param>
/// <param name="Constraints">The constraints of the values.</param>
public sealed record TypeDefinition(
    string Name, string? Module, RangeKind Kind, ScalarType Scalar, ImmutableArray<Constraint> Constraints)
{
    /// <summary>The types of the built-in modules, by name.</summary>
    public static IReadOnlyDictionary<string, TypeDefinition> BuiltIn { get; } = ScalarFormat.All
        .SelectMany(static format => format.Names.Select(name => Scalars(name, format)))
        .Concat(
        [
            Core("text", RangeKind.Text),
            Core("surface_form", RangeKind.SurfaceForm),
            Core("Quote", RangeKind.Quote),
            Core("Mention", RangeKind.Mention),
        ])
        .ToDictionary(static type => type.Name, StringComparer.Ordinal);

    private static TypeDefinition Scalars(string name, ScalarFormat format) =>
        new(name, format.Module, RangeKind.Scalar, format.Type, ImmutableArray<Constraint>.Empty);

    private static TypeDefinition Core(string name, RangeKind kind) =>
        new(name, Modules.Core, kind, ScalarType.String, ImmutableArray<Constraint>.Empty);
}
