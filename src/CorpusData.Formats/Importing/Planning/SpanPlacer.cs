using CorpusData.Compiler.Parse;
using CorpusData.Formats.Importing.Model;
using CorpusData.Formats.Importing.Offsets;
using CorpusData.Formats.Offsets;

namespace CorpusData.Formats.Importing.Planning;

/// <summary>Gives documents their texts and spans their offsets in them.</summary>
internal sealed class SpanPlacer(OffsetUnit unit, Slugs slugs, ImportLog log)
{
    // Front matter may be added to a text.
    private const int MaximumLength = FileParser.MaximumLength - 1_024;

    /// <summary>Returns a document with its spans; null if the corpus cannot contain its text, which is logged.</summary>
    public PlacedDocument? Place(ImportedDocument document)
    {
        var clean = new CleanText(document.Text);
        string? problem = clean.Value.Length == 0 ? "documents without text"
            : clean.Value.Contains('\0') ? "documents with a NUL character"
            : clean.Value.Length > MaximumLength ? FormattableString.Invariant($"documents of more than {MaximumLength} characters")
            : null;
        if (problem is not null)
        {
            log.Lose(problem, document.Place);
            return null;
        }

        string id = document.Record?.Identifier is { } own ? slugs.Keep(own, "document") : slugs.Create(document.Name, "document");
        if (document.SourceId is { } other && other != id)
        {
            document.Values.Add(new ImportedValue("source_id", other));
        }

        var offsets = new UnitOffsets(document.Text, unit);
        var located = new UnitOffsets(document.Text, OffsetUnit.Utf16);
        var spans = new List<PlacedSpan>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (ImportedSpan span in document.Spans)
        {
            if (!ids.Add(span.Id))
            {
                log.Lose("spans whose id is used twice", span.Place);
            }
            else if (Place(span, document.Text, clean, span.IsLocated ? located : offsets) is { } placed)
            {
                spans.Add(placed);
            }
        }

        return new PlacedDocument(document, id, clean.Value, spans);
    }

    private PlacedSpan? Place(ImportedSpan span, string text, CleanText clean, UnitOffsets offsets)
    {
        if (SpanWords.Locate(span, offsets) is not { } places)
        {
            log.Lose("spans that are empty, reversed or outside of the text", span.Place);
            return null;
        }

        if (!string.IsNullOrWhiteSpace(span.Words) && !SpanWords.Agree(SpanWords.Of(text, places), span.Words))
        {
            log.Lose("spans whose words are not in the text at their offsets", span.Place);
            return null;
        }

        List<(int Start, int End)> pieces = [.. places
            .Select(place => Trim(clean.Value, clean.Map(place.Start), clean.Map(place.End)))
            .Where(static piece => piece.Start < piece.End)
            .Order()];
        if (pieces.Count == 0)
        {
            log.Lose("spans of white space", span.Place);
            return null;
        }

        if (places.Any(place => char.IsWhiteSpace(text[place.Start]) || char.IsWhiteSpace(text[place.End - 1])))
        {
            log.Note("spans without the white space at their ends, which a quote does not have", span.Place);
        }

        return new PlacedSpan(span, span.IsCutAtLines ? Join(clean.Value, pieces) : pieces);
    }

    private static List<(int Start, int End)> Join(string text, List<(int Start, int End)> pieces)
    {
        var joined = new List<(int Start, int End)>();
        foreach ((int start, int end) in pieces)
        {
            if (joined.Count > 0 && joined[^1].End < start && LineEnds.AreBetween(text, joined[^1].End, start))
            {
                joined[^1] = (joined[^1].Start, end);
            }
            else
            {
                joined.Add((start, end));
            }
        }

        return joined;
    }

    private static (int Start, int End) Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return (start, end);
    }
}
