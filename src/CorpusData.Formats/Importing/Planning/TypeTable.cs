namespace CorpusData.Formats.Importing.Planning;

/// <summary>The types that spans have, and which of them are entities by default.</summary>
/// <remarks>
/// A type becomes a class of entities, whose spans are mentions, unless one of its spans is the trigger of an event, is in several
/// pieces or is longer than a name. A record with a quote can hold all of these.
/// </remarks>
internal sealed class TypeTable
{
    private const int MaximumName = 100;

    private readonly SortedDictionary<string, bool> _types = new(StringComparer.Ordinal);

    public TypeTable(IEnumerable<PlacedDocument> documents, ImportMap map)
    {
        foreach (PlacedSpan span in documents.SelectMany(static document => document.Spans))
        {
            TypeMapping? mapping = map.Types.GetValueOrDefault(span.Type);
            if (mapping?.IsLeftOut != true)
            {
                bool isEntity = mapping?.IsEntity ?? (!span.Source.IsTrigger && !span.IsSplit && span.Length <= MaximumName);
                _types[span.Type] = isEntity && _types.GetValueOrDefault(span.Type, true);
            }
        }
    }

    /// <summary>The types in ordinal order.</summary>
    public IEnumerable<string> Types => _types.Keys;

    /// <summary>Returns whether a type becomes a class of entities.</summary>
    public bool IsEntity(string type) => _types.GetValueOrDefault(type);

    /// <summary>Returns whether spans have a type that is not left out.</summary>
    public bool Contains(string type) => _types.ContainsKey(type);
}
