using System.Text;

namespace CorpusData.Compiler.Check;

/// <summary>Numbers words, so that their comparison takes no time.</summary>
internal sealed class WordIdentities
{
    // The names of the letters from α to ω.
    private static readonly string[] GreekNames =
    [
        "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu", "xi",
        "omicron", "pi", "rho", "sigma", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega",
    ];

    private readonly Dictionary<string, WordIdentity> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _keys = new(StringComparer.Ordinal);

    /// <summary>The number of distinct keys.</summary>
    public int KeyCount => _keys.Count;

    /// <summary>Returns the identity of a word.</summary>
    public WordIdentity Of(string word)
    {
        if (_words.TryGetValue(word, out WordIdentity identity))
        {
            return identity;
        }

        string letters = KeyOf(word);
        if (!_keys.TryGetValue(letters, out int key))
        {
            key = _keys.Count;
            _keys.Add(letters, key);
        }

        identity = new WordIdentity(_words.Count, key, letters);
        _words.Add(word, identity);
        return identity;
    }

    // The letters and digits alone, in lower case; of a word without letters, all characters.
    private static string KeyOf(string word)
    {
        string folded = FoldedText.Fold(word, Folding.All);
        var letters = new StringBuilder(folded.Length);
        for (int i = 0; i < folded.Length; i++)
        {
            char c = folded[i];
            if (IsGreek(c) && (i == 0 || !IsGreek(folded[i - 1])) && (i + 1 == folded.Length || !IsGreek(folded[i + 1])))
            {
                letters.Append(GreekNames[c - 'α']);
            }
            else if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            {
                letters.Append(c);
            }
        }

        return letters.Length == 0 ? folded : letters.ToString();
    }

    private static bool IsGreek(char c) => c is >= 'α' and <= 'ω';
}

/// <summary>What a word is equal to.</summary>
/// <param name="Word">Equal for words that are written in the same way.</param>
/// <param name="Key">Equal for words that differ only in case and punctuation.</param>
/// <param name="Letters">The letters and digits.</param>
internal readonly record struct WordIdentity(int Word, int Key, string Letters);
