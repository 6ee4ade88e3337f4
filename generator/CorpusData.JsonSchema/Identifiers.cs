using System.Text.Json.Nodes;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Schema;

namespace CorpusData.JsonSchema;

/// <summary>The identifiers of a corpus's records, which an editor offers where a reference is due.</summary>
internal sealed class Identifiers(Corpus? corpus)
{
    // Past this, an editor is slow and its list of no use.
    private const int Limit = 1000;

    /// <summary>An enum of the records of some classes, each with what it is called; null where there are none.</summary>
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
