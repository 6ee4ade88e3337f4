using System.Text;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Check;

/// <summary>A text in which different ways to write the same words are equal, with a mapping to the offsets of the original.</summary>
internal sealed class FoldedText
{
    private readonly string _source;
    private readonly Folding _folding;
    private readonly StringBuilder _builder;

    // The offset in the source of each folded character.
    private readonly List<int> _origins;
    private readonly string _text;

    /// <summary>Folds a text that has one space for each run of white space.</summary>
    public FoldedText(string source, Folding folding)
    {
        _source = source;
        _folding = folding;
        _builder = new StringBuilder(source.Length);
        _origins = new List<int>(source.Length);
        for (int i = 0; i < source.Length;)
        {
            i = FoldSign(i);
        }

        _text = _builder.ToString();
    }

    /// <summary>Returns the folded words of a text.</summary>
    public static string Fold(string text, Folding folding) => new FoldedText(text, folding)._text.Trim();

    /// <summary>Returns whether a character with its marks has a Unicode form, which invalid UTF-16 has not.</summary>
    public static bool HasUnicodeForm(string letters)
    {
        char first = letters.FirstOrDefault();
        return first is not ('\uFFFE' or '\uFFFF')
            && (!char.IsSurrogate(first) || (letters.Length > 1 && char.IsSurrogatePair(first, letters[1])));
    }

    /// <summary>The text that is folded.</summary>
    public string Source => _source;

    /// <summary>Returns the spans of the source that fold to given words, at the first places.</summary>
    public IEnumerable<(int Start, int End)> Find(string folded, int maximum) => folded.Length == 0
        ? []
        : PhraseSearch.FindAll(_text, folded, maximum, place => IsWhole(place) && IsWhole(place + folded.Length))
            .Select(place => SpanOf(place, place + folded.Length));

    /// <summary>Returns the span of the source that folds to given words, if the source begins with them.</summary>
    public (int Start, int End)? FindAtStart(string folded) =>
        folded.Length > 0 && _text.StartsWith(folded, StringComparison.Ordinal) && IsWhole(folded.Length)
            ? SpanOf(0, folded.Length)
            : null;

    /// <summary>Returns the span of the source that folds to given words, if the source ends with them.</summary>
    public (int Start, int End)? FindAtEnd(string folded) =>
        folded.Length > 0 && _text.EndsWith(folded, StringComparison.Ordinal) && IsWhole(_text.Length - folded.Length)
            ? SpanOf(_text.Length - folded.Length, _text.Length)
            : null;

    private (int Start, int End) SpanOf(int start, int end) => (_origins[start], Words.EndOfSign(_source, _origins[end - 1]));

    // A match cannot begin or end inside the folded form of one character.
    private bool IsWhole(int place) => place == 0 || place == _origins.Count || _origins[place] != _origins[place - 1];

    // A character is folded together with its combining marks, because only together do the marks have a canonical order.
    private int FoldSign(int start)
    {
        char c = _source[start];
        if (c < '\u0080' && (start + 1 == _source.Length || _source[start + 1] < '\u0300'))
        {
            Append(Has(Folding.Case) ? char.ToLowerInvariant(c) : c, start);
            return start + 1;
        }

        int end = Words.EndOfSign(_source, start);
        int marks = start;
        if (IsQuotationMark(c) || IsDash(c) || c == '…' || Ligature(c) is not null || InvisibleCharacters.Contains(c))
        {
            Append(c, start);
            marks++;
        }

        if (marks < end)
        {
            AppendLetters(_source.Substring(marks, end - marks), start);
        }

        return end;
    }

    private void AppendLetters(string letters, int origin)
    {
        if (Has(Folding.InvisibleCharacters) && letters.Any(InvisibleCharacters.Contains))
        {
            letters = string.Concat(letters.Where(static c => !InvisibleCharacters.Contains(c)));
        }

        if (Has(Folding.UnicodeForm) && HasUnicodeForm(letters))
        {
            letters = letters.Normalize(NormalizationForm.FormKD);
        }

        if (Has(Folding.Case))
        {
            // To upper and then to lower case, because a capital letter can have two lowercase letters.
            letters = letters.ToUpperInvariant().ToLowerInvariant();
        }

        foreach (char c in letters)
        {
            Append(c, origin);
        }
    }

    private void Append(char c, int origin)
    {
        if (Has(Folding.InvisibleCharacters) && InvisibleCharacters.Contains(c))
        {
            return;
        }

        if (Has(Folding.Ellipses) && c == '…')
        {
            AppendAll("...", origin);
        }
        else if (Has(Folding.Ligatures) && Ligature(c) is { } letters)
        {
            AppendAll(letters, origin);
        }
        else if (Has(Folding.QuotationMarks) && IsQuotationMark(c))
        {
            AppendAll("\"", origin);
        }
        else if (Has(Folding.Dashes) && IsDash(c))
        {
            // On a typewriter, a dash is two hyphens.
            AppendOnce('-', origin);
        }
        else if (c == ' ')
        {
            AppendOnce(' ', origin);
        }
        else
        {
            _builder.Append(c);
            _origins.Add(origin);
        }
    }

    private void AppendAll(string letters, int origin)
    {
        foreach (char letter in letters)
        {
            _builder.Append(letter);
            _origins.Add(origin);
        }
    }

    private void AppendOnce(char c, int origin)
    {
        if (_builder.Length == 0 || _builder[_builder.Length - 1] != c)
        {
            _builder.Append(c);
            _origins.Add(origin);
        }
    }

    private bool Has(Folding folding) => (_folding & folding) != 0;

    private static bool IsQuotationMark(char c) => c is '"' or '\'' or '`' or '´' or '«' or '»' or 'ʼ'
        or (>= '‘' and <= '‟') or '′' or '″' or '‹' or '›' or (>= '「' and <= '』') or '〝' or '〞' or '〟' or '＂' or '＇';

    private static bool IsDash(char c) => c is '-' or (>= '\u2010' and <= '\u2015') or '\u2043' or '\u2212'
        or '\u2E3A' or '\u2E3B' or '\uFE58' or '\uFE63' or '\uFF0D';

    private static string? Ligature(char c) => c switch
    {
        'ﬀ' => "ff",
        'ﬁ' => "fi",
        'ﬂ' => "fl",
        'ﬃ' => "ffi",
        'ﬄ' => "ffl",
        'ﬅ' or 'ﬆ' => "st",
        _ => null,
    };
}
