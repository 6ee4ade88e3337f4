using System.Globalization;
using CorpusData.Compiler.Check;
using CorpusData.Site.Html;
using CorpusData.Site.Layout;
using CorpusData.Site.Texts;

namespace CorpusData.Site.Documents;

/// <summary>Writes a text with its marks, one element a piece.</summary>
/// <param name="page">The page.</param>
/// <param name="document">The document.</param>
/// <param name="text">The text.</param>
/// <param name="marks">The marks.</param>
internal sealed class MarkedText(Page page, RowAddress document, string text, IReadOnlyList<Mark> marks)
{
    private readonly HashSet<int> _anchors = [];
    private readonly HashSet<int> _starts = [.. marks.Select(static mark => mark.Start)];

    /// <summary>Writes the text.</summary>
    /// <param name="segments">The parts of the text that are shown.</param>
    public void Write(IReadOnlyList<TextSegment> segments)
    {
        HtmlWriter html = page.Html;
        int segment = -1;
        foreach (TextPiece piece in TextPieces.Cut(marks, segments))
        {
            if (segment < 0 || piece.Start >= segments[segment].End)
            {
                html.Literal(segment < 0 ? "<p dir=\"auto\">" : "</p>\n<p dir=\"auto\">");
                segment++;
            }

            Write(piece);
        }

        html.Literal(segment < 0 ? "" : "</p>\n");
    }

    private void Write(TextPiece piece)
    {
        HtmlWriter html = page.Html;
        ReadOnlySpan<char> words = text.AsSpan(piece.Start, piece.End - piece.Start);
        if (piece.Marks.Count == 0)
        {
            html.Text(words);
            return;
        }

        // The shortest mention is the one that readers point at.
        Mark? mention = piece.Marks.Where(static mark => mark.Mark.IsMention)
            .OrderBy(static mark => mark.Mark.End - mark.Mark.Start)
            .Select(static mark => (Mark?)mark.Mark)
            .FirstOrDefault();
        string target = mention is { } entity ? page.Url(entity.Target) : "#" + AnchorOf(piece.Marks);

        // Between two marks that overlap can be a space alone, and a link must have words.
        bool isLink = !words.IsWhiteSpace();
        if (isLink)
        {
            html.Write($"<a href=\"{target}\" class=\"{Classes(piece)}\"");
        }
        else
        {
            html.Write($"<span class=\"{Classes(piece)}\"");
        }

        if (Groups(piece, isMention: false) is { Length: > 0 } records)
        {
            html.Write($" data-r=\"{records}\"");
        }

        if (Groups(piece, isMention: true) is { Length: > 0 } entities)
        {
            html.Write($" data-e=\"{entities}\"");
        }

        if (_starts.Contains(piece.Start) && _anchors.Add(piece.Start))
        {
            html.Write($" id=\"t{piece.Start}\"");
        }

        html.Literal(">");
        html.Text(words);
        html.Literal(isLink ? "</a>" : "</span>");
    }

    // The document itself has no card beside its text, so its own quotes lead to their start.
    private string AnchorOf(IReadOnlyList<CoveringMark> marks)
    {
        foreach (CoveringMark mark in marks)
        {
            if (mark.Mark.Target != document)
            {
                return page.Model.Paths.AnchorOf(mark.Mark.Target);
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"t{marks[0].Mark.Start}");
    }

    // A mention has a background, each quote a line in a lane of its own: l1k2 is the second line, drawn as the third kind.
    private static string Classes(TextPiece piece) => string.Join(
        ' ',
        piece.Marks
            .Select(static mark => mark.Mark.IsMention ? "m" : string.Create(CultureInfo.InvariantCulture, $"l{mark.Lane}k{mark.Mark.Style}"))
            .Distinct());

    private static string Groups(TextPiece piece, bool isMention) => string.Join(
        ' ',
        piece.Marks
            .Where(mark => mark.Mark.IsMention == isMention)
            .Select(static mark => mark.Mark.Group.ToString(CultureInfo.InvariantCulture))
            .Distinct());
}
