using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Parse;

/// <summary>
/// Finds a comment that may be a part of the value before it: YAML begins a comment at each '#' after a space, unless the
/// value is in quotes.
/// </summary>
internal static class CutValue
{
    /// <summary>Returns the finding for a value of which every character counts; null if no comment can be a part of it.</summary>
    public static Finding? FindInQuote(YamlNode node) =>
        node.Comment is { } comment && !(node.IsAbsent && IsNote(comment))
            ? Create(Catalog.CutQuote, node, comment, isCertain: !IsNote(comment))
            : null;

    /// <summary>Returns the finding for other text; null if the comment after it, if any, is probably one.</summary>
    public static Finding? FindInText(YamlNode node) =>
        node.Comment is { } comment && (!IsNote(comment) || IsQuotationOpen(node.Span.Text))
            ? Create(Catalog.CutText, node, comment, isCertain: IsQuotationOpen(node.Span.Text))
            : null;

    // Authors write a space after the '#' of a comment.
    private static bool IsNote(SourceSpan comment) =>
        comment.Text.TrimStart('#') is var words && (words.Length == 0 || words[0] is ' ' or '\t');

    private static Finding Create(FindingKind kind, YamlNode node, SourceSpan comment, bool isCertain)
    {
        int start = node.IsAbsent ? comment.Start : node.Span.Start;
        string whole = (comment with { Start = start }).Text.TrimEnd();
        string quoted = YamlScalar.InQuotes(whole);
        var edit = new TextEdit(comment.File.GetFileSpan(start, start + whole.Length), quoted);
        return Finding.Create(kind, comment, Excerpt.Short(comment.Text.TrimEnd()), quoted)
            .With(new Fix(FixKind.Writing, isCertain, "put the whole value in quotes", edit));
    }

    // An apostrophe is the same character as a single quotation mark, so only double ones are compared.
    private static bool IsQuotationOpen(string text)
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
