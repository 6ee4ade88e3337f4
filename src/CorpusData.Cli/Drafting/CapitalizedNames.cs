using System.Text.RegularExpressions;

namespace CorpusData.Cli.Drafting;

/// <summary>Finds sequences of words with capital letters. It needs no dictionary, and finds nothing in scripts without capital letters.</summary>
internal static partial class CapitalizedNames
{
    private const int MaximumWords = 8;

    // In a language that writes all nouns with capital letters, such as German, a single word is not likely to be a name.
    private const double MaximumShare = 0.25;

    /// <summary>Returns the names, in the order of the text.</summary>
    public static IReadOnlyList<CapitalizedName> Find(string text)
    {
        List<Match> words = [.. Word().Matches(text).Cast<Match>()];
        var lowercase = new HashSet<string>(words.Select(static word => word.Value).Where(static word => char.IsLower(word[0])), StringComparer.Ordinal);
        int capitalized = words.Count(word => char.IsUpper(word.Value[0]) && !BeginsSentence(text, word.Index));
        bool hasSingles = capitalized <= words.Count * MaximumShare;
        var names = new List<CapitalizedName>();
        int i = 0;
        while (i < words.Count)
        {
            if (!IsPart(words[i].Value) || (BeginsSentence(text, words[i].Index) && IsCommonHere(words[i].Value)))
            {
                i++;
                continue;
            }

            int last = Last(text, words, i);
            var name = new CapitalizedName(
                new TextSpan(words[i].Index, words[last].Index + words[last].Length),
                string.Join(' ', words.GetRange(i, last - i + 1).Select(static word => word.Value)),
                BeginsSentence(text, words[i].Index));
            if (!name.IsSingle || (hasSingles && name.Text.Length > 1))
            {
                names.Add(name);
            }

            i = last + 1;
        }

        return names;

        bool IsCommonHere(string word) => lowercase.Contains(word.ToLowerInvariant());
    }

    private static bool IsPart(string word) => char.IsUpper(word[0]) && !CommonWords.IsCommon(word);

    // Returns the index of the last word of the name that begins with a word.
    private static int Last(string text, List<Match> words, int first)
    {
        int last = first;
        for (int i = first + 1; i < words.Count && i - first < MaximumWords && IsNext(text, words[i - 1], words[i]); i++)
        {
            if (IsPart(words[i].Value))
            {
                last = i;
            }
            else if (!CommonWords.IsParticle(words[i].Value))
            {
                break;
            }
        }

        return last;
    }

    private static bool IsNext(string text, Match word, Match next) =>
        next.Index == word.Index + word.Length + 1 && text[next.Index - 1] is ' ' or '\n';

    private static bool BeginsSentence(string text, int index)
    {
        int i = index - 1;
        int lines = 0;
        while (i >= 0 && (char.IsWhiteSpace(text[i]) || text[i] is '“' or '„' or '"' or '«' or '»' or '‘' or '\'' or '(' or '['))
        {
            // After an opening quotation mark, a sentence begins.
            if (!char.IsWhiteSpace(text[i]) && text[i] is not ('(' or '['))
            {
                return true;
            }

            lines += text[i] == '\n' ? 1 : 0;
            i--;
        }

        return i < 0 || lines > 1 || text[i] is '.' or '!' or '?' or ':' or '…' or '”';
    }

    // A word with its hyphens, apostrophes and the full stop of an initial, but without the ending of a possessive.
    [GeneratedRegex(@"\p{Lu}\.(?=\s\p{Lu})|\p{L}[\p{L}\p{M}\p{Nd}]*(?:[-–'’](?!s\b)\p{L}[\p{L}\p{M}\p{Nd}]*)*")]
    private static partial Regex Word();
}
