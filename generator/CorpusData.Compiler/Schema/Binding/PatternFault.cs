using System.Globalization;
using CorpusData.Compiler.Findings;

namespace CorpusData.Compiler.Schema;

/// <summary>
/// Says why a regular expression is not valid, in words that are the same on every computer. The exception of .NET has a
/// text that depends on the language and the settings of the process.
/// </summary>
internal sealed class PatternFault
{
    private const string Unknown = "check its escapes, groups and references";
    private const string Escapes = "aAbBcdDefGknpPrsStuvwWxzZ0123456789";
    private const string EscapesOfSets = "abcdDefnpPrsStuvwWx01234567";
    private const string GroupKinds = ":=!><'#(imnsxIMNSX-+";

    private readonly string _pattern;
    private readonly Stack<int> _groups = new();
    private string? _fault;

    private PatternFault(string pattern) => _pattern = pattern;

    /// <summary>Returns the first fault of a pattern that .NET rejects, with its position.</summary>
    public static string Describe(string pattern) => new PatternFault(pattern).Find() ?? Unknown;

    private string? Find()
    {
        bool isRepeatable = false;
        for (int i = 0; i < _pattern.Length && _fault is null;)
        {
            int quantifier = QuantifierEnd(i);
            if (quantifier > i)
            {
                CheckQuantifier(i, quantifier, isRepeatable);
                isRepeatable = false;
                i = quantifier < _pattern.Length && _pattern[quantifier] == '?' ? quantifier + 1 : quantifier;
                continue;
            }

            isRepeatable = _pattern[i] is not ('(' or '|');
            i = _pattern[i] switch
            {
                '\\' => EscapeEnd(i, Escapes),
                '[' => SetEnd(i),
                '(' => GroupStart(i),
                ')' => CloseGroup(i),
                _ => i + 1,
            };
        }

        return _fault ?? (_groups.Count > 0 ? $"{At(_groups.Peek(), 1)} is not closed; add ')'" : null);
    }

    private int EscapeEnd(int start, string known)
    {
        if (start + 1 == _pattern.Length)
        {
            _fault = $"{At(start, 1)} has no character after it; write '\\\\' for a backslash";
        }
        else if (char.IsLetterOrDigit(_pattern[start + 1]) && known.IndexOf(_pattern[start + 1]) < 0)
        {
            _fault = $"{At(start, 2)} has no meaning; write the character without the backslash";
        }

        return start + 2;
    }

    // A ']' that begins a set is a character of the set. A set may contain another one that it subtracts: '[a-z-[aeiou]]'.
    private int SetEnd(int start)
    {
        int first = start + (start + 1 < _pattern.Length && _pattern[start + 1] == '^' ? 2 : 1);
        for (int i = first; i < _pattern.Length && _fault is null;)
        {
            char c = _pattern[i];
            if (c == ']' && i > first)
            {
                return i + 1;
            }

            if (c == '[' && i > first + 1 && _pattern[i - 1] == '-')
            {
                i = SetEnd(i);
            }
            else if (c == '\\')
            {
                i = EscapeEnd(i, EscapesOfSets);
            }
            else if (IsRange(i))
            {
                _fault = c > _pattern[i + 2] ? $"{At(i, 3)} is a range whose end is before its start; exchange the two" : null;
                i += 3;
            }
            else
            {
                i++;
            }
        }

        _fault ??= $"{At(start, 1)} is not closed; add ']'";
        return _pattern.Length;
    }

    private bool IsRange(int start) =>
        start + 2 < _pattern.Length && _pattern[start + 1] == '-' && _pattern[start + 2] is not (']' or '[' or '\\');

    private int GroupStart(int start)
    {
        if (start + 1 == _pattern.Length || _pattern[start + 1] != '?')
        {
            _groups.Push(start);
            return start + 1;
        }

        if (start + 2 == _pattern.Length || GroupKinds.IndexOf(_pattern[start + 2]) < 0)
        {
            _fault = $"{At(start, 3)} does not begin a group; write '(?:…)', or '(?<name>…)' for a group with a name";
        }
        else if (_pattern[start + 2] == '#')
        {
            int end = _pattern.IndexOf(')', start);
            return end < 0 ? _pattern.Length : end + 1;
        }

        _groups.Push(start);
        return start + 2;
    }

    private int CloseGroup(int at)
    {
        if (_groups.Count == 0)
        {
            _fault = $"{At(at, 1)} has no '(' before it; write '\\)' for the character";
        }
        else
        {
            _groups.Pop();
        }

        return at + 1;
    }

    private void CheckQuantifier(int start, int end, bool isRepeatable)
    {
        string[] counts = _pattern.Substring(start, end - start).Trim('{', '}').Split(',');
        if (!isRepeatable)
        {
            _fault = $"{At(start, end - start)} has nothing to repeat before it; write '\\{_pattern[start]}' for the character";
        }
        else if (counts.Length == 2 && TryCount(counts[0], out int least) && TryCount(counts[1], out int most) && least > most)
        {
            _fault = $"{At(start, end - start)} repeats at least {counts[0]} and at most {counts[1]} times; exchange the two numbers";
        }
    }

    private static bool TryCount(string digits, out int count) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out count);

    // Returns the end of a quantifier without its '?', or its start if there is none. Other braces are characters.
    private int QuantifierEnd(int start)
    {
        if (_pattern[start] is '*' or '+' or '?')
        {
            return start + 1;
        }

        int i = start + 1;
        if (_pattern[start] != '{' || i == _pattern.Length || !IsDigit(_pattern[i]))
        {
            return start;
        }

        while (i < _pattern.Length && (IsDigit(_pattern[i]) || (_pattern[i] == ',' && _pattern.IndexOf(',', start, i - start) < 0)))
        {
            i++;
        }

        return i < _pattern.Length && _pattern[i] == '}' ? i + 1 : start;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private string At(int start, int length) =>
        $"'{_pattern.Substring(start, Math.Min(length, _pattern.Length - start))}' at character {MessageText.Number(start + 1)}";
}
