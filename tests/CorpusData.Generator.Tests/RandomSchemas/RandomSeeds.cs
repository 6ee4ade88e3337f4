using System.Text;
using CorpusData.Compiler.Schema;

namespace CorpusData.Generator.Tests.RandomSchemas;

/// <summary>Writes random records of a schema: as YAML, and as the JSON that their C# must give back.</summary>
internal sealed class RandomSeeds(Random random, SchemaDefinition schema)
{
    private static readonly Dictionary<ScalarType, (string Yaml, string Json)[]> Scalars = new()
    {
        [ScalarType.String] = [("a b", "\"a b\""), ("'7'", "\"7\""), ("5", "\"5\"")],
        [ScalarType.Uri] = [("https://example.org/a", "\"https://example.org/a\""), ("urn:x:1", "\"urn:x:1\"")],
        [ScalarType.Integer] = [("5", "5"), ("-5", "-5"), ("9223372036854775807", "9223372036854775807")],
        [ScalarType.Float] = [("1.5", "1.5"), ("-0.25", "-0.25")],
        [ScalarType.Double] = [("0.1", "0.1"), ("-2.5", "-2.5")],
        [ScalarType.Decimal] = [("1.50", "1.50"), ("0.1234567890123456789012345678", "0.1234567890123456789012345678")],
        [ScalarType.Boolean] = [("true", "true"), ("false", "false")],
        [ScalarType.Date] = [("2024-02-29", "\"2024-02-29\""), ("0001-01-01", "\"0001-01-01\"")],
        [ScalarType.Time] = [("23:59:59", "\"23:59:59\""), ("07:30", "\"07:30:00\"")],
        [ScalarType.DateTime] = [("2024-02-29T23:59:59+02:00", "\"2024-02-29T23:59:59+02:00\"")],
        [ScalarType.Duration] = [("P2W", "\"P14D\""), ("-PT90M", "\"-PT1H30M\"")],
        [ScalarType.NCName] = [("a1", "\"a1\""), ("_b", "\"_b\"")],
        [ScalarType.Curie] = [("ex:a", "\"ex:a\"")],
        [ScalarType.UriOrCurie] = [("ex:b", "\"ex:b\""), ("https://example.org/", "\"https://example.org/\"")],
    };

    private const int MaximumDepth = 3;

    private static readonly (string Collection, string Class, string[] Identifiers)[] Collections =
        [("things", "Thing", ["t1", "t2"]), ("subs", "Sub", ["s1", "s2"])];

    /// <summary>Writes two records of each class.</summary>
    /// <returns>The YAML, and the JSON of each record by its identifier.</returns>
    public (string Yaml, Dictionary<string, string> Json) Write()
    {
        var yaml = new StringBuilder();
        var json = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach ((string collection, string name, string[] identifiers) in Collections)
        {
            yaml.Append(collection).Append(":\n");
            foreach (string identifier in identifiers)
            {
                (string Yaml, string Json) record = Record(schema.Classes.Single(c => c.Name == name), identifier, depth: 0);
                yaml.Append("  ").Append(identifier).Append(": ").Append(record.Yaml).Append('\n');
                json.Add(identifier, record.Json);
            }
        }

        return (yaml.ToString(), json);
    }

    private (string Yaml, string Json) Record(ClassDefinition definition, string? identifier, int depth)
    {
        var yaml = new List<string>();
        var json = new List<string> { $"\"@type\":\"{definition.Name}\"" };
        foreach (SlotDefinition slot in definition.Slots)
        {
            if (slot.IsIdentifier)
            {
                json.Add($"\"{slot.Name}\":\"{identifier}\"");
            }
            else if (!CanHaveValue(slot, depth) || (!slot.IsRequired && random.Next(4) == 0))
            {
                if (slot.Default is { } absent)
                {
                    json.Add($"\"{slot.Name}\":{(slot.Kind == RangeKind.Scalar && slot.Scalar == ScalarType.Integer ? absent : $"\"{absent}\"")}");
                }
            }
            else if (slot.IsMultivalued)
            {
                (string Yaml, string Json)[] values = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Value(slot, depth))];
                yaml.Add($"{slot.Name}: [{string.Join(", ", values.Select(static value => value.Yaml))}]");
                json.Add($"\"{slot.Name}\":[{string.Join(",", values.Select(static value => value.Json))}]");
            }
            else
            {
                (string Yaml, string Json) value = Value(slot, depth);
                yaml.Add($"{slot.Name}: {value.Yaml}");
                json.Add($"\"{slot.Name}\":{value.Json}");
            }
        }

        return ($"{{ {string.Join(", ", yaml)} }}", $"{{{string.Join(",", json)}}}");
    }

    // Parts can contain parts of their own class without end, and the rules of a slot may leave no value.
    private static bool CanHaveValue(SlotDefinition slot, int depth) => slot.Kind switch
    {
        RangeKind.Part => !slot.ConcreteClasses.IsEmpty && (slot.IsRequired || depth < MaximumDepth),
        RangeKind.Reference => true,
        _ => slot.IsRequired || Candidates(slot).Any(),
    };

    private (string Yaml, string Json) Value(SlotDefinition slot, int depth)
    {
        switch (slot.Kind)
        {
            case RangeKind.Reference:
                string[] identifiers =
                    [.. Collections.Where(c => slot.ConcreteClasses.Any(own => own.Name == c.Class)).SelectMany(static c => c.Identifiers)];
                string target = identifiers[random.Next(identifiers.Length)];
                return (target, $"\"{target}\"");

            case RangeKind.Part when depth < 20:
                return Record(slot.Classes[0], null, depth + 1);

            case RangeKind.Part:
                throw new NotSupportedException("A required part contains itself.");

            default:
                (string Yaml, string Json)[] values = [.. Candidates(slot)];
                return values.Length > 0
                    ? values[random.Next(values.Length)]
                    : throw new NotSupportedException("The rules of a required slot leave no value.");
        }
    }

    private static IEnumerable<(string Yaml, string Json)> Candidates(SlotDefinition slot)
    {
        IEnumerable<EnumDefinition> enums = slot.Enum is { } one
            ? [one]
            : slot.Scalar != ScalarType.String ? []
            : slot.Constraints.OfType<AlternativesConstraint>().SelectMany(static c => c.Alternatives).Select(static a => a.Enum).OfType<EnumDefinition>();
        return (slot.Enum is null ? Scalars[slot.Scalar] : [])
            .Concat(enums.SelectMany(static e => e.Values).Select(static value => ($"'{value.Text}'", $"\"{value.Text}\"")))
            .Where(value => slot.Constraints.All(constraint => constraint.Accepts(value.Item1.Trim('\''))));
    }
}
