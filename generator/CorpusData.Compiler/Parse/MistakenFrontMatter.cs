using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Parse;

/// <summary>Finds the beginning of a document that looks like front matter but is not, so that it is read as text.</summary>
internal static class MistakenFrontMatter
{
    /// <summary>Returns the finding for the first line; null if the document does not look so.</summary>
    public static Finding? Find(SourceFile file)
    {
        string text = file.Text;
        int line = NextLine(text, 0, out int end);
        ReadOnlySpan<char> fence = text.AsSpan(line, end - line).Trim();
        bool isToml = fence.StartsWith("+++".AsSpan());
        if (!isToml && !IsLikeFence(fence))
        {
            return null;
        }

        int key = NextLine(text, end, out int keyEnd);
        return IsKey(text.AsSpan(key, keyEnd - key).Trim(), isToml)
            ? Finding.Create(Catalog.MistakenFrontMatter, new SourceSpan(file, line, line + fence.Length))
            : null;
    }

    // Returns the first character of the next line that is not blank, and the end of the line.
    private static int NextLine(string text, int at, out int end)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        end = at < text.Length ? text.IndexOf('\n', at) : at;
        end = end < 0 ? text.Length : end;
        return at;
    }

    // Word processors make one long dash of several hyphens.
    private static bool IsLikeFence(ReadOnlySpan<char> line)
    {
        int dashes = 0;
        bool isLong = false;
        while (dashes < line.Length && line[dashes] is '-' or '–' or '—')
        {
            isLong |= line[dashes] != '-';
            dashes++;
        }

        ReadOnlySpan<char> rest = line.Slice(dashes).TrimStart();
        return (dashes >= 2 || isLong) && (rest.IsEmpty || rest[0] == '#');
    }

    // Whether a line begins with a word and the character that ends a key, as in 'headline: Ferry' or 'headline = "Ferry"'.
    private static bool IsKey(ReadOnlySpan<char> line, bool isToml)
    {
        int end = 0;
        while (end < line.Length && (char.IsLetterOrDigit(line[end]) || line[end] is '_' or '-' or '.'))
        {
            end++;
        }

        ReadOnlySpan<char> rest = line.Slice(end);
        return isToml
            ? line.StartsWith("[".AsSpan()) || (end > 0 && rest.TrimStart().StartsWith("=".AsSpan()))
            : end > 0 && rest.StartsWith(":".AsSpan()) && (rest.Length == 1 || rest[1] == ' ');
    }
}
