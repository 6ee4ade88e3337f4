using System.Text.Json.Nodes;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Schema;

namespace CorpusData.JsonSchema;

/// <summary>Makes the JSON Schemas of records that are written in place.</summary>
internal sealed class RecordSchemas
{
    private readonly Definitions _definitions;
    private readonly SlotSchemas _slots;
    private readonly HashSet<SlotDefinition> _inDocuments;

    public RecordSchemas(Definitions definitions, Corpus? corpus)
    {
        _definitions = definitions;
        _slots = new SlotSchemas(definitions, new Identifiers(corpus), this);
        _inDocuments = [.. SlotsInFrontMatter(corpus)];
    }

    /// <summary>Returns the schema of a document's annotations.</summary>
    public JsonObject Annotations(IReadOnlyList<ClassDefinition> classes) =>
        Choose(classes, classes.Count == 1 ? classes[0] : null)
        ?? new JsonObject { ["anyOf"] = new JsonArray([.. classes.Select(Class)]) };

    /// <summary>
    /// Returns the schema of a file whose keys do not show whether it contains a part of the tree root or annotations.
    /// It allows the keys of both.
    /// </summary>
    public JsonObject Either(ClassDefinition root, IEnumerable<ClassDefinition> documents)
    {
        var properties = new JsonObject();
        foreach (ClassDefinition definition in documents.Prepend(root))
        {
            string pointer = Class(definition)["$ref"]!.GetValue<string>();
            foreach (SlotDefinition slot in definition.Slots.Where(IsWritten))
            {
                properties.TryAdd(slot.Name, new JsonObject { ["$ref"] = $"{pointer}/properties/{Definitions.Escape(slot.Name)}" });
            }
        }

        return new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
    }

    /// <summary>
    /// Returns the schema of a record whose identifier is the key that contains it, or of a part; null if no record is
    /// possible.
    /// </summary>
    public JsonObject? Of(IReadOnlyList<ClassDefinition> classes)
    {
        List<ClassDefinition> candidates = Candidates(classes);
        ClassDefinition? only = classes is [{ IsAbstract: false } single] ? single
            : candidates.Count == 1 ? candidates[0]
            : null;
        return Choose(candidates, only);
    }

    /// <summary>Returns the schema of a record in a list, which contains its identifier; null if no record is possible.</summary>
    public JsonObject? Listed(IReadOnlyList<ClassDefinition> classes)
    {
        if (Of(classes) is not { } record)
        {
            return null;
        }

        var names = Candidates(classes).Select(static c => (c.Identifier ?? c.Key)?.Name).Distinct().ToList();
        return names is not [string name] ? record : new JsonObject
        {
            ["allOf"] = new JsonArray(
                record, new JsonObject { ["type"] = "object", ["required"] = new JsonArray(name) }),
        };
    }

    /// <summary>Returns the schema of a class or of the tree root.</summary>
    public JsonObject Class(ClassDefinition definition) => _definitions.Refer(definition.Name, () =>
    {
        var required = definition.Slots.Where(slot => MustBeWritten(definition, slot)).Select(static slot => (JsonNode)slot.Name).ToList();
        var schema = new JsonObject { ["title"] = definition.Name };
        string description = definition.Deprecated is null
            ? definition.Description ?? ""
            : $"Deprecated: {definition.Deprecated} {definition.Description}".TrimEnd();
        if (description.Length > 0)
        {
            schema["description"] = description;
        }

        // A record without required slots may be empty under its key.
        schema["type"] = required.Count == 0 && !definition.IsTreeRoot ? new JsonArray("object", "null") : "object";
        schema["properties"] = new JsonObject(definition.Slots
            .Where(IsWritten)
            .Select(slot => KeyValuePair.Create(slot.Name, (JsonNode?)_slots.Of(definition, slot, MustBeWritten(definition, slot)))));
        if (required.Count > 0)
        {
            schema["required"] = new JsonArray([.. required]);
        }

        schema["additionalProperties"] = false;
        return schema;
    });

    // Chooses the class that the record's type designator names, or 'unnamed' if it names none.
    private JsonObject? Choose(IReadOnlyList<ClassDefinition> candidates, ClassDefinition? unnamed)
    {
        var named = candidates.Where(c => c.TypeDesignator is not null && c != unnamed).ToList();
        if (named.Count == 0)
        {
            return unnamed is null ? null : Class(unnamed);
        }

        string name = string.Join('.', candidates.Select(static c => c.Name)) + ".by_type";
        return _definitions.Refer(name, () =>
        {
            JsonObject schema = unnamed is null ? Unnamed(named) : Class(unnamed);
            foreach (ClassDefinition definition in Enumerable.Reverse(named))
            {
                string designator = definition.TypeDesignator!.Name;
                schema = new JsonObject
                {
                    ["if"] = new JsonObject
                    {
                        ["type"] = "object",
                        ["properties"] = new JsonObject { [designator] = new JsonObject { ["const"] = definition.Name } },
                        ["required"] = new JsonArray(designator),
                    },
                    ["then"] = Class(definition),
                    ["else"] = schema,
                };
            }

            return schema;
        });
    }

    // A record without a type designator may only add one.
    private static JsonObject Unnamed(List<ClassDefinition> classes)
    {
        var designators = classes.GroupBy(static c => c.TypeDesignator!.Name).ToList();
        var schema = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(designators.Select(static group => KeyValuePair.Create(
                group.Key, (JsonNode?)new JsonObject { ["enum"] = new JsonArray([.. group.Select(static c => (JsonNode)c.Name)]) }))),
        };
        if (designators is [{ } single])
        {
            schema["required"] = new JsonArray(single.Key);
        }

        return schema;
    }

    private static bool IsWritten(SlotDefinition slot) => slot.Kind != RangeKind.Text && slot.Header is null && !slot.IsComputed;

    // Whether the file must contain the key, because nothing else gives the slot a value.
    private bool MustBeWritten(ClassDefinition definition, SlotDefinition slot) =>
        slot is { IsRequired: true, IsIdentifier: false, IsKey: false, DesignatesType: false, Inverse: null, Default: null, Header: null }
        && slot.Kind is not (RangeKind.Text or RangeKind.Mention)
        && !_inDocuments.Contains(slot)
        && definition.Header?.Header!.Parts.Any(part => part.Slot == slot.Name) != true;

    private static List<ClassDefinition> Candidates(IEnumerable<ClassDefinition> classes) =>
        [.. classes.SelectMany(static c => c.ConcreteClasses).Distinct()];

    // If the front matter of one document contains a slot, that of other documents may contain it, too.
    private static IEnumerable<SlotDefinition> SlotsInFrontMatter(Corpus? corpus) =>
        from record in corpus?.Records ?? []
        where record.Text is not null
        from i in Enumerable.Range(0, record.Class.Slots.Length)
        where record[i] is { } value && value.Span.File == record.Text!.File
        select record.Class.Slots[i];
}
