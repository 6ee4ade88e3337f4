using System.Globalization;

namespace CorpusData.Benchmarks.Measures;

/// <summary>A file one word of which changes from build to build, and that is itself again afterwards.</summary>
internal sealed class EditedFile(string path, string word) : IDisposable
{
    private readonly string _intact = File.ReadAllText(path);
    private int _edits;

    /// <summary>Puts another word in the place of the word's last occurrence.</summary>
    public void Edit() => File.WriteAllText(path, Next());

    private string Next()
    {
        int place = _intact.LastIndexOf(word, StringComparison.Ordinal);
        string edited = (++_edits).ToString(CultureInfo.InvariantCulture);
        return string.Concat(_intact.AsSpan(0, place), edited, _intact.AsSpan(place + word.Length));
    }

    /// <summary>Writes the file as it was.</summary>
    public void Dispose() => File.WriteAllText(path, _intact);
}
