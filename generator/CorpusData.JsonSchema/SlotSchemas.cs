using System.Text.Json.Nodes;
using CorpusData.Compiler.Schema;

namespace CorpusData.JsonSchema;

/// <summary>Makes the JSON Schema of the values of a slot.</summary>
internal sealed class SlotSchemas(Definitions definitions, Identifiers identifiers, RecordSchemas records)
{
    private readonly ScalarSchemas _scalars = new(definitions);

    /// <summary>Returns the schema of a slot of a class, with the slot's description.</summary>
    /// <param name="owner">The class.</param>
    /// <param name="slot">The slot.</param>
    /// <param name="isRequired">Whether the file must contain a value; otherwise it may also contain the key without a value.</param>
    public JsonObject Of(ClassDefinition owner, SlotDefinition slot, bool isRequired)
    {
        JsonObject schema = slot.Kind switch
        {
            RangeKind.Reference when owner.IsTreeRoot => Collection(slot),
            RangeKind.Reference when slot is { IsInlined: true, IsMultivalued: true } => Counted(Collection(slot), slot),
            RangeKind.Part when slot is { IsMultivalued: true, Class.Key: not null } => Counted(Collection(slot), slot),
            _ when slot.DesignatesType => Designator(owner),
            _ => Values(slot),
        };
        var described = new JsonObject();
        if (slot.Description is not null)
        {
            described["description"] = slot.Description;
        }

        if (slot.Deprecated is not null)
        {
            described["deprecated"] = true;
            described["deprecationMessage"] = slot.Deprecated;
        }

        if (slot.Default is not null)
        {
            described["default"] = ScalarSchemas.Default(slot);
        }

        foreach ((string key, JsonNode? value) in isRequired ? WithValue(schema, slot) : OrNone(schema))
        {
            described[key] = value?.DeepClone();
        }

        return described;
    }

    // A collection accepts no value already.
    private JsonObject OrNone(JsonObject schema) =>
        schema.ContainsKey("if") || schema.ContainsKey("doNotSuggest") ? schema
        : schema["anyOf"] is JsonArray several ? AnyOf([.. several.Select(static item => item!.DeepClone()), _scalars.None])
        : AnyOf([schema, _scalars.None]);

    // Only collections and records without required slots accept no value.
    private static JsonObject WithValue(JsonObject schema, SlotDefinition slot)
    {
        if (schema.ContainsKey("if"))
        {
            schema["type"] = new JsonArray("object", "array");
        }
        else if (slot.Kind == RangeKind.Part)
        {
            schema["type"] = slot.IsMultivalued ? new JsonArray("object", "array") : "object";
        }

        return schema;
    }

    private static JsonObject AnyOf(JsonNode[] alternatives) => new() { ["anyOf"] = new JsonArray(alternatives) };

    // The records of a slot, by identifier or as a list.
    private JsonObject Collection(SlotDefinition slot)
    {
        if (records.Of(slot.Classes) is not { } named)
        {
            // All its classes are abstract, so its records are written elsewhere.
            return new JsonObject
            {
                ["type"] = new JsonArray("object", "array", "null"),
                ["maxProperties"] = 0,
                ["maxItems"] = 0,
                ["doNotSuggest"] = true,
            };
        }

        // If 'items' were beside the other keys, an editor would begin every collection as a list.
        return new JsonObject
        {
            ["type"] = new JsonArray("object", "array", "null"),
            ["additionalProperties"] = named,
            ["if"] = new JsonObject { ["type"] = "array" },
            ["then"] = new JsonObject { ["items"] = records.Listed(slot.Classes) },
        };
    }

    private static JsonObject Designator(ClassDefinition owner) => new()
    {
        ["enum"] = new JsonArray([.. owner.ConcreteClasses.Select(static c => (JsonNode)c.Name)]),
    };

    private JsonObject Values(SlotDefinition slot)
    {
        List<JsonObject> alternatives = [.. Alternatives(slot)];
        if (!slot.IsMultivalued)
        {
            return Any(alternatives);
        }

        var list = new JsonObject
        {
            ["title"] = "list of " + RangeName(slot),
            ["type"] = "array",
            ["items"] = Item([.. Alternatives(slot)]),
        };
        AddCounts(list, slot, "Items");
        if (slot.HasUniqueElements)
        {
            list["uniqueItems"] = true;
        }

        // A list of one value may be written as the single value.
        return slot.MinimumCardinality > 1 ? list : Any([.. alternatives, list]);
    }

    private IEnumerable<JsonObject> Alternatives(SlotDefinition slot) => slot.Kind switch
    {
        RangeKind.Enum => slot.Constraints.OfType<EqualsConstraint>().Any() ? _scalars.Alternatives(slot) : [Enum(slot.Enum!)],
        RangeKind.Reference when !slot.IsInlined => [Reference(slot.Classes)],
        RangeKind.Reference => [records.Listed(slot.Classes) ?? Nothing],
        RangeKind.Part => [records.Of(slot.Classes) ?? Nothing],
        RangeKind.Quote => [Quote],
        RangeKind.Mention => [Mention(slot)],
        _ when slot.Constraints.OfType<AlternativesConstraint>().FirstOrDefault() is { } several => several.Alternatives.SelectMany(One),
        _ => _scalars.Alternatives(slot),
    };

    // Of the rules of an alternative, an editor checks only the type or enum.
    private IEnumerable<JsonObject> One(ValueAlternative alternative) => alternative.Enum is { } definition ? [Enum(definition)]
        : ScalarForm.Of(alternative.Scalar) is { Value: not null } form ? [form.Schema()]
        : _scalars.AnyText();

    private JsonObject Enum(EnumDefinition definition) => definitions.Refer(definition.Name, () =>
    {
        var values = new JsonArray();
        var descriptions = new JsonArray();
        foreach (PermissibleValue value in definition.Values)
        {
            string description = value.Description ?? "";
            if (value.Deprecated is not null)
            {
                description = $"Deprecated: {value.Deprecated} {description}".TrimEnd();
            }

            foreach (JsonNode? reading in YamlScalar.Readings(value.Text))
            {
                values.Add(reading);
                descriptions.Add(description);
            }
        }

        // The enum has no description here, because an editor would show it before the slot's description.
        return new JsonObject { ["title"] = definition.Name, ["enum"] = values, ["enumDescriptions"] = descriptions };
    });

    private JsonObject Reference(IReadOnlyCollection<ClassDefinition> classes)
    {
        string name = string.Join('.', classes.Select(static c => c.Name)) + ".reference";
        return definitions.Refer(name, () =>
        {
            JsonArray alternatives = [.. _scalars.AnyText()];
            if (identifiers.Of(classes) is { } known)
            {
                // 'not' makes this alternative offer identifiers without matching any: a new record's identifier is
                // correct, too, and the hover text of a value does not list all others.
                known["not"] = new JsonObject();
                alternatives.Add(known);
            }

            return new JsonObject { ["title"] = string.Join(" or ", classes.Select(static c => c.Name)), ["anyOf"] = alternatives };
        });
    }

    // For classes without a concrete class: no record is possible.
    private static JsonObject Nothing => new() { ["not"] = new JsonObject() };

    private JsonObject Quote => definitions.Refer("Quote", () =>
    {
        JsonObject selector = Object(
            "Quote",
            ["exact"],
            ("exact", "The words, exactly as they are in the text.", _scalars.Text),
            ("prefix", "The words directly before them.", _scalars.Text),
            ("suffix", "The words directly after them.", _scalars.Text));
        return new JsonObject { ["title"] = "Quote", ["anyOf"] = new JsonArray([.. _scalars.AnyText(), selector]) };
    });

    private JsonObject Mention(SlotDefinition slot) => definitions.Refer("Mention", () => Object(
        "Mention",
        ["entity", "quote"],
        ("entity", "The entity that the words name.", Reference(slot.Classes)),
        ("quote", "The words that name it.", Quote)));

    private static JsonObject Object(
        string title, string[] required, params (string Key, string Description, JsonObject Schema)[] properties) => new()
        {
            ["title"] = title,
            ["type"] = "object",
            ["properties"] = new JsonObject(properties.Select(static property => KeyValuePair.Create(
                property.Key,
                (JsonNode?)new JsonObject
                {
                    ["description"] = property.Description,
                    ["anyOf"] = new JsonArray(property.Schema),
                }))),
            ["required"] = new JsonArray([.. required.Select(static key => (JsonNode)key)]),
            ["additionalProperties"] = false,
        };

    private static string RangeName(SlotDefinition slot) => slot.Kind switch
    {
        RangeKind.Reference or RangeKind.Part => string.Join(" or ", slot.Classes.Select(static c => c.Name)),
        RangeKind.Enum => slot.Enum!.Name,
        RangeKind.Quote or RangeKind.Mention => slot.Kind.ToString(),
        _ => slot.Scalar.ToString().ToLowerInvariant(),
    };

    private static JsonObject Item(List<JsonObject> alternatives) => alternatives is [JsonObject single] ? single : Any(alternatives);

    // Draft 7 ignores keys beside a reference, so a reference is always alone in its object.
    private static JsonObject Any(List<JsonObject> alternatives) =>
        alternatives is [{ } single] && !single.ContainsKey("$ref")
            ? single
            : new JsonObject { ["anyOf"] = new JsonArray([.. alternatives]) };

    private static JsonObject Counted(JsonObject schema, SlotDefinition slot)
    {
        AddCounts(schema, slot, "Items");
        AddCounts(schema, slot, "Properties");
        return schema;
    }

    // Values that an inverse adds count, too, so no minimum applies to one file alone.
    private static void AddCounts(JsonObject schema, SlotDefinition slot, string what)
    {
        if (slot.MinimumCardinality is { } minimum && slot.Inverse is null)
        {
            schema["min" + what] = minimum;
        }

        if (slot.MaximumCardinality is { } maximum)
        {
            schema["max" + what] = maximum;
        }
    }
}
