using CorpusData.Compiler.Check;
using CorpusData.Compiler.Schema;
using CorpusData.Formats.Importing.Model;
using CorpusData.Formats.Importing.Planning;

namespace CorpusData.Formats.Importing.Seeds;

/// <summary>Turns documents with spans and relations into records.</summary>
internal sealed class SeedPlanner(TargetSchema target, ImportLog log, CancellationToken cancellation)
{
    private const int MaximumSurfaceForm = 500;

    private readonly Slugs _slugs = new();
    private readonly SeedPlan _plan = new();
    private readonly Dictionary<Entity, SeedRecord> _entities = [];

    // The records of an exported corpus, by their identifiers.
    private readonly RecordIndex _index = new();
    private readonly ExportedRelations _relations = new();
    private readonly Dictionary<(ClassDefinition Class, string Identifier), SeedRecord> _records = [];

    /// <summary>Plans the records of documents.</summary>
    /// <param name="records">The records that the source has as a whole.</param>
    /// <param name="documents">The documents.</param>
    public SeedPlan Plan(IReadOnlyList<ImportedRecord> records, IReadOnlyList<PlacedDocument> documents)
    {
        List<ExportedRecord> exported = Identify(records);
        ReserveIdentifiers(exported, documents);
        var table = new EntityTable(log);
        foreach (ExportedRecord record in exported.Where(static record => record.Class.HasSurfaceForms))
        {
            table.Add(record.Class, record.Identifier).HasRecord = true;
        }

        var entities = documents.ToDictionary(static document => document.Id, document => FindEntities(document, table));
        foreach (Entity entity in table.All)
        {
            AddEntity(entity);
        }

        foreach (PlacedDocument document in documents)
        {
            cancellation.ThrowIfCancellationRequested();
            PlanDocument(document, entities[document.Id]);
        }

        PlanExported(exported);
        return _plan;
    }

    private List<ExportedRecord> Identify(IReadOnlyList<ImportedRecord> records)
    {
        var exported = new List<ExportedRecord>();
        foreach (ImportedRecord record in records)
        {
            if (target.ClassOf(record) is not { } definition)
            {
                log.Lose("records for which the schema has no class", $"{record.Place}: {record.Class}");
            }
            else if ((record.Identifier ?? record.Values.Find(value => value.Name == definition.Identifier!.Name)?.Text) is { } identifier)
            {
                exported.Add(new ExportedRecord(record, definition, identifier));
            }
        }

        // A record that quotes several documents is with each of them.
        return [.. exported.DistinctBy(static record => record.Key)];
    }

    private void ReserveIdentifiers(List<ExportedRecord> exported, IReadOnlyList<PlacedDocument> documents)
    {
        foreach (string identifier in exported.Select(static record => record.Identifier)
            .Concat(documents.SelectMany(static document => document.Spans).Select(static span => span.Source.Record).OfType<string>()))
        {
            _slugs.Reserve(identifier);
        }
    }

    // The values can refer to any record, so they are added last.
    private void PlanExported(List<ExportedRecord> exported)
    {
        foreach (ExportedRecord record in exported.Where(record => !_records.ContainsKey(record.Key)))
        {
            var added = new SeedRecord(record.Class, record.Identifier);
            _records.Add(record.Key, added);
            _index.Add(record.Identifier, added);
            AddToCollection(added);
        }

        var values = new ExportedValues(target.Definition, _index, _relations, log);
        List<(SeedRecord Record, ImportedRecord Source)> all =
        [
            .. exported.Select(record => (_records[record.Key], record.Source)),
            .. _plan.Documents.Where(static document => document.Source.Source.Record is not null)
                .Select(static document => (document.Record, document.Source.Source.Record!)),
        ];
        foreach ((SeedRecord record, ImportedRecord source) in all)
        {
            values.AddRelations(record, source);
        }

        foreach ((SeedRecord record, ImportedRecord source) in all)
        {
            values.Add(record, source);
        }
    }

    private Dictionary<string, Entity> FindEntities(PlacedDocument document, EntityTable table)
    {
        var bySpan = new Dictionary<string, Entity>(StringComparer.Ordinal);
        foreach (PlacedSpan span in document.Spans)
        {
            if (span.Source.Slot is null && target.ClassOf(span.Type) is { } definition && target.IsEntity(span.Type, definition))
            {
                string name = span.WordsIn(document.Text);
                if (name.Length > MaximumSurfaceForm)
                {
                    log.Lose("names of more than 500 characters", span.Source.Place);
                    continue;
                }

                bySpan.Add(span.Id, table.Add(definition, span, name));
            }
        }

        foreach (string[] ids in document.Source.Equivalents)
        {
            table.Unite(ids, bySpan, document.Source.Place);
        }

        return bySpan;
    }

    private void AddEntity(Entity entity)
    {
        List<string> names = [.. entity.Names.Where(static name => name.Length <= MaximumSurfaceForm).Distinct()];
        var record = new SeedRecord(entity.Class, entity.Identifier ?? _slugs.Create(names[0], entity.Class.Name));
        _entities.Add(entity, record);
        AddToCollection(record);
        if (entity.Identifier is { } identifier)
        {
            _records.Add((entity.Class, identifier), record);
            _index.Add(identifier, record);
        }

        if (!entity.HasRecord)
        {
            AddNames(entity, record, names);
        }
    }

    private void AddNames(Entity entity, SeedRecord record, List<string> names)
    {
        SlotDefinition[] forms = [.. entity.Class.Slots.Where(static slot => slot.Kind == RangeKind.SurfaceForm)];
        SlotDefinition first = forms.FirstOrDefault(static slot => slot.IsRequired) ?? forms[0];
        record.AddText(first, names[0]);
        SlotDefinition? others = first.IsMultivalued ? first : forms.FirstOrDefault(static slot => slot.IsMultivalued);
        foreach (string name in names.Skip(1))
        {
            if (others is null || !record.AddText(others, name))
            {
                log.Lose("other names of entities, for which the schema has no slot", $"{record.Id}: {name}");
            }
        }

        AddReferences(record, entity.References);
    }

    private void AddReferences(SeedRecord record, IEnumerable<string> entries)
    {
        SlotDefinition? reference = target.ReferenceOf(record.Class);
        foreach (string entry in entries.Distinct())
        {
            if (reference is null || !record.AddText(reference, entry))
            {
                log.Lose("entries of other databases, for which the schema has no slot", $"{record.Id}: {entry}");
            }
        }
    }

    private void PlanDocument(PlacedDocument document, Dictionary<string, Entity> entities)
    {
        var planned = new PlannedDocument(document, new SeedRecord(target.DocumentOf(document.Source.Record), document.Id))
        {
            NamesClass = target.Definition.DocumentClasses.Length > 1,
        };
        _plan.Documents.Add(planned);
        _index.Add(document.Source.Record?.Identifier ?? document.Id, planned.Record);
        var values = new ValuePlanner(target, log);
        values.Add(planned.Record, SlotUse.Metadata, document.Source.Values, document.Source.Place);
        var quotes = new SpanQuotes(document.Text, log, cancellation);
        var records = new Dictionary<string, (PlacedSpan Span, SeedRecord Record)>(StringComparer.Ordinal);
        foreach (PlacedSpan span in document.Spans.OrderBy(static span => span.Source.Ordinal))
        {
            SeedRecord? record = entities.TryGetValue(span.Id, out Entity? entity)
                ? AddMention(planned, span, _entities[entity.Root])
                : span.Source.Slot is not null ? AddQuote(planned, span, quotes)
                : AddRecord(planned, span, quotes);
            if (record is not null)
            {
                records.Add(span.Id, (span, record));
                if (entity is null && span.Source.Slot is null)
                {
                    AddReferences(record, span.Source.References);
                }

                if (values.Add(record, SlotUse.Attribute, span.Source.Values, span.Source.Place) && entity is not null)
                {
                    log.Note("attributes of mentions, which are now those of their entities", span.Source.Place);
                }
            }
        }

        foreach (ImportedRelation relation in document.Source.Relations)
        {
            if (!records.TryGetValue(relation.From, out (PlacedSpan Span, SeedRecord Record) from)
                || !records.TryGetValue(relation.To, out (PlacedSpan Span, SeedRecord Record) to))
            {
                log.Lose("relations and roles of spans that do not exist or are not carried over", $"{relation.Place} {relation.Type}");
                continue;
            }

            // What only one of the mentions had cannot be told any more.
            if (values.Add(from.Record, relation, to.Record, () => quotes.Find(to.Span), () => to.Span.WordsIn(document.Text)) && entities.ContainsKey(relation.From))
            {
                log.Note("relations of mentions, which are now those of their entities", $"{relation.Place} {relation.Type}");
            }
        }
    }

    private SeedRecord AddMention(PlannedDocument document, PlacedSpan span, SeedRecord entity)
    {
        if (TargetSchema.MentionsOf(document.Record.Class) is null)
        {
            log.Lose($"mentions, for which the class '{document.Record.Class.Name}' has no slot", span.Source.Place);
        }
        else if (span.IsSplit)
        {
            log.Lose("mentions in several pieces", span.Source.Place);
        }
        else
        {
            document.Mentions.Add(new PlannedMention(span, entity));
        }

        return entity;
    }

    private SeedRecord? AddRecord(PlannedDocument document, PlacedSpan span, SpanQuotes quotes)
    {
        if (target.IsTypeLeftOut(span.Type))
        {
            log.Note($"spans of the type '{span.Type}', which the map leaves out", span.Source.Place);
            return null;
        }

        if (target.ClassOf(span.Type) is not { } definition)
        {
            log.Lose($"spans of the type '{span.Type}', for which the schema has no class", span.Source.Place);
            return null;
        }

        if (target.IsEntity(span.Type, definition))
        {
            // The name is too long, which is logged.
            return null;
        }

        if (target.EvidenceOf(span.Type, definition) is not { } evidence)
        {
            log.Lose($"spans of the type '{span.Type}', because the class '{definition.Name}' has no slot for a quote", span.Source.Place);
            return null;
        }

        return AddQuote(document, span, definition, evidence, quotes);
    }

    // A quote of a record of an exported corpus, which can have several.
    private SeedRecord? AddQuote(PlannedDocument document, PlacedSpan span, SpanQuotes quotes)
    {
        ClassDefinition? definition = span.Source.Record == document.Source.Source.Record?.Identifier ? document.Record.Class : target.ClassOf(span.Type);
        SlotDefinition? slot = definition is null ? null : target.SlotOf(definition, SlotUse.Attribute, span.Source.Slot!);
        if (definition is null || slot is not { Kind: RangeKind.Quote })
        {
            log.Lose($"quotes of '{span.Type}.{span.Source.Slot}', for which the schema has no slot", span.Source.Place);
            return null;
        }

        return AddQuote(document, span, definition, slot, quotes);
    }

    private SeedRecord? AddQuote(PlannedDocument document, PlacedSpan span, ClassDefinition definition, SlotDefinition slot, SpanQuotes quotes)
    {
        IReadOnlyList<ProposedQuote>? found = span.Source.Written is { } written
            ? [new ProposedQuote(0, 0, TextIndex.Normalize(written.Exact), written.Prefix, written.Suffix)]
            : quotes.Find(span);
        if (found is null)
        {
            return null;
        }

        string identifier = span.Source.Record ?? _slugs.Create($"{document.Source.Id}-{span.Id}", "record");
        SeedRecord? record = definition == document.Record.Class ? document.Record : _records.GetValueOrDefault((definition, identifier));
        if (record is null)
        {
            record = new SeedRecord(definition, identifier);
            if (!AddToDocument(document, record, span))
            {
                return null;
            }

            _records.Add((definition, identifier), record);
            _index.Add(identifier, record);
        }

        AddQuotes(record, slot, found, span);
        return record;
    }

    private void AddQuotes(SeedRecord record, SlotDefinition slot, IReadOnlyList<ProposedQuote> quotes, PlacedSpan span)
    {
        foreach (ProposedQuote quote in quotes)
        {
            if (!record.AddYaml(slot, quote.ToYaml()))
            {
                log.Lose($"pieces of spans, because the slot '{slot.Name}' has only one value", span.Source.Place);
            }
        }
    }

    private bool AddToDocument(PlannedDocument document, SeedRecord record, PlacedSpan span)
    {
        if (TargetSchema.PlaceInDocument(document.Record.Class, record.Class) is { } slot)
        {
            Add(document.Records, slot, record);
            _relations.Add(document.Record, slot, record);
        }
        else if (TargetSchema.ReferenceTo(document.Record.Class, record.Class) is { } reference)
        {
            record.AddText(reference, document.Source.Id);
            AddToCollection(record);
        }
        else
        {
            log.Lose($"spans of the type '{span.Type}', because the class '{record.Class.Name}' has no slot for its document, and documents have none for it", span.Source.Place);
            return false;
        }

        return true;
    }

    private void AddToCollection(SeedRecord record)
    {
        if (target.CollectionOf(record.Class) is { } collection)
        {
            Add(_plan.Collections, collection, record);
        }
        else
        {
            throw new ImportException($"the schema has no collection for the class '{record.Class.Name}'");
        }
    }

    private static void Add(Dictionary<SlotDefinition, List<SeedRecord>> records, SlotDefinition slot, SeedRecord record)
    {
        if (!records.TryGetValue(slot, out List<SeedRecord>? list))
        {
            records.Add(slot, list = []);
        }

        list.Add(record);
    }
}

/// <summary>A record of an exported corpus, with its class and its identifier.</summary>
internal sealed record ExportedRecord(ImportedRecord Source, ClassDefinition Class, string Identifier)
{
    /// <summary>The class and the identifier.</summary>
    public (ClassDefinition Class, string Identifier) Key => (Class, Identifier);
}
