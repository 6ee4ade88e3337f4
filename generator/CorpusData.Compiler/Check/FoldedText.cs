using System.Text;

namespace CorpusData.Compiler.Check;

/// <summary>Ways in which two writings of the same words may differ.</summary>
[Flags]
internal enum Folding
{
    None = 0,
    QuotationMarks = 1,
    Dashes = 2,
    Case = 4,
    UnicodeForm = 8,
    All = QuotationMarks | Dashes | Case | UnicodeForm,
}

/// <summary>A text in which writings of the same words are the same, with the way back to its own offsets.</summary>
internal sealed class FoldedText
{
    private readonly List<int> _origins = new();

    public FoldedText(string text, Folding folding)
    {
        Source = text;
        var builder = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            Fold(text, ref i, folding, builder);
        }

        Text = builder.ToString();
    }

    /// <summary>The text before folding.</summary>
    public string Source { get; }

    /// <summary>The folded text.</summary>
    public string Text { get; }

    /// <summary>The words of the source that fold to other words, or null.</summary>
    public string? Find(FoldedText words)
    {
        int place = Text.IndexOf(words.Text, StringComparison.Ordinal);
        if (place < 0 || words.Text.Length == 0)
        {
            return null;
        }

        // The words must not begin or end inside of what one character folds to.
        int last = place + words.Text.Length;
        if ((place > 0 && _origins[place] == _origins[place - 1])
            || (last < _origins.Count && _origins[last] == _origins[last - 1]))
        {
            return null;
        }

        int start = _origins[place];
        int end = last < _origins.Count ? _origins[last] : Source.Length;
        return Source.Substring(start, end - start).TrimEnd();
    }

    private void Fold(string text, ref int i, Folding folding, StringBuilder builder)
    {
        int origin = i;
        string piece = text[i].ToString();
        if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
        {
            piece = text.Substring(i, 2);
            i++;
        }

        if (folding.HasFlag(Folding.UnicodeForm) && !char.IsSurrogate(piece, piece.Length - 1) && piece != "\uFFFE")
        {
            piece = piece.Normalize(NormalizationForm.FormKD);
        }

        foreach (char c in piece)
        {
            char folded = c;
            if (folding.HasFlag(Folding.QuotationMarks))
            {
                folded = FoldQuotationMark(folded);
            }

            if (folding.HasFlag(Folding.Dashes) && IsDash(folded))
            {
                folded = '-';
            }

            builder.Append(folding.HasFlag(Folding.Case) ? char.ToLowerInvariant(folded) : folded);
            _origins.Add(origin);
        }
    }

    private static char FoldQuotationMark(char c) => c switch
    {
        '“' or '”' or '„' or '‟' or '«' or '»' or '″' or '＂' => '"',
        '‘' or '’' or '‚' or '‛' or '‹' or '›' or '′' or '`' or '´' or 'ʼ' or '＇' => '\'',
        _ => c,
    };

    private static bool IsDash(char c) => c is '\u00AD' or (>= '\u2010' and <= '\u2015') or '\u2212' or '\uFE58' or '\uFE63' or '\uFF0D';
}
