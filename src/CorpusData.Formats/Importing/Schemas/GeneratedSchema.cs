using CorpusData.Formats.Importing.Model;
using CorpusData.Formats.Importing.Planning;

namespace CorpusData.Formats.Importing.Schemas;

/// <summary>Makes a schema for a source that is imported without one.</summary>
internal sealed class GeneratedSchema
{
    /// <summary>The name of the slot for the entries of other databases that entities name.</summary>
    public const string Reference = "reference";

    private readonly ImportedCorpus _source;
    private readonly IReadOnlyList<PlacedDocument> _documents;
    private readonly TypeTable _types;
    private readonly ImportMap _map;
    private readonly UniqueNames _classNames = new(
        "Corpus", "Document", "Entity", "Quote", "Mention", "Rows", "CorpusEnums", "CorpusRows", "String", "Object", "Type");
    private readonly UniqueNames _slotNames = new(
        "id", "name", "aliases", Reference, "mentions", "text", "evidence", "documents", "entities", "type");
    private readonly Dictionary<string, GeneratedClass> _classes = new(StringComparer.Ordinal);
    private readonly GeneratedClass _document;

    private GeneratedSchema(ImportedCorpus source, IReadOnlyList<PlacedDocument> documents, TypeTable types, ImportMap map)
    {
        _source = source;
        _documents = documents;
        _types = types;
        _map = map;
        _document = new GeneratedClass(map.Document ?? "Document", "", isEntity: false);
    }

    /// <summary>The class of documents, with the slots for metadata.</summary>
    public GeneratedClass Document => _document;

    /// <summary>The classes of spans, in the order of their names.</summary>
    public IEnumerable<GeneratedClass> Classes => _classes.Values.DistinctBy(static each => each.Name).OrderBy(static each => each.Name, StringComparer.Ordinal);

    /// <summary>The names of the collections, by the names of the classes. A document has slots of the same names for its records.</summary>
    public Dictionary<string, string> Collections { get; } = new(StringComparer.Ordinal);

    /// <summary>Makes a schema, and completes the map with the names of its classes and slots.</summary>
    public static GeneratedSchema Create(ImportedCorpus source, IReadOnlyList<PlacedDocument> documents, TypeTable types, ImportMap map)
    {
        var schema = new GeneratedSchema(source, documents, types, map);
        schema.AddClasses();
        schema.AddSlots();
        schema.LiftSlots();
        return schema;
    }

    private void AddClasses()
    {
        foreach (string type in _types.Types)
        {
            GeneratedClass? below = null;
            foreach (string name in Ancestry(type))
            {
                GeneratedClass above = ClassOf(name, _types.Contains(name) ? _types.IsEntity(name) : _types.IsEntity(type));
                if (below is not null && below.Parent is null && below.IsEntity == above.IsEntity && !IsAbove(below, above))
                {
                    below.Parent = above;
                }

                below = above;
            }
        }

        foreach (GeneratedClass each in Classes)
        {
            Collections.Add(each.Name, _slotNames.Create(UniqueNames.OfCollection(each.Name)));
        }
    }

    private IEnumerable<string> Ancestry(string type)
    {
        for (string? name = type; name is not null; name = _source.Parents.GetValueOrDefault(name))
        {
            if (_map.Types.GetValueOrDefault(name)?.IsLeftOut != true)
            {
                yield return name;
            }
        }
    }

    private static bool IsAbove(GeneratedClass one, GeneratedClass other)
    {
        for (GeneratedClass? each = other; each is not null; each = each.Parent)
        {
            if (each == one)
            {
                return true;
            }
        }

        return false;
    }

    private GeneratedClass ClassOf(string type, bool isEntity)
    {
        if (!_classes.TryGetValue(type, out GeneratedClass? found))
        {
            string? mapped = _map.Types.GetValueOrDefault(type)?.Class;
            found = mapped is null ? null : _classes.Values.FirstOrDefault(each => each.Name == mapped && each.IsEntity == isEntity);
            found ??= new GeneratedClass(_classNames.Create(mapped ?? UniqueNames.OfClass(type)), type, isEntity)
            {
                IsAbstract = _source.AbstractTypes.Contains(type) && !_types.Contains(type),
            };
            _classes.Add(type, found);
            _map.Types[type] = new TypeMapping(found.Name, isEntity);
        }

        return found;
    }

    private void AddSlots()
    {
        foreach (PlacedDocument document in _documents)
        {
            AddValues(_document, document.Source.Values, SlotUse.Metadata, isMerged: false);
            var types = new Dictionary<string, GeneratedClass>(StringComparer.Ordinal);
            foreach (PlacedSpan span in document.Spans.Where(span => _types.Contains(span.Type)))
            {
                GeneratedClass definition = _classes[span.Type];
                types.Add(span.Id, definition);
                AddValues(definition, span.Source.Values, SlotUse.Attribute, isMerged: definition.IsEntity);
            }

            foreach (ImportedRelation relation in document.Source.Relations)
            {
                if (types.TryGetValue(relation.From, out GeneratedClass? from) && types.TryGetValue(relation.To, out GeneratedClass? to)
                    && NameOf(SlotUse.Relation, relation.Type) is { } name)
                {
                    GeneratedSlot slot = from.SlotOf(name);
                    slot.IsMultivalued = true;
                    slot.Classes.Add(to.Name);
                }
            }
        }
    }

    // The values of all mentions of an entity are values of one record.
    private void AddValues(GeneratedClass definition, IEnumerable<ImportedValue> values, SlotUse use, bool isMerged)
    {
        foreach (IGrouping<string, ImportedValue> group in values.GroupBy(static value => value.Name, StringComparer.Ordinal))
        {
            if (NameOf(use, group.Key) is { } name)
            {
                GeneratedSlot slot = definition.SlotOf(name);
                slot.Kinds.UnionWith(group.Select(static value => value.Kind));
                slot.IsMultivalued |= isMerged || group.Select(static value => value.Text).Distinct().Skip(1).Any();
            }
        }
    }

    private string? NameOf(SlotUse use, string name)
    {
        if (_map.Slots.TryGetValue(name, out string? mapped) && mapped is null)
        {
            return null;
        }

        if (!_map.GeneratedSlots.TryGetValue((use, name), out string? slot))
        {
            _map.GeneratedSlots.Add((use, name), slot = mapped ?? _slotNames.Create(UniqueNames.OfSlot(name)));
        }

        return slot;
    }

    // A class inherits the slots of its parents, so that one that both have is only in the topmost class.
    private void LiftSlots()
    {
        foreach (GeneratedClass each in Classes)
        {
            foreach ((string name, GeneratedSlot slot) in each.Slots.ToList())
            {
                GeneratedClass? top = null;
                for (GeneratedClass? above = each.Parent; above is not null; above = above.Parent)
                {
                    top = above.Slots.ContainsKey(name) ? above : top;
                }

                if (top is not null)
                {
                    top.Slots[name].Add(slot);
                    each.Slots.Remove(name);
                }
            }
        }
    }
}
