using CorpusData.Formats.Importing.Model;

namespace CorpusData.Formats.Importing.Schemas;

/// <summary>A slot of a schema that is made for a source.</summary>
internal sealed class GeneratedSlot
{
    /// <summary>The types that its values have in the source.</summary>
    public HashSet<ImportedValueKind> Kinds { get; } = [];

    /// <summary>The classes of the records to which it refers; none if it has other values.</summary>
    public SortedSet<string> Classes { get; } = new(StringComparer.Ordinal);

    public bool IsMultivalued { get; set; }

    /// <summary>Adds what another slot contains.</summary>
    public void Add(GeneratedSlot other)
    {
        Kinds.UnionWith(other.Kinds);
        Classes.UnionWith(other.Classes);
        IsMultivalued |= other.IsMultivalued;
    }
}
