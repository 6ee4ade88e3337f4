namespace CorpusData.Formats.Importing.Model;

/// <summary>Collects what an import does not carry over, and what it changes.</summary>
public sealed class ImportLog
{
    private readonly Dictionary<string, List<string>> _losses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _notes = new(StringComparer.Ordinal);

    /// <summary>What is lost: for each kind, the places.</summary>
    public IReadOnlyDictionary<string, List<string>> Losses => _losses;

    /// <summary>What is left out by design or changed: for each kind, the places.</summary>
    public IReadOnlyDictionary<string, List<string>> Notes => _notes;

    /// <summary>The number of losses.</summary>
    public int LossCount => _losses.Values.Sum(static places => places.Count);

    internal void Lose(string kind, string place) => Add(_losses, kind, place);

    internal void Note(string kind, string place) => Add(_notes, kind, place);

    private static void Add(Dictionary<string, List<string>> kinds, string kind, string place)
    {
        if (!kinds.TryGetValue(kind, out List<string>? places))
        {
            kinds.Add(kind, places = []);
        }

        places.Add(place);
    }
}
