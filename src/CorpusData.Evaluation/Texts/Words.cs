using System.Text;
using System.Text.RegularExpressions;

namespace CorpusData.Evaluation.Texts;

/// <summary>Divides texts into words and sentences.</summary>
internal static partial class Words
{
    private const int ContentLength = 4;

    /// <summary>Returns the words in capital letters, with their spans.</summary>
    public static IEnumerable<(string Word, int Start, int End)> In(string text) =>
        Word().Matches(text).Select(static match => (Fold(match.Value), match.Index, match.Index + match.Length));

    /// <summary>Returns the distinct words of at least four characters and all numbers; of a text without any, all words.</summary>
    public static HashSet<string> Content(string text)
    {
        HashSet<string> words = [.. In(text).Select(static word => word.Word)];
        HashSet<string> content = [.. words.Where(static word => word.Length >= ContentLength || char.IsDigit(word[0]))];
        return content.Count > 0 ? content : words;
    }

    /// <summary>Returns the sentences of a text.</summary>
    public static IReadOnlyList<string> Sentences(string text) => [.. SentenceEnd().Split(text).Where(static sentence => sentence.Length > 0)];

    private static string Fold(string word) => word.Normalize(NormalizationForm.FormC).ToUpperInvariant();

    [GeneratedRegex(@"[\p{L}\p{N}\p{M}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<=[.!?…。！？][”’»""']?)\s+|\n+", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();
}
