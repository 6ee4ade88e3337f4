namespace CorpusData.Formats.Importing.Model;

/// <summary>A value of a document or span that becomes the value of a slot.</summary>
/// <param name="Name">The name in the source.</param>
/// <param name="Text">The value as text.</param>
/// <param name="Kind">The type that the value has in the source.</param>
internal sealed record ImportedValue(string Name, string Text, ImportedValueKind Kind = ImportedValueKind.Text)
{
    /// <summary>The values of a part.</summary>
    public IReadOnlyList<ImportedValue> Part { get; init; } = [];

    /// <summary>The quote; null for another value.</summary>
    public ImportedQuote? Quote { get; init; }
}

/// <summary>A quote with its prefix and suffix.</summary>
internal sealed record ImportedQuote(string Exact, string? Prefix, string? Suffix);

/// <summary>The type of a value.</summary>
internal enum ImportedValueKind
{
    Text,
    Integer,
    Boolean,

    /// <summary>The identifier of a record of an exported corpus.</summary>
    Reference,

    /// <summary>The values of a part of a record of an exported corpus.</summary>
    Part,

    /// <summary>A quote in a part of a record of an exported corpus.</summary>
    Quote,
}
