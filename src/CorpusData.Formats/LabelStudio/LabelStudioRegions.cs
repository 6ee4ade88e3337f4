using System.Text.Json;
using CorpusData.Formats.Importing.Model;

namespace CorpusData.Formats.LabelStudio;

/// <summary>Reads the regions and relations of one annotation.</summary>
internal sealed class LabelStudioRegions(ImportedDocument document, string field, ImportLog log)
{
    // Of a region with several labels, the first span has the region's id.
    private readonly Dictionary<string, List<ImportedSpan>> _regions = new(StringComparer.Ordinal);

    public void Read(JsonRecord result)
    {
        List<JsonRecord> items = [.. result.Items];
        foreach (JsonRecord item in items.Where(IsRegion))
        {
            ReadRegion(item);
        }

        foreach (JsonRecord item in items.Where(static item => !IsRegion(item)))
        {
            if (item["type"]?.Text == "relation")
            {
                ReadRelation(item);
            }
            else
            {
                ReadValue(item);
            }
        }
    }

    private static bool IsRegion(JsonRecord item) => item["type"]?.Text is "labels" or "hypertextlabels" or "paragraphlabels";

    private void ReadRegion(JsonRecord region)
    {
        string id = region["id"]?.Text ?? FormattableString.Invariant($"r{document.Spans.Count + 1}");
        string place = $"{document.Place}: {id}";
        JsonRecord? value = region["value"];
        string[] labels = [.. (value?["labels"] ?? value?[region["type"]!.Value.Text!])?.Items.Select(static label => label.Text).OfType<string>() ?? []];
        string? target = region["to_name"]?.Text;
        (long Start, long End)? offsets = value is { } own ? OffsetsOf(own) : null;
        if (labels.Length == 0)
        {
            log.Lose("regions without a label", place);
        }
        else if (offsets is not { } span)
        {
            log.Lose("regions whose offsets are not those of the text, for example of HTML", place);
        }
        else if (target is not null && target != field && document.Values.Exists(each => each.Name == target))
        {
            log.Lose($"regions of '{target}', which is not the text of the document", place);
        }
        else if (!_regions.TryAdd(id, []))
        {
            log.Lose("spans whose id is used twice", place);
        }
        else
        {
            foreach ((string label, int number) in labels.Select(static (label, i) => (label, i)))
            {
                var imported = new ImportedSpan(number == 0 ? id : FormattableString.Invariant($"{id}-{number + 1}"), label, [new ImportedPiece(span.Start, span.End)], place)
                {
                    Words = value?["text"]?.Text,
                };
                document.Spans.Add(imported);
                _regions[id].Add(imported);
            }

            ReadMeta(region, _regions[id]);
        }
    }

    // Regions of HTML have paths as start and end, and offsets of the text beside them.
    private static (long Start, long End)? OffsetsOf(JsonRecord value) =>
        value["start"]?.Integer is { } start && value["end"]?.Integer is { } end ? (start, end)
        : value["globalOffsets"] is { } global && global["start"]?.Integer is { } first && global["end"]?.Integer is { } last ? (first, last)
        : null;

    private void ReadMeta(JsonRecord region, List<ImportedSpan> spans)
    {
        if (region["score"] is { Value.ValueKind: JsonValueKind.Number } score)
        {
            AddValue(score, "score", spans[0].Values, spans[0].Place);
        }

        foreach ((string name, JsonRecord value) in region["meta"]?.Properties ?? [])
        {
            AddValue(value, name == "text" ? "notes" : name, spans[0].Values, spans[0].Place);
        }
    }

    private void ReadRelation(JsonRecord relation)
    {
        string place = $"{document.Place}: relation";
        if (relation["from_id"]?.Text is not { } from || relation["to_id"]?.Text is not { } to)
        {
            log.Lose("relations without a type or an end", place);
            return;
        }

        string direction = relation["direction"]?.Text ?? "right";
        List<string> labels = [.. relation["labels"]?.Items.Select(static label => label.Text).OfType<string>() ?? []];
        foreach (string label in labels.DefaultIfEmpty("related"))
        {
            if (direction is "right" or "bi")
            {
                document.Relations.Add(new ImportedRelation(label, from, to, place));
            }

            if (direction is "left" or "bi")
            {
                document.Relations.Add(new ImportedRelation(label, to, from, place));
            }
        }

        if (direction is not ("right" or "left" or "bi"))
        {
            log.Lose("relations without a direction", place);
        }
    }

    // A choice, number or text, of a region or of the whole text.
    private void ReadValue(JsonRecord item)
    {
        string type = item["type"]?.Text ?? "";
        string name = item["from_name"]?.Text ?? type;
        string place = $"{document.Place}: {name}";
        List<ImportedSpan>? region = item["id"]?.Text is { } id ? _regions.GetValueOrDefault(id) : null;
        if (type is "choices" or "textarea" or "number" or "rating" or "datetime" && item["value"]?[type == "textarea" ? "text" : type] is { } value)
        {
            AddValue(value, name, region?[0].Values ?? document.Values, place);
        }
        else
        {
            log.Lose($"results of the kind '{type}'", place);
        }
    }

    private void AddValue(JsonRecord value, string name, List<ImportedValue> values, string place)
    {
        if (!value.AddTo(values, name))
        {
            log.Lose($"values of '{name}', which are neither text nor a list of text", place);
        }
    }
}
