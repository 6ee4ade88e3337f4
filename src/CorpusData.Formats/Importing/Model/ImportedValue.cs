namespace CorpusData.Formats.Importing.Model;

/// <summary>A value of a document or span that becomes the value of a slot.</summary>
/// <param name="Name">The name in the source.</param>
/// <param name="Text">The value as text.</param>
/// <param name="Kind">The type that the value has in the source.</param>
internal sealed record ImportedValue(string Name, string Text, ImportedValueKind Kind = ImportedValueKind.Text);

/// <summary>The type of a value.</summary>
internal enum ImportedValueKind
{
    Text,
    Integer,
    Boolean,
}
