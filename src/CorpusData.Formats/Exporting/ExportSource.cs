using System.Collections.Immutable;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Schema;

namespace CorpusData.Formats.Exporting;

/// <summary>The records of a corpus that are exported, with the values that their slots resolve to.</summary>
/// <remarks>Members can be called from any thread.</remarks>
public sealed class ExportSource
{
    private const int LongText = 1 << 20;

    private readonly Corpus _corpus;
    private readonly RecordFilter? _filter;
    private readonly RowAddress[][] _rows;
    private readonly ThreadLocal<(RowAddress Row, DocumentWords Words)?> _last = new();

    /// <summary>Creates the source.</summary>
    /// <param name="corpus">The corpus, without errors.</param>
    /// <param name="filter">The records that are exported; null for all.</param>
    /// <param name="baseIri">The start of the IRIs of records, for formats that have IRIs; null for the default.</param>
    public ExportSource(Corpus corpus, RecordFilter? filter = null, string? baseIri = null)
    {
        _corpus = corpus;
        _filter = filter;
        _rows = [.. Enumerable.Range(0, corpus.Identifiers.Classes.Length).Select(SortRows)];
        BaseIri = baseIri;
        Digest = CorpusDigest.Of(corpus);
    }

    /// <summary>The schema.</summary>
    public SchemaDefinition Schema => _corpus.Schema;

    /// <summary>The digest of the schema and of all seeds, whether they are exported or not.</summary>
    public string Digest { get; }

    /// <summary>The start of the IRIs of records; null for the default.</summary>
    public string? BaseIri { get; }

    /// <summary>The concrete classes with an identifier, in the schema's order. The index of a class is its table.</summary>
    public ImmutableArray<ClassDefinition> Classes => _corpus.Identifiers.Classes;

    /// <summary>The records that have a text, table by table.</summary>
    public IEnumerable<RowAddress> Documents =>
        Enumerable.Range(0, Classes.Length).Where(table => Classes[table].Text is not null).SelectMany(RowsOf);

    /// <summary>Returns the rows of a table in the ordinal order of their identifiers.</summary>
    public IReadOnlyList<RowAddress> RowsOf(int table) => _rows[table];

    /// <summary>Returns the number of records of a table, whether they are exported or not.</summary>
    public int CountOf(int table) => _corpus.Identifiers.Count(table);

    /// <summary>Returns the record in a row.</summary>
    public ResolvedRecord RecordAt(RowAddress row) => _corpus.Resolve(row);

    /// <summary>Returns the records of a table in the ordinal order of their identifiers.</summary>
    public IEnumerable<ResolvedRecord> RecordsOf(int table) => RowsOf(table).Select(RecordAt);

    /// <summary>Returns the values of a slot, without those that do not resolve or refer to records that are not exported.</summary>
    public List<ResolvedValue> ValuesOf(ResolvedRecord record, int slot)
    {
        var values = new List<ResolvedValue>();
        record.AddValues(slot, values);
        if (record.Class.Slots[slot].Kind is RangeKind.Reference or RangeKind.Quote or RangeKind.Mention)
        {
            values.RemoveAll(value => !value.Target.IsRecord || _filter?.Keeps(value.Target) == false);
        }

        return values;
    }

    /// <summary>Returns the identifier of a record.</summary>
    public string IdentifierOf(RowAddress row) => _corpus.Identifiers.NameOf(row).Identifier;

    /// <summary>Returns the class of a record.</summary>
    public ClassDefinition ClassOf(RowAddress row) => Classes[row.Table];

    /// <summary>Returns the text of a document.</summary>
    /// <remarks>The last text of each thread is kept, because most quotes are next to others of the same document.</remarks>
    public DocumentWords DocumentAt(RowAddress row)
    {
        if (_last.Value is not { } last || last.Row != row)
        {
            last = (row, new DocumentWords(IdentifierOf(row), _corpus.RecordAt(row).Text!.Value));
            _last.Value = last;
        }

        return last.Words;
    }

    /// <summary>Returns whether a record has a text so long that what formats make of it must be in memory alone.</summary>
    public bool IsLong(RowAddress row) => _corpus.RecordAt(row).Text is { Length: > LongText };

    /// <summary>Returns the mentions in a document, in the order of the text; none if its class has no slot of mentions.</summary>
    public List<ResolvedValue> MentionsIn(RowAddress document)
    {
        ImmutableArray<SlotDefinition> slots = ClassOf(document).Slots;
        for (int i = 0; i < slots.Length; i++)
        {
            // Each slot of mentions contains all of them.
            if (slots[i].Scope == MentionScope.Text)
            {
                return ValuesOf(RecordAt(document), i);
            }
        }

        return [];
    }

    private RowAddress[] SortRows(int table)
    {
        string[] identifiers = [.. _corpus.Identifiers.IdentifiersOf(table)];
        var rows = new RowAddress[identifiers.Length];
        for (int i = 0; i < rows.Length; i++)
        {
            rows[i] = new RowAddress(table, i);
        }

        Array.Sort(identifiers, rows, StringComparer.Ordinal);
        return _filter is null ? rows : Array.FindAll(rows, _filter.Keeps);
    }
}
