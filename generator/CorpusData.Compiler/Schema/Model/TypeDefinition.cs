using System.Collections.Immutable;

namespace CorpusData.Compiler.Schema;

/// <summary>A type: what single values are, and what holds for each.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Module">The built-in module that it is of, or null.</param>
/// <param name="Kind">What a slot of this range holds.</param>
/// <param name="Scalar">The type of the values.</param>
/// <param name="Constraints">What holds for them besides.</param>
public sealed record TypeDefinition(
    string Name, string? Module, RangeKind Kind, ScalarType Scalar, ImmutableArray<Constraint> Constraints)
{
    /// <summary>The types of the built-in modules, by name.</summary>
    public static IReadOnlyDictionary<string, TypeDefinition> BuiltIn { get; } = new[]
    {
        Linkml("string", ScalarType.String),
        Linkml("ncname", ScalarType.String),
        Linkml("curie", ScalarType.String),
        Linkml("uriorcurie", ScalarType.String),
        Linkml("uri", ScalarType.Uri),
        Linkml("integer", ScalarType.Integer),
        Linkml("float", ScalarType.Float),
        Linkml("double", ScalarType.Double),
        Linkml("decimal", ScalarType.Decimal),
        Linkml("boolean", ScalarType.Boolean),
        Linkml("date", ScalarType.Date),
        Linkml("time", ScalarType.Time),
        Linkml("datetime", ScalarType.DateTime),
        Core("text", RangeKind.Text),
        Core("surface_form", RangeKind.SurfaceForm),
        Core("Quote", RangeKind.Quote),
        Core("Mention", RangeKind.Mention),
    }.ToDictionary(type => type.Name, StringComparer.Ordinal);

    private static TypeDefinition Linkml(string name, ScalarType scalar) =>
        new(name, Modules.LinkmlTypes, RangeKind.Scalar, scalar, ImmutableArray<Constraint>.Empty);

    private static TypeDefinition Core(string name, RangeKind kind) =>
        new(name, Modules.Core, kind, ScalarType.String, ImmutableArray<Constraint>.Empty);
}
