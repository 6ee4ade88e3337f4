namespace CorpusData.Formats.Importing.Model;

/// <summary>Spans in the order in which they are added, each with an id of its own.</summary>
internal sealed class OrderedSpans
{
    private readonly Dictionary<string, ImportedSpan> _byId = new(StringComparer.Ordinal);
    private readonly List<ImportedSpan> _spans = [];

    public IReadOnlyList<ImportedSpan> All => _spans;

    /// <summary>Returns the span with an id; null if there is none.</summary>
    public ImportedSpan? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>Adds a span, and returns whether its id is new.</summary>
    public bool TryAdd(ImportedSpan span)
    {
        bool isNew = _byId.TryAdd(span.Id, span);
        if (isNew)
        {
            _spans.Add(span);
        }

        return isNew;
    }
}
