using System.Text.Json.Nodes;
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
                [.. records.Select(record => (JsonNode)(areAlike ? record.Title : $"{record.Title} ({record.Class.Name})"))]),
        };
    }
}
