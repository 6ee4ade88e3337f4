namespace CorpusData.Generator.Tests.RandomSchemas;

/// <summary>Writes a random schema: classes, mixins and parts whose slots they define, share, refine and define again.</summary>
internal sealed class RandomSchema(Random random)
{
    private static readonly string[] Scalars =
    [
        "string", "uri", "integer", "float", "double", "decimal", "boolean", "date", "time", "datetime", "duration", "ncname",
        "curie", "uriorcurie",
    ];

    // Names that are also those of classes, enums, keywords and members of .NET.
    private static readonly string[] SlotNames =
        ["thing", "base", "part", "kind", "class", "name", "value", "equals", "to_string", "a1", "Sub", "i_mixed", "length", "row"];

    private static readonly string[] Texts = ["+", "-", "a", "A b", "a-b", "class", "1", "1+", "<=", "equals", "ä", "value"];

    private readonly string[] _shared = [.. SlotNames.OrderBy(_ => random.Next()).Take(7)];
    private readonly Dictionary<string, string> _definitions = new(StringComparer.Ordinal);

    /// <summary>Returns the schema.</summary>
    public string Write()
    {
        foreach (string name in _shared)
        {
            _definitions.Add(name, Slot(hasDefault: false));
        }

        string[] mixed = _shared[..2];
        string[] ofBase = _shared[(Odd() ? 1 : 2)..4];
        string[] ofThing = _shared[(Odd() ? 3 : 4)..6];
        string[] attributes = [.. SlotNames.Except(_shared)];
        bool isMixed = Chance(2);
        string[] inherited = isMixed ? [.. mixed, .. ofBase] : ofBase;
        return $$"""
            name: random
            imports: [linkml:types, corpusdata:core]
            classes:
              Corpus:
                tree_root: true
                attributes:
                  things: { range: Thing, multivalued: true, inlined: true }
                  subs: { range: Sub, multivalued: true, inlined: true }
              Mixed: { mixin: true, slots: [{{List(mixed)}}], attributes: { mixed: {{Slot()}} }{{Usage(mixed, [])}} }
              Base: { abstract: true, attributes: { id: { identifier: true }, {{attributes[0]}}: {{Slot()}} }, slots: [{{List(ofBase)}}]{{Usage(ofBase, [])}} }
              Thing: { is_a: Base, {{(isMixed ? "mixins: [Mixed], " : "")}}slots: [{{List(ofThing)}}], attributes: { {{attributes[1]}}: {{Slot()}}, {{attributes[2]}}: {{Slot()}} }{{Usage(ofThing, inherited)}} }
              Sub: { is_a: Thing, attributes: { {{attributes[3]}}: {{Slot()}} }{{Usage([], [.. inherited, .. ofThing])}} }
              Part: { attributes: { size: {{Slot()}} }, slots: [{{List(_shared[5..])}}]{{Usage(_shared[5..], [])}} }
              Detail: { is_a: Part, attributes: { more: {{Slot()}} }{{Usage([], _shared[5..])}} }
              Shape: { abstract: true, attributes: { sides: { range: integer } } }
            slots: { {{string.Join(", ", _definitions.Select(static slot => $"{slot.Key}: {slot.Value}"))}} }
            enums:
              Kind: { permissible_values: { {{Values()}} } }
              Value: { permissible_values: { {{Values()}} } }
            types:
              count: { typeof: integer, minimum_value: -5 }
            """;
    }

    // A class can say anything of its own slots, and only narrow those that it inherits.
    private string Usage(string[] own, string[] inherited)
    {
        IEnumerable<string> usages = own.Where(_ => Chance(2)).Select(name => $"{name}: {Slot(hasDefault: false)}")
            .Concat(inherited.Except(own).Where(_ => Chance(3)).Select(name => $"{name}: {Narrowed(name)}"));
        string text = string.Join(", ", usages);
        return text.Length == 0 ? "" : $", slot_usage: {{ {text} }}";
    }

    private string Narrowed(string name) => Odd() ? Slot(hasDefault: false)
        : _definitions[name].Contains("range: Thing", StringComparison.Ordinal) && Chance(2) ? "{ range: Sub }"
        : _definitions[name] == "{  }" && Chance(2) ? "{ range: curie }"
        : Chance(2) ? "{ description: Narrowed. }"
        : "{ recommended: false }";

    private string Slot(bool hasDefault = true)
    {
        string range = Range();
        var keys = new List<string>();
        if (range.Length > 0)
        {
            keys.Add(range);
        }

        if (Chance(4))
        {
            keys.Add("multivalued: true");
        }
        else if (hasDefault && Chance(3) && range is "range: Kind" or "range: Value")
        {
            keys.Add("ifabsent: a");
        }
        else if (hasDefault && Chance(3) && range is "" or "range: string" or "range: integer")
        {
            keys.Add("ifabsent: 7");
        }

        if (Chance(4) && range != "range: Shape")
        {
            keys.Add("required: true");
        }

        return $"{{ {string.Join(", ", keys)} }}";
    }

    private string Range() => random.Next(12) switch
    {
        < 2 => "",
        2 or 3 => "range: Kind",
        4 => "range: Value",
        5 => "range: Part",
        6 => Chance(2) ? "range: Detail" : "range: Shape",
        7 => Chance(2) ? "range: Thing" : "range: Sub",
        8 => "range: count",
        9 => "range: Any, any_of: [{ range: Kind }, { range: Value }]",
        10 => "range: Any, any_of: [{ range: integer }, { range: decimal }]",
        _ => "range: " + Scalars[random.Next(Scalars.Length)],
    };

    private string Values() => string.Join(", ", Pick(Texts, random.Next(1, 5)).Append("a").Distinct().Select(static text => $"\"{text}\": "));

    private string[] Pick(string[] from, int count) => [.. from.OrderBy(_ => random.Next()).Take(count)];

    private static string List(string[] names) => string.Join(", ", names);

    // Now and then a schema is written that may be refused.
    private bool Odd() => Chance(12);

    private bool Chance(int times) => random.Next(times) == 0;
}
