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

    /// <summary>Plans the records of documents.</summary>
    public SeedPlan Plan(IReadOnlyList<PlacedDocument> documents)
    {
        var table = new EntityTable(log);
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

        return _plan;
    }

    private Dictionary<string, Entity> FindEntities(PlacedDocument document, EntityTable table)
    {
        var bySpan = new Dictionary<string, Entity>(StringComparer.Ordinal);
        foreach (PlacedSpan span in document.Spans)
        {
            if (target.ClassOf(span.Type) is { } definition && target.IsEntity(span.Type, definition))
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
        var record = new SeedRecord(entity.Class, _slugs.Create(names[0], entity.Class.Name));
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

        SlotDefinition? reference = target.ReferenceOf(entity.Class);
        foreach (string entry in entity.References.Distinct())
        {
            if (reference is null || !record.AddText(reference, entry))
            {
                log.Lose("entries of other databases, for which the schema has no slot", $"{record.Id}: {entry}");
            }
        }

        _entities.Add(entity, record);
        AddToCollection(record);
    }

    private void PlanDocument(PlacedDocument document, Dictionary<string, Entity> entities)
    {
        var planned = new PlannedDocument(document, new SeedRecord(target.Document, document.Id));
        _plan.Documents.Add(planned);
        var values = new ValuePlanner(target, log);
        values.Add(planned.Record, SlotUse.Metadata, document.Source.Values, document.Source.Place);
        var quotes = new SpanQuotes(document.Text, log, cancellation);
        var records = new Dictionary<string, (PlacedSpan Span, SeedRecord Record)>(StringComparer.Ordinal);
        foreach (PlacedSpan span in document.Spans)
        {
            SeedRecord? record = entities.TryGetValue(span.Id, out Entity? entity)
                ? AddMention(planned, span, _entities[entity.Root])
                : AddRecord(planned, span, quotes);
            if (record is not null)
            {
                records.Add(span.Id, (span, record));
                values.Add(record, SlotUse.Attribute, span.Source.Values, span.Source.Place);
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

            values.Add(from.Record, relation, to.Record, () => quotes.Find(to.Span), () => to.Span.WordsIn(document.Text));
        }
    }

    private SeedRecord AddMention(PlannedDocument document, PlacedSpan span, SeedRecord entity)
    {
        if (target.Mentions is null)
        {
            log.Lose($"mentions, for which the class '{target.Document.Name}' has no slot", span.Source.Place);
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

        if (quotes.Find(span) is not { } found)
        {
            return null;
        }

        var record = new SeedRecord(definition, _slugs.Create($"{document.Source.Id}-{span.Id}", "record"));
        foreach (ProposedQuote quote in found)
        {
            if (!record.AddYaml(evidence, quote.ToYaml()))
            {
                log.Lose($"pieces of spans, because the slot '{evidence.Name}' has only one value", span.Source.Place);
            }
        }

        if (target.PlaceInDocument(definition) is { } slot)
        {
            Add(document.Records, slot, record);
        }
        else if (target.DocumentOf(definition) is { } reference)
        {
            record.AddText(reference, document.Source.Id);
            AddToCollection(record);
        }
        else
        {
            log.Lose($"spans of the type '{span.Type}', because the class '{definition.Name}' has no slot for its document, and documents have none for it", span.Source.Place);
            return null;
        }

        return record;
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
