using System.Text.Json.Nodes;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Schema;

namespace CorpusData.JsonSchema;

/// <summary>The identifiers of a corpus's records, which an editor offers for references.</summary>
internal sealed class Identifiers(Corpus? corpus)
{
    // With more, an editor is slow and its list too long to be useful.
    private const int Limit = 1000;

    /// <summary>Returns an enum of the identifiers of some classes, each with its record's name; null if there are no records.</summary>
    public JsonObject? Of(IReadOnlyCollection<ClassDefinition> classes)
    {
        var records = (corpus?.Records ?? [])
            .Where(record => classes.Any(record.Class.Is))
            .Take(Limit)
            .ToList();
        bool areAlike = records.Select(static record => record.Class).Distinct().Count() == 1;
        return records.Count == 0 ? null : new JsonObject
        {
            ["title"] = "identifiers",
            ["enum"] = new JsonArray([.. records.Select(static record => (JsonNode)record.Identifier)]),
            ["enumDescriptions"] = new JsonArray(
                [.. records.Select(record => (JsonNode)(areAlike ? Title(record) : $"{Title(record)} ({record.Class.Name})"))]),
        };
    }

    // The record's name, otherwise its first string.
    private static string Title(Record record) => record.Class.Slots
        .Select((slot, i) => (slot, value: record[i] as ScalarValue))
        .Where(static pair => pair.value is not null && !pair.slot.IsIdentifier && !pair.slot.DesignatesType
            && (pair.slot.Kind == RangeKind.SurfaceForm || (pair.slot.Kind == RangeKind.Scalar && pair.slot.Scalar == ScalarType.String)))
        .Select(static pair => pair.value!.Text)
        .FirstOrDefault(record.Identifier);
}
