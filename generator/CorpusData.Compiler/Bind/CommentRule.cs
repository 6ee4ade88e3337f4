using System.Collections.Immutable;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Schema;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Bind;

/// <summary>
/// Reports a comment that may be a part of the value before it: YAML begins a comment at each '#' after a space, unless the
/// value is in quotes.
/// </summary>
internal static class CommentRule
{
    /// <summary>Checks the comment after a value.</summary>
    /// <returns>Whether the value can be used.</returns>
    public static bool Check(SlotDefinition slot, YamlNode node, ImmutableArray<Finding>.Builder findings)
    {
        bool isVerbatim = slot.Kind is RangeKind.Quote or RangeKind.SurfaceForm;
        bool isString = slot.Kind == RangeKind.Scalar && slot.Scalar == ScalarType.String;
        if ((!isVerbatim && !isString) || node.Comment is not { } comment)
        {
            return true;
        }

        string text = comment.File.Text;
        string note = text.Substring(comment.Start, comment.End - comment.Start).TrimEnd();
        bool isNote = note.TrimStart('#') is var words && (words.Length == 0 || words[0] is ' ' or '\t');
        if (isVerbatim && !(node.IsAbsent && isNote))
        {
            findings.Add(Catalog.CutQuote, comment, Excerpt.Short(note), Whole(node, comment));
            return false;
        }

        if (!isNote || IsQuotationOpen(text.AsSpan(node.Span.Start, node.Span.End - node.Span.Start)))
        {
            findings.Add(Catalog.CutText, comment, Excerpt.Short(note), Whole(node, comment));
        }

        return true;
    }

    private static string Whole(YamlNode node, SourceSpan comment)
    {
        int start = node.IsAbsent ? comment.Start : node.Span.Start;
        return QuotedScalar.Of(comment.File.Text.Substring(start, comment.End - start).TrimEnd());
    }

    // An apostrophe is the same character as a single quotation mark, so only double ones are compared.
    private static bool IsQuotationOpen(ReadOnlySpan<char> text)
    {
        char open = '\0';
        foreach (char c in text)
        {
            open = open == '\0'
                ? c is '"' or '“' or '„' or '«' or '»' or '「' or '『' ? c : open
                : Closes(open, c) ? '\0' : open;
        }

        return open != '\0';
    }

    private static bool Closes(char open, char c) => open switch
    {
        '“' => c == '”',
        '„' => c is '“' or '”',
        '«' => c == '»',
        '»' => c is '«' or '»',
        '「' => c == '」',
        '『' => c == '』',
        _ => c == open,
    };
}
