namespace CorpusData.Compiler.Check;

/// <summary>The places of explicit mentions in a text, where no surface form is found but a longer one around them.</summary>
internal sealed class TakenPlaces
{
    private readonly HashSet<(int Start, int End)> _places = new();

    // Whether an offset is after the start and before the end of a place.
    private readonly bool[] _isInside;

    public TakenPlaces(int length, IEnumerable<(int Start, int End)> places)
    {
        int[] changes = new int[length + 2];
        foreach ((int start, int end) in places)
        {
            if (start < end && _places.Add((start, end)))
            {
                changes[start + 1]++;
                changes[end]--;
            }
        }

        _isInside = new bool[length + 1];
        int open = 0;
        for (int i = 0; i <= length; i++)
        {
            open += changes[i];
            _isInside[i] = open > 0;
        }
    }

    /// <summary>Returns whether a form may be found in a span: it overlaps no place, or contains it and is longer.</summary>
    public bool Allow(int start, int end) => !_isInside[start] && !_isInside[end] && !_places.Contains((start, end));
}
