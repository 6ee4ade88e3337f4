using System.Collections.Immutable;
using CorpusData.Compiler.Schema;
using CorpusData.Formats.Exporting;
using CorpusData.Formats.Importing.Model;
using CorpusData.Formats.Importing.Planning;
using CorpusData.Formats.Importing.Schemas;

namespace CorpusData.Formats.Importing.Seeds;

/// <summary>The classes and slots of a schema that the map, or else their names, connect with the source.</summary>
internal sealed class TargetSchema
{
    private readonly SchemaDefinition _schema;
    private readonly ImportMap _map;
    private readonly ClassDefinition? _document;

    /// <exception cref="ImportException">A name in the map is not in the schema.</exception>
    public TargetSchema(SchemaDefinition schema, ImportMap map)
    {
        _schema = schema;
        _map = map;
        _document = map.Document is { } name
            ? schema.DocumentClasses.FirstOrDefault(each => each.Name == name) ?? throw new ImportException($"the schema has no class '{name}' with a slot of range 'text', which the map names as 'document'")
            : schema.DocumentClasses.Length == 1 ? schema.DocumentClasses[0]
            : null;
        foreach ((string type, TypeMapping mapping) in map.Types)
        {
            if (mapping.Class is { } mapped && !schema.Classes.Any(each => each.Name == mapped))
            {
                throw new ImportException($"the schema has no class '{mapped}', which the map names for the type '{type}'");
            }
        }
    }

    /// <summary>The schema.</summary>
    public SchemaDefinition Definition => _schema;

    /// <summary>Returns the class of a document: that of its record, or else the one for all documents.</summary>
    /// <exception cref="ImportException">The class is not known.</exception>
    public ClassDefinition DocumentOf(ImportedRecord? record) =>
        (record is null ? null : ClassOf(record, _schema.DocumentClasses)) ?? _document
        ?? throw new ImportException(_schema.DocumentClasses.IsEmpty
            ? "the schema has no class for documents: one with a slot of range 'text'"
            : "the schema has several classes for documents; name one as 'document' in the map");

    /// <summary>Returns the slot for the mentions of a document; null if the class has none.</summary>
    public static SlotDefinition? MentionsOf(ClassDefinition document) =>
        document.Slots.FirstOrDefault(static slot => slot.Scope == MentionScope.Text);

    /// <summary>Returns the class of a record of an exported corpus; null if the schema has none of that name.</summary>
    public ClassDefinition? ClassOf(ImportedRecord record) => ClassOf(record, _schema.TableClasses);

    /// <summary>Returns the class of a type; null if there is none, or if its records are parts.</summary>
    public ClassDefinition? ClassOf(string type)
    {
        if (IsTypeLeftOut(type))
        {
            return null;
        }

        string? mapped = _map.Types.GetValueOrDefault(type)?.Class;
        string[] names = mapped is null ? [type, UniqueNames.OfClass(type)] : [mapped];
        return names
            .Select(name => _schema.TableClasses.FirstOrDefault(each => PlainNames.IsWrittenAs(each.Name, name)))
            .FirstOrDefault(static each => each is not null && each.Text is null);
    }

    /// <summary>Returns whether the spans of a type are mentions of entities.</summary>
    public bool IsEntity(string type, ClassDefinition definition) =>
        definition.HasSurfaceForms && _map.Types.GetValueOrDefault(type)?.IsEntity != false;

    /// <summary>Returns the slot for the quote of a record; null if there is none.</summary>
    public SlotDefinition? EvidenceOf(string type, ClassDefinition definition) =>
        _map.Types.GetValueOrDefault(type)?.Evidence is { } name
            ? definition.Slots.FirstOrDefault(slot => slot.Name == name && slot.Kind == RangeKind.Quote)
            : definition.Slots.Where(static slot => slot.Kind == RangeKind.Quote).OrderBy(static slot => slot.IsRequired ? 0 : 1).FirstOrDefault();

    /// <summary>Returns whether the map leaves out a type.</summary>
    public bool IsTypeLeftOut(string type) => _map.Types.GetValueOrDefault(type)?.IsLeftOut == true;

    /// <summary>Returns whether the map leaves out what has a name in the source.</summary>
    public bool IsLeftOut(string name) => _map.Slots.TryGetValue(name, out string? slot) && slot is null;

    /// <summary>Returns the slot of a class for a name in the source; null if there is none.</summary>
    public SlotDefinition? SlotOf(ClassDefinition definition, SlotUse use, string name)
    {
        string?[] names = _map.GeneratedSlots.TryGetValue((use, name), out string? generated) ? [generated]
            : _map.Slots.TryGetValue(name, out string? mapped) ? [mapped]
            : [name, UniqueNames.OfSlot(name)];
        return names
            .Select(each => each is null ? null : definition.Slots.FirstOrDefault(slot => PlainNames.IsWrittenAs(slot.Name, each)))
            .FirstOrDefault(static slot => slot is { IsIdentifier: false, IsComputed: false });
    }

    /// <summary>Returns the slot for the entries of other databases; null if there is none.</summary>
    public SlotDefinition? ReferenceOf(ClassDefinition definition) =>
        definition.Slots.FirstOrDefault(slot => slot.Name == (_map.Reference ?? GeneratedSchema.Reference) && slot.Kind == RangeKind.Scalar);

    /// <summary>Returns the slot of a document in which a record is written; null if there is none.</summary>
    public static SlotDefinition? PlaceInDocument(ClassDefinition document, ClassDefinition definition) => PlaceIn(document, definition);

    /// <summary>Returns the collection in which a record is written; null if there is none.</summary>
    public SlotDefinition? CollectionOf(ClassDefinition definition) => PlaceIn(_schema.Root!, definition);

    /// <summary>Returns the slot with which a record names its document; null if there is none.</summary>
    public static SlotDefinition? ReferenceTo(ClassDefinition document, ClassDefinition definition) =>
        definition.Slots.FirstOrDefault(slot => slot.Kind == RangeKind.Reference && slot.Accepts(document));

    // The name of the class, or the value of the slot that names the class.
    private static ClassDefinition? ClassOf(ImportedRecord record, ImmutableArray<ClassDefinition> classes) => classes.FirstOrDefault(each =>
        record.Class is { } name
            ? PlainNames.IsWrittenAs(each.Name, name)
            : each.TypeDesignator is { } slot && record.Values.Exists(value => value.Name == slot.Name && value.Text == each.Name));

    // A collection of the class itself is better than one of a class that it inherits from.
    private static SlotDefinition? PlaceIn(ClassDefinition owner, ClassDefinition definition) => owner.Slots
        .Where(slot => slot.Kind == RangeKind.Reference && slot.IsInlined && slot.IsMultivalued && slot.Accepts(definition)
            && (slot.Class == definition || definition.TypeDesignator is not null))
        .OrderBy(slot => slot.Class == definition ? 0 : 1)
        .FirstOrDefault();
}
