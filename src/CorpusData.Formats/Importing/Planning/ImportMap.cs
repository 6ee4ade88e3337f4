namespace CorpusData.Formats.Importing.Planning;

/// <summary>Which types of the source become which classes, and which of its names become which slots.</summary>
internal sealed class ImportMap
{
    /// <summary>The class of documents; null for the only one of the schema.</summary>
    public string? Document { get; set; }

    /// <summary>The slot for the entries of other databases that entities name; null for <c>reference</c>.</summary>
    public string? Reference { get; set; }

    /// <summary>The classes of types.</summary>
    public Dictionary<string, TypeMapping> Types { get; } = new(StringComparer.Ordinal);

    /// <summary>The slots of attributes, metadata, relations and roles; null to leave them out.</summary>
    public Dictionary<string, string?> Slots { get; } = new(StringComparer.Ordinal);

    /// <summary>The slots of a schema that was made for the source, which can distinguish an attribute and a relation of one name.</summary>
    public Dictionary<(SlotUse Use, string Name), string> GeneratedSlots { get; } = [];
}

/// <summary>What becomes of a type.</summary>
/// <param name="Class">The class; null for the class of the same name.</param>
/// <param name="IsEntity">Whether its spans are mentions of entities and not records with a quote; null for the default.</param>
/// <param name="Evidence">The slot for the quote of a record; null for its first slot of quotes.</param>
/// <param name="IsLeftOut">Whether it is left out.</param>
internal sealed record TypeMapping(string? Class, bool? IsEntity = null, string? Evidence = null, bool IsLeftOut = false);

/// <summary>What the value of a slot is in the source.</summary>
internal enum SlotUse
{
    /// <summary>Metadata of a document.</summary>
    Metadata,

    /// <summary>An attribute of a span.</summary>
    Attribute,

    /// <summary>A relation between spans, or a role of an event.</summary>
    Relation,
}
