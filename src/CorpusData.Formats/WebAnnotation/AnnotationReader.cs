using System.Text.Json;
using CorpusData.Compiler.Check;
using CorpusData.Formats.Importing.Model;

namespace CorpusData.Formats.WebAnnotation;

/// <summary>Reads the annotations of one text.</summary>
internal sealed class AnnotationReader(ImportedDocument document, RecordNodes? nodes, ImportLog log)
{
    private TextIndex? _index;

    /// <summary>Reads an annotation.</summary>
    public void Read(JsonRecord annotation)
    {
        string id = FormattableString.Invariant($"a{document.Spans.Count + 1}");
        JsonRecord target = annotation["target"]!.Value;
        List<JsonRecord> targets = target.Value.ValueKind == JsonValueKind.Array ? [.. target.Items] : [target];
        var positions = new List<ImportedPiece>();
        var words = new List<string>();
        foreach (JsonRecord each in targets)
        {
            Selectors selectors = Selectors.Of(each);
            if (selectors.Position is { } position)
            {
                positions.Add(position);
                words.Add(selectors.Exact ?? "");
            }
            else if (selectors.Exact is { } && targets.Count == 1)
            {
                AddMatches(annotation, id, selectors);
                return;
            }
        }

        if (positions.Count < targets.Count)
        {
            log.Lose(targets.Exists(static each => each["selector"] is not null) ? "annotations whose selectors are not quotes or positions in the text" : "annotations of a whole text", annotation.Place);
            return;
        }

        Add(annotation, new ImportedSpan(id, TypeOf(annotation), positions, annotation.Place)
        {
            Words = words.Contains("") ? null : string.Join(' ', words),
        });
    }

    // A quote without a position means every place where it is.
    private void AddMatches(JsonRecord annotation, string id, Selectors selectors)
    {
        _index ??= new TextIndex(document.Text);
        string exact = TextIndex.Normalize(selectors.Exact!);
        string text = _index.Normalized;
        int count = 0;
        for (int at = exact.Length == 0 ? -1 : text.IndexOf(exact, StringComparison.Ordinal); at >= 0; at = text.IndexOf(exact, at + 1, StringComparison.Ordinal))
        {
            if (selectors.Fits(text, at, at + exact.Length))
            {
                count++;
                (int start, int end) = _index.Span(at, exact.Length);
                Add(annotation, new ImportedSpan(count == 1 ? id : FormattableString.Invariant($"{id}-{count}"), TypeOf(annotation), [new ImportedPiece(start, end)], annotation.Place)
                {
                    IsLocated = true,
                });
            }
        }

        if (count == 0)
        {
            log.Lose("annotations whose quote is not in the text", annotation.Place);
        }
        else if (count > 1)
        {
            log.Note("annotations whose quote is in the text several times, which are now several", annotation.Place);
        }
    }

    private void Add(JsonRecord annotation, ImportedSpan span)
    {
        if (nodes?.Restore(annotation, span) is { } restored)
        {
            // A quote in a part is a value of the part.
            document.Spans.AddRange(restored);
            return;
        }

        document.Spans.Add(span);
        string? type = ResourceTypeOf(annotation);
        bool isTagged = type is not null;
        foreach (JsonRecord body in Bodies(annotation))
        {
            string purpose = PurposeOf(body, annotation);
            JsonRecord resource = body["source"] ?? body;
            if (body["value"]?.Text is { } value)
            {
                if (IsTag(purpose) && !isTagged)
                {
                    // The first tag is the type.
                    isTagged = true;
                }
                else
                {
                    span.Values.Add(new ImportedValue(purpose.Length == 0 ? "comment" : purpose, value));
                }
            }
            else if ((resource["id"] ?? resource["@id"] ?? resource).Text is { } iri)
            {
                if (IsTag(purpose) && !isTagged)
                {
                    isTagged = true;
                    continue;
                }

                span.References.Add(iri);
                span.ReferenceName ??= (resource["label"] ?? resource["name"])?.Text;
            }
            else
            {
                log.Lose("bodies that are neither text nor an IRI", annotation.Place);
            }
        }
    }

    private static string TypeOf(JsonRecord annotation)
    {
        JsonRecord? tag = Bodies(annotation).Where(body => IsTag(PurposeOf(body, annotation))).Select(static body => (JsonRecord?)body).FirstOrDefault();
        string? type = ResourceTypeOf(annotation) ?? tag?["value"]?.Text ?? LocalName((tag?["source"] ?? tag?["id"] ?? tag)?.Text);
        string motivation = MotivationOf(annotation);
        return type is { Length: > 0 } ? type : motivation.Length > 0 ? motivation : "annotation";
    }

    // The class of the resource that the words identify.
    private static string? ResourceTypeOf(JsonRecord annotation) => Bodies(annotation)
        .Select(static body => LocalName(body["source"]?["type"]?.Text))
        .FirstOrDefault(static type => type is { Length: > 0 });

    private static IEnumerable<JsonRecord> Bodies(JsonRecord annotation) => annotation["body"] is not { } body ? []
        : body.Value.ValueKind == JsonValueKind.Array ? body.Items
        : [body];

    private static string PurposeOf(JsonRecord body, JsonRecord annotation) => body["purpose"]?.Text ?? MotivationOf(annotation);

    private static string MotivationOf(JsonRecord annotation)
    {
        JsonRecord? motivation = annotation["motivation"];
        return LocalName(motivation?.Text ?? motivation?.Items.Select(static item => item.Text).FirstOrDefault()) ?? "";
    }

    private static bool IsTag(string purpose) => purpose is "tagging" or "classifying";

    private static string? LocalName(string? iri) => iri?[(iri.TrimEnd('/').LastIndexOfAny([':', '/', '#']) + 1)..].TrimEnd('/');

    private sealed record Selectors(ImportedPiece? Position, string? Exact, string Prefix, string Suffix)
    {
        public static Selectors Of(JsonRecord target)
        {
            JsonRecord? selector = target["selector"];
            List<JsonRecord> all = selector is not { } one ? [] : one.Value.ValueKind == JsonValueKind.Array ? [.. one.Items] : [one];
            JsonRecord? position = all.Select(static each => (JsonRecord?)each).FirstOrDefault(static each => each?["start"]?.Integer is not null && each?["end"]?.Integer is not null);
            JsonRecord? quote = all.Select(static each => (JsonRecord?)each).FirstOrDefault(static each => each?["exact"]?.Text is not null);
            return new Selectors(
                position is { } at ? new ImportedPiece(at["start"]!.Value.Integer!.Value, at["end"]!.Value.Integer!.Value) : null,
                quote?["exact"]?.Text,
                TextIndex.Normalize(quote?["prefix"]?.Text ?? ""),
                TextIndex.Normalize(quote?["suffix"]?.Text ?? ""));
        }

        public bool Fits(string text, int start, int end) =>
            text.AsSpan(0, start).TrimEnd().EndsWith(Prefix) && text.AsSpan(end).TrimStart().StartsWith(Suffix);
    }
}
