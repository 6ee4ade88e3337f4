using System.Collections.Immutable;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Diagnostics;
using CorpusData.Compiler.Schema;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Check;

/// <summary>The check stage: all units in, the corpus with everything resolved out.</summary>
public sealed class CorpusChecker
{
    private readonly SchemaDefinition _schema;
    private readonly ImmutableArray<MentionedUnit> _units;
    private readonly SurfaceForms _forms;
    private readonly CancellationToken _cancellation;
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly IdentifierTable _identifiers = new();
    private readonly Relations _relations;
    private readonly Dictionary<Record, RowAddress> _rows;
    private readonly Dictionary<ReferenceValue, Record> _mentioned = new();
    private readonly Dictionary<Record, ImmutableArray<LocatedMention>> _mentions = new();
    private readonly Dictionary<Record, Naming> _namings = new();
    private readonly UnreadFiles _unread;
    private Dictionary<QuoteValue, LocatedQuote> _quotes = new();

    private CorpusChecker(
        SchemaDefinition schema, ImmutableArray<MentionedUnit> units, SurfaceForms forms, CancellationToken cancellation)
    {
        _schema = schema;
        _units = units;
        _forms = forms;
        _cancellation = cancellation;
        int records = units.Sum(static unit => unit.Grounded.Unit.Records.Length);
        _rows = new Dictionary<Record, RowAddress>(records);
        _relations = new Relations(records, _diagnostics);
        _unread = new UnreadFiles(units.Select(static unit => unit.Grounded.Unit));
    }

    /// <summary>Checks a corpus.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="units">The units, in the order of their paths, with the surface forms found in them.</param>
    /// <param name="forms">The surface forms of the corpus.</param>
    /// <param name="options">What the author sets.</param>
    /// <param name="cancellation">Ends the check early.</param>
    public static Corpus Check(
        SchemaDefinition schema,
        ImmutableArray<MentionedUnit> units,
        SurfaceForms forms,
        CheckOptions options,
        CancellationToken cancellation = default) =>
        new CorpusChecker(schema, units, forms, cancellation).Run(options);

    private Corpus Run(CheckOptions options)
    {
        _diagnostics.AddRange(_schema.Diagnostics);
        if (_schema.IsUsable && _units.IsEmpty)
        {
            _diagnostics.Add(Diagnostic.Create(Catalogue.NoSeeds, null));
        }

        ImmutableArray<Table> tables = FillTables(out ImmutableArray<ImmutableArray<Record>> records);
        var resolver = new ReferenceResolver(_identifiers, _unread, _diagnostics);
        foreach (MentionedUnit unit in _units)
        {
            _cancellation.ThrowIfCancellationRequested();
            Resolve(unit.Grounded.Unit, resolver);
        }

        _relations.Complete(_rows.Keys);
        CheckRequiredRelations();
        UniqueKeyRule.Check(tables, _relations, _diagnostics);
        _quotes = new QuoteLocator(_rows, _relations, _unread, _diagnostics, _cancellation)
            .Locate(_units.Select(static unit => unit.Grounded));
        Record[][] named = EntitiesByForm();
        foreach (MentionedUnit unit in _units)
        {
            LocateMentions(unit, named);
        }

        ImmutableArray<Collection> collections = FillCollections(tables, options);
        string digest = ContentDigest.Of(
            _units.Select(static unit => unit.Grounded.Unit.Digest).OrderBy(static d => d, StringComparer.Ordinal)
                .Prepend(_schema.Digest));
        ImmutableArray<Diagnostic> diagnostics = DiagnosticList.Order(
            _units.SelectMany(static unit => unit.Grounded.Unit.Diagnostics).Concat(_diagnostics));
        return new Corpus(
            _schema, tables, collections, records, digest, diagnostics,
            _relations, _rows, _quotes, _mentions, _namings);
    }

    private ImmutableArray<Table> FillTables(out ImmutableArray<ImmutableArray<Record>> units)
    {
        var tables = _schema.TableClasses.Select(static c => (Class: c, Records: new List<Record>())).ToList();
        var byClass = new Dictionary<ClassDefinition, int>();
        for (int i = 0; i < tables.Count; i++)
        {
            byClass.Add(tables[i].Class, i);
        }

        ImmutableArray<ImmutableArray<Record>>.Builder kept = ImmutableArray.CreateBuilder<ImmutableArray<Record>>();
        foreach (MentionedUnit unit in _units)
        {
            ImmutableArray<Record>.Builder own = ImmutableArray.CreateBuilder<Record>();
            foreach (Record record in unit.Grounded.Unit.Records)
            {
                if (!_identifiers.Add(record, _diagnostics))
                {
                    continue;
                }

                int table = byClass[record.Class];
                _rows.Add(record, new RowAddress(table, tables[table].Records.Count));
                tables[table].Records.Add(record);
                own.Add(record);
            }

            kept.Add(own.ToImmutable());
        }

        units = kept.ToImmutable();
        return tables.Select(static (t, i) => new Table(i, t.Class, t.Records.ToImmutableArray())).ToImmutableArray();
    }

    private void Resolve(BoundUnit unit, ReferenceResolver resolver)
    {
        Record?[] targets = resolver.Resolve(unit, _rows);
        for (int i = 0; i < targets.Length; i++)
        {
            ReferenceSite site = unit.References[i];
            if (targets[i] is { } target && site.Holder.Class.Slots[site.Slot].Kind == RangeKind.Mention)
            {
                _mentioned.Add(site.Value, target);
            }
        }

        _relations.Add(unit, targets);
    }

    private void CheckRequiredRelations()
    {
        foreach (Record record in _rows.Keys.Where(static record => record.Class.HasInverses))
        {
            for (int i = 0; i < record.Class.Slots.Length; i++)
            {
                SlotDefinition slot = record.Class.Slots[i];
                if (slot.Inverse is null || record.IsRefused(i) || record.IsIncomplete)
                {
                    continue;
                }

                int count = _relations.Of(record, i).Count;
                if (count > 0 && CardinalityRule.Check(slot, count, record[i]?.Span ?? record.Span) is { } broken)
                {
                    _diagnostics.Add(broken);
                }

                if (slot.IsRequired && count == 0 && !record.IsWritten(i) && !_unread.MayHold(record.Identifier))
                {
                    _diagnostics.Add(Diagnostic.CreateAgainst(
                        Catalogue.MissingValue, record.Span, slot.Rule("required"), record.DisplayName, slot.Name));
                }
            }
        }
    }

    // For each surface form, in their order, the records that it names.
    private Record[][] EntitiesByForm()
    {
        ILookup<string, Record> named = _rows.Keys
            .Where(static record => record.Class.HasSurfaceForms)
            .SelectMany(static record => SurfaceForms.Of(record)
                .Select(static form => TextIndex.Normalize(form.Text))
                .Distinct()
                .Select(form => (form, record)))
            .ToLookup(static pair => pair.form, static pair => pair.record, StringComparer.Ordinal);
        return _forms.Forms.Select(form => named[form].ToArray()).ToArray();
    }

    private void LocateMentions(MentionedUnit unit, Record[][] named)
    {
        Record? document = unit.Grounded.Unit.Records.FirstOrDefault();
        if (document?.Text is not { } text || !_rows.ContainsKey(document))
        {
            return;
        }

        List<LocatedMention> mentions = ExplicitMentions(document);
        bool hasExplicit = mentions.Count > 0;
        mentions.Capacity = mentions.Count + unit.Hits.Length;
        HashSet<int>? doubted = null;
        foreach (FormHit hit in unit.Hits)
        {
            Record[] entities = named[hit.Form];
            if (entities.Length == 1)
            {
                mentions.Add(new LocatedMention(entities[0], hit.Start, hit.End));
            }
            else if (entities.Length > 1 && (doubted ??= new HashSet<int>()).Add(hit.Form))
            {
                string identifiers = string.Join(", ", entities.Select(static e => e.Identifier));
                _diagnostics.Add(Diagnostic.Create(
                    Catalogue.AmbiguousForm, text.SpanOf(hit.Start, hit.End), _forms.Forms[hit.Form], identifiers));
            }
        }

        if (hasExplicit)
        {
            mentions.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.End.CompareTo(b.End));
        }

        _mentions.Add(document, mentions.ToImmutableArray());
        foreach (LocatedMention mention in mentions)
        {
            if (!_namings.TryGetValue(mention.Entity, out Naming? naming))
            {
                _namings.Add(mention.Entity, naming = new Naming());
            }

            naming.Add(document);
        }
    }

    private List<LocatedMention> ExplicitMentions(Record document)
    {
        var mentions = new List<LocatedMention>();
        for (int i = 0; i < document.Class.Slots.Length; i++)
        {
            if (document.Class.Slots[i].Kind == RangeKind.Mention && document[i] is ListValue list)
            {
                foreach (MentionValue mention in list.Items.Cast<MentionValue>())
                {
                    if (_mentioned.TryGetValue(mention.Entity, out Record? entity)
                        && _quotes.TryGetValue(mention.Quote, out LocatedQuote quote))
                    {
                        mentions.Add(new LocatedMention(entity, quote.Start, quote.End));
                    }
                }
            }
        }

        return mentions;
    }

    private ImmutableArray<Collection> FillCollections(ImmutableArray<Table> tables, CheckOptions options)
    {
        ImmutableArray<Collection>.Builder collections = ImmutableArray.CreateBuilder<Collection>();
        var reported = new HashSet<Record>();
        foreach (SlotDefinition slot in _schema.Root?.Slots ?? ImmutableArray<SlotDefinition>.Empty)
        {
            if (slot.Class is { } range)
            {
                ImmutableArray<Table> own = tables.Where(table => table.Class.Is(range)).ToImmutableArray();
                collections.Add(MemberNamer.Name(slot, own, options.NamedMembersLimit, reported, _diagnostics));
            }
        }

        return collections.ToImmutable();
    }
}
