using System.Globalization;

namespace CorpusData.Benchmarks.Measures;

/// <summary>A file one word of which changes from build to build, and that is itself again afterwards.</summary>
internal sealed class EditedFile(string path, string word) : IDisposable
{
    private readonly string _intact = File.ReadAllText(path);
    private int _edits;

    /// <summary>Puts another word in the place of the word's last occurrence.</summary>
    public void Edit() => File.WriteAllText(path, Next());

    private string Next() => Replace(_intact, word, (++_edits).ToString(CultureInfo.InvariantCulture));

    /// <summary>A text with another word in the place of a word's last occurrence.</summary>
    public static string Replace(string text, string word, string other)
    {
        int place = text.LastIndexOf(word, StringComparison.Ordinal);
        return string.Concat(text.AsSpan(0, place), other, text.AsSpan(place + word.Length));
    }

    /// <summary>Writes the file as it was.</summary>
    public void Dispose() => File.WriteAllText(path, _intact);
}
