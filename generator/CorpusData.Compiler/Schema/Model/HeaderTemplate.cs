using System.Collections.Immutable;
using CorpusData.Compiler.Findings;

namespace CorpusData.Compiler.Schema;

/// <summary>
/// A header template: literals, in which white space matches any white space, and captures, each of which captures the text
/// before the next literal.
/// </summary>
public sealed class HeaderTemplate
{
    /// <summary>The maximum length of a line or template, in UTF-16 code units.</summary>
    public const int MaximumLine = 4096;

    private HeaderTemplate(string text, ImmutableArray<Part> parts)
    {
        Text = text;
        Parts = parts;
    }

    /// <summary>The template as the schema contains it.</summary>
    public string Text { get; }

    /// <summary>The literals and captures, alternately.</summary>
    public ImmutableArray<Part> Parts { get; }

    /// <summary>Reads a template.</summary>
    /// <param name="text">The template.</param>
    /// <param name="problem">The kind of finding if the template is not valid; otherwise null.</param>
    /// <returns>The template; null if it is not valid.</returns>
    public static HeaderTemplate? Parse(string text, out FindingKind? problem)
    {
        ImmutableArray<Part>.Builder parts = ImmutableArray.CreateBuilder<Part>();
        problem = null;
        int i = 0;
        string trimmed = text.Trim();
        while (i < trimmed.Length)
        {
            if (trimmed[i] == '}')
            {
                problem = Catalog.CloseBrace;
                return null;
            }

            if (trimmed[i] != '{')
            {
                int end = trimmed.IndexOfAny(['{', '}'], i);
                end = end < 0 ? trimmed.Length : end;
                parts.Add(new Part(trimmed.Substring(i, end - i), null));
                i = end;
                continue;
            }

            int close = trimmed.IndexOf('}', i);
            if (close < 0)
            {
                problem = Catalog.OpenBrace;
                return null;
            }

            if (parts.Count > 0 && parts[parts.Count - 1].Slot is not null)
            {
                problem = Catalog.AdjacentCaptures;
                return null;
            }

            parts.Add(new Part("", trimmed.Substring(i + 1, close - i - 1).Trim()));
            i = close + 1;
        }

        if (parts.Count == 0)
        {
            problem = Catalog.EmptyTemplate;
            return null;
        }

        return new HeaderTemplate(text, parts.ToImmutable());
    }

    /// <summary>Matches a line: the part of a text between two offsets.</summary>
    /// <param name="mismatch">The expected text, for a message; null if the line matches.</param>
    /// <returns>The captured spans, each with the name of its slot; null if the line does not match.</returns>
    public ImmutableArray<Capture>? Match(string text, int start, int end, out string? mismatch)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        // The search for a repetitive literal in a repetitive line takes time in proportion to the product of their lengths.
        if (end - start > MaximumLine)
        {
            mismatch = FormattableString.Invariant($"a line of at most {MaximumLine} characters");
            return null;
        }

        ImmutableArray<Capture>.Builder captures = ImmutableArray.CreateBuilder<Capture>();
        int position = start;
        mismatch = null;
        for (int i = 0; i < Parts.Length; i++)
        {
            string? slot = Parts[i].Slot;
            int literal = slot is null ? i : i + 1;
            int from = position;
            int to = end;
            if (literal < Parts.Length)
            {
                if (!FindLiteral(Parts[literal].Literal, text, position, end, slot is null, literal == Parts.Length - 1,
                    out to, out position))
                {
                    bool isThere = FindLiteral(Parts[literal].Literal, text, from, end, slot is null, false, out _, out _);
                    mismatch = $"'{Parts[literal].Literal.Trim()}'{(isThere ? " at the end of the line" : "")}";
                    return null;
                }
            }
            else
            {
                position = end;
            }

            if (slot is not null && slot != "_")
            {
                captures.Add(Trim(slot, text, from, to));
            }

            i = literal;
        }

        return captures.ToImmutable();
    }

    private static Capture Trim(string slot, string text, int from, int to)
    {
        while (from < to && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        while (to > from && char.IsWhiteSpace(text[to - 1]))
        {
            to--;
        }

        return new Capture(slot, from, to);
    }

    // Finds the first match of a literal. The last literal of the template must match at the end of the line.
    private static bool FindLiteral(
        string literal, string text, int from, int end, bool atOnce, bool isLast, out int start, out int after)
    {
        bool beginsWhite = char.IsWhiteSpace(literal[0]);
        for (start = from; start <= end; start++)
        {
            // White space at the start of a literal matches a whole run, so a match cannot begin inside a run.
            if (beginsWhite && start > from && char.IsWhiteSpace(text[start - 1]))
            {
                continue;
            }

            after = MatchLiteral(literal, text, start, end);
            if (after >= 0 && (!isLast || after == end))
            {
                return true;
            }

            if (atOnce)
            {
                break;
            }
        }

        after = from;
        return false;
    }

    private static int MatchLiteral(string literal, string text, int position, int end)
    {
        for (int i = 0; i < literal.Length; i++)
        {
            if (char.IsWhiteSpace(literal[i]))
            {
                while (i + 1 < literal.Length && char.IsWhiteSpace(literal[i + 1]))
                {
                    i++;
                }

                int before = position;
                while (position < end && char.IsWhiteSpace(text[position]))
                {
                    position++;
                }

                // White space at the end of a literal also matches the end of the line, because the line is trimmed.
                if (position == before && !(position == end && i == literal.Length - 1))
                {
                    return -1;
                }
            }
            else if (position < end && text[position] == literal[i])
            {
                position++;
            }
            else
            {
                return -1;
            }
        }

        return position;
    }

    /// <summary>A literal, or a capture of a slot. A capture of the slot <c>_</c> skips the text.</summary>
    public readonly record struct Part(string Literal, string? Slot);

    /// <summary>The text that a line contains for a slot, between two offsets.</summary>
    public readonly record struct Capture(string Slot, int Start, int End);
}
