using CorpusData.Compiler.Schema;
using CorpusData.Formats.Exporting;

namespace CorpusData.Formats.SchemaOrg;

/// <summary>Returns the terms of vocabularies to which the schema maps its elements, as IRIs.</summary>
internal sealed class JsonLdTerms(Iris iris)
{
    private const string Xsd = "http://www.w3.org/2001/XMLSchema#";

    /// <summary>Returns the IRI of a class.</summary>
    public string IriOf(ClassDefinition definition)
    {
        // A class without a term has that of the nearest class from which it inherits.
        for (ClassDefinition? current = definition; current is not null; current = current.Parent)
        {
            if (current.ClassUri is { } term)
            {
                return iris.Expand(term.Name);
            }
        }

        return iris.OfElement(definition.Name);
    }

    /// <summary>Returns the IRI of a slot.</summary>
    public string IriOf(SlotDefinition slot) => slot.SlotUri is { } term ? iris.Expand(term.Name) : iris.OfElement(slot.SlotName);

    /// <summary>Returns the IRI of a value of an enum; null if the schema maps it to no term.</summary>
    public string? IriOf(PermissibleValue value) => value.Meaning is { } term ? iris.Expand(term.Name) : null;

    /// <summary>Returns the IRI of the datatype of a slot's values; null for plain strings.</summary>
    public static string? DatatypeOf(SlotDefinition slot) => slot.Kind != RangeKind.Scalar ? null : slot.Scalar switch
    {
        ScalarType.Integer => Xsd + "integer",
        ScalarType.Float => Xsd + "float",
        ScalarType.Double => Xsd + "double",
        ScalarType.Decimal => Xsd + "decimal",
        ScalarType.Boolean => Xsd + "boolean",
        ScalarType.Date => Xsd + "date",
        ScalarType.Time => Xsd + "time",
        ScalarType.DateTime => Xsd + "dateTime",
        ScalarType.Duration => Xsd + "duration",
        ScalarType.Uri => Xsd + "anyURI",
        _ => null,
    };
}
