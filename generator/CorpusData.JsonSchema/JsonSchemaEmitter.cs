using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Schema;

namespace CorpusData.JsonSchema;

/// <summary>
/// Makes a JSON Schema, draft 7, of the seeds of a corpus. An editor uses it to complete, explain and underline.
/// </summary>
/// <remarks>The schema accepts everything that only the compiler can check, and rejects only errors.</remarks>
public static class JsonSchemaEmitter
{
    /// <summary>Where the JSON Schema is written, from the folder of the corpus.</summary>
    public const string Output = "schema/corpus.schema.json";

    private static readonly JsonSerializerOptions Format = new()
    {
        WriteIndented = true,
        // The file is never part of an HTML page, so letters of any script need no escapes.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Makes the JSON Schema.</summary>
    /// <param name="schema">The schema, which must have no errors.</param>
    /// <param name="corpus">The corpus whose identifiers are offered for references.</param>
    public static JsonObject Emit(SchemaDefinition schema, Corpus? corpus)
    {
        var definitions = new Definitions();
        var records = new RecordSchemas(definitions, corpus);
        var result = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = schema.Title ?? schema.Name,
        };
        if (schema.Description is not null)
        {
            result["description"] = schema.Description;
        }

        foreach ((string key, JsonNode? value) in File(records, schema.Root!, [.. schema.DocumentClasses]))
        {
            result[key] = value?.DeepClone();
        }

        result["definitions"] = definitions.ToJson();
        return result;
    }

    /// <summary>Returns the text of the file.</summary>
    // JSON has no line ends within its values, so these are all of the layout.
    public static string Print(JsonObject schema) => schema.ToJsonString(Format).ReplaceLineEndings("\n") + "\n";

    // The keys of a file show its kind: a key that only the tree root has, or else a key that only documents have. A
    // file with none of these may be of either kind.
    private static JsonObject File(RecordSchemas records, ClassDefinition root, List<ClassDefinition> documents)
    {
        if (documents.Count == 0)
        {
            return new JsonObject { ["allOf"] = new JsonArray(records.Class(root)) };
        }

        var ofRoot = root.Slots.Select(static slot => slot.Name).ToList();
        var ofDocuments = documents.SelectMany(static c => c.Slots).Select(static slot => slot.Name).Distinct().ToList();
        return new JsonObject
        {
            ["if"] = HasAny(ofRoot.Except(ofDocuments)),
            ["then"] = records.Class(root),
            ["else"] = new JsonObject
            {
                ["if"] = HasAny(ofDocuments.Except(ofRoot)),
                ["then"] = records.Annotations(documents),
                ["else"] = records.Either(root, documents),
            },
        };
    }

    private static JsonObject HasAny(IEnumerable<string> keys)
    {
        var alternatives = keys.Select(static key => (JsonNode)new JsonObject { ["required"] = new JsonArray(key) }).ToList();
        return alternatives.Count == 0
            ? new JsonObject { ["not"] = new JsonObject() }
            : new JsonObject { ["type"] = "object", ["anyOf"] = new JsonArray([.. alternatives]) };
    }
}
