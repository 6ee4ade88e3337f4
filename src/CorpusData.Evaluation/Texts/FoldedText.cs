using System.Text;

namespace CorpusData.Evaluation.Texts;

/// <summary>A text in which white space and quotation marks are alike, with the offsets of the original text.</summary>
internal sealed class FoldedText
{
    private readonly List<int> _offsets = [];

    public FoldedText(string text)
    {
        var folded = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = Fold(text[i]);
            if (c != ' ' || (folded.Length > 0 && folded[^1] != ' '))
            {
                folded.Append(c);
                _offsets.Add(i);
            }
        }

        Value = folded.ToString();
    }

    /// <summary>The folded text. It does not begin with white space.</summary>
    public string Value { get; }

    /// <summary>Returns folded words without white space at their ends.</summary>
    public static string Fold(string words) => new FoldedText(words).Value.TrimEnd();

    /// <summary>Returns the spans of the original text at which words are, that are whole words at their ends.</summary>
    /// <param name="words">The folded words.</param>
    public IEnumerable<(int Start, int End)> Find(string words)
    {
        if (words.Length == 0)
        {
            yield break;
        }

        for (int at = Value.IndexOf(words, StringComparison.Ordinal); at >= 0; at = Value.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            int end = at + words.Length;
            if (!IsWithinWord(at) && !IsWithinWord(end))
            {
                yield return (_offsets[at], _offsets[end - 1] + 1);
            }
        }
    }

    private static char Fold(char c) => c switch
    {
        '“' or '”' or '„' or '‟' or '«' or '»' or '‘' or '’' or '‚' or '‛' or '"' => '\'',
        _ => char.IsWhiteSpace(c) ? ' ' : c,
    };

    private bool IsWithinWord(int offset) =>
        offset > 0 && offset < Value.Length && char.IsLetterOrDigit(Value[offset - 1]) && char.IsLetterOrDigit(Value[offset]);
}
