using System.Collections.Immutable;
using System.Globalization;
using CorpusData.Compiler.Collections;

namespace CorpusData.Compiler.Check;

/// <summary>
/// Finds many surface forms in one pass over a text: as whole words, case-sensitive, the longest first, no two
/// overlapping. A run of white space matches any other.
/// </summary>
internal sealed class MentionMatcher
{
    private readonly List<Dictionary<char, int>?> _children = [null];
    private readonly List<int> _forms = [-1];
    private readonly int[] _first = new int[char.MaxValue + 1];

    public MentionMatcher(EquatableArray<string> forms)
    {
        for (int i = 0; i < forms.Count; i++)
        {
            int node = 0;
            foreach (char c in forms[i])
            {
                node = Child(node, c);
            }

            _forms[node] = i;
        }
    }

    /// <summary>The mentions in a text, in its order.</summary>
    public ImmutableArray<FormHit> Find(string text)
    {
        ImmutableArray<FormHit>.Builder hits = ImmutableArray.CreateBuilder<FormHit>();
        for (int i = 0; i < text.Length;)
        {
            if (_first[text[i]] != 0 && IsBoundary(text, i) && Longest(text, i) is { } hit)
            {
                hits.Add(hit);
                i = hit.End;
            }
            else
            {
                i++;
            }
        }

        return hits.ToImmutable();
    }

    private FormHit? Longest(string text, int start)
    {
        FormHit? longest = null;
        int node = 0;
        int i = start;
        while (i < text.Length)
        {
            char c = text[i++];
            if (char.IsWhiteSpace(c))
            {
                c = ' ';
                while (i < text.Length && char.IsWhiteSpace(text[i]))
                {
                    i++;
                }
            }

            if (node == 0)
            {
                node = _first[c];
            }
            else if (_children[node] is not { } children || !children.TryGetValue(c, out node))
            {
                break;
            }

            if (node == 0)
            {
                break;
            }

            if (_forms[node] >= 0 && IsBoundary(text, i))
            {
                longest = new FormHit(start, i, _forms[node]);
            }
        }

        return longest;
    }

    private int Child(int node, char c)
    {
        int child;
        if (node == 0)
        {
            child = _first[c];
        }
        else
        {
            Dictionary<char, int> children = _children[node] ??= new Dictionary<char, int>();
            children.TryGetValue(c, out child);
        }

        if (child != 0)
        {
            return child;
        }

        child = _forms.Count;
        _forms.Add(-1);
        _children.Add(null);
        if (node == 0)
        {
            _first[c] = child;
        }
        else
        {
            _children[node]![c] = child;
        }

        return child;
    }

    // Words end where letters, digits and marks do; scripts written without spaces have a boundary at every sign.
    private static bool IsBoundary(string text, int i)
    {
        if (i <= 0 || i >= text.Length)
        {
            return true;
        }

        if (char.IsLowSurrogate(text[i]) && char.IsHighSurrogate(text[i - 1]))
        {
            return false;
        }

        int before = char.IsLowSurrogate(text[i - 1]) && i > 1 ? i - 2 : i - 1;
        if (IsMark(text, i))
        {
            return false;
        }

        return !IsWord(text, before) || !IsWord(text, i) || IsUnspaced(text[before]) || IsUnspaced(text[i]);
    }

    private static bool IsMark(string text, int i) => CharUnicodeInfo.GetUnicodeCategory(text, i)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static bool IsWord(string text, int i) => CharUnicodeInfo.GetUnicodeCategory(text, i)
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation
        || IsMark(text, i);

    // Hiragana, Han (with its extensions, which need surrogates), Thai, Lao, Khmer, Myanmar.
    private static bool IsUnspaced(char c) =>
        c is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF')
            or (>= '\u3040' and <= '\u309F') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF')
            or (>= '\uD840' and <= '\uD888');
}

/// <summary>A surface form found in a text.</summary>
/// <param name="Start">Where it begins, in UTF-16 code units of the text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Form">Its place in <see cref="SurfaceForms.Forms"/>.</param>
public readonly record struct FormHit(int Start, int End, int Form);
