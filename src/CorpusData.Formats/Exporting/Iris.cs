using CorpusData.Compiler.Check;
using CorpusData.Compiler.Schema;

namespace CorpusData.Formats.Exporting;

/// <summary>Makes the IRIs of records, and expands the terms of vocabularies.</summary>
public sealed class Iris
{
    /// <summary>What is before the name of an element for which the schema names no term of a vocabulary.</summary>
    public const string ElementFolder = "schema/";

    private const string DefaultBase = "urn:corpus:";

    private readonly ExportSource _source;
    private readonly string _base;

    /// <summary>Creates the IRIs of a corpus.</summary>
    /// <exception cref="ExportException">The base IRI is not absolute.</exception>
    public Iris(ExportSource source)
    {
        if (source.BaseIri is { } given && !Uri.IsWellFormedUriString(given, UriKind.Absolute))
        {
            throw new ExportException($"'{given}' is not an absolute IRI; expected one such as https://example.org/corpus/");
        }

        _source = source;
        string start = source.BaseIri ?? $"{DefaultBase}{Uri.EscapeDataString(source.Schema.Name)}";
        _base = start.EndsWith('/') || start.EndsWith('#') || start.EndsWith(':') ? start : start + (source.BaseIri is null ? ':' : '/');
    }

    /// <summary>Returns the IRI of a record: the base, its class and its identifier.</summary>
    public string Of(RowAddress row) => Of(_source.ClassOf(row), _source.IdentifierOf(row));

    /// <summary>Returns the IRI of an element of the schema for which the schema names no term of a vocabulary.</summary>
    public string OfElement(string name) => $"{_base}{ElementFolder}{Uri.EscapeDataString(name)}";

    /// <summary>Returns the IRI of a term, whose prefix the schema can define.</summary>
    public string Expand(string term) => Expand(_source.Schema, term);

    /// <summary>Returns the IRI of a term, whose prefix a schema can define.</summary>
    public static string Expand(SchemaDefinition schema, string term)
    {
        int colon = term.IndexOf(':', StringComparison.Ordinal);
        PrefixDefinition? prefix = colon < 0 ? null : schema.Prefixes.FirstOrDefault(prefix => prefix.Prefix == term[..colon]);
        return prefix is null ? term : prefix.Reference + term[(colon + 1)..];
    }

    // Classes that do not inherit from each other can have the same identifiers.
    private string Of(ClassDefinition definition, string identifier) =>
        $"{_base}{Uri.EscapeDataString(definition.Name)}/{Uri.EscapeDataString(identifier)}";
}
