using CorpusData.Compiler.Check;

namespace CorpusData.Cli.Searching;

/// <summary>Finds words in texts, ignoring case. A run of white space matches any other.</summary>
/// <param name="words">The words.</param>
/// <param name="context">The number of characters that are shown before and after them.</param>
internal sealed class WordSearch(string words, int context)
{
    private readonly string _words = TextIndex.Normalize(words);

    /// <summary>Returns each place of the words in a text with one space for each run of white space.</summary>
    public IEnumerable<(int Start, string Left, string Match, string Right)> Find(string text)
    {
        for (int start = text.IndexOf(_words, StringComparison.OrdinalIgnoreCase);
            start >= 0;
            start = text.IndexOf(_words, start + _words.Length, StringComparison.OrdinalIgnoreCase))
        {
            int end = start + _words.Length;
            int left = Math.Max(0, start - context);
            int right = Math.Min(text.Length, end + context);
            yield return (
                start,
                text[(left > 0 && char.IsLowSurrogate(text[left]) ? left + 1 : left)..start],
                text[start..end],
                text[end..(right < text.Length && char.IsLowSurrogate(text[right]) ? right - 1 : right)]);
        }
    }
}
