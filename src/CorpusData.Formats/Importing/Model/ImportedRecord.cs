namespace CorpusData.Formats.Importing.Model;

/// <summary>A record of an exported corpus, with the values that it has beside its quotes.</summary>
/// <param name="Class">The name of its class; null if its values name the class.</param>
/// <param name="Identifier">Its identifier; null if its values contain it.</param>
/// <param name="Place">The file, with the line or record, for messages.</param>
internal sealed record ImportedRecord(string? Class, string? Identifier, string Place)
{
    /// <summary>The name of a value that names the class of a part.</summary>
    public const string Type = "@type";

    /// <summary>The values. Their names are those of the slots, or the IRIs to which the schema maps the slots.</summary>
    public List<ImportedValue> Values { get; } = [];
}
