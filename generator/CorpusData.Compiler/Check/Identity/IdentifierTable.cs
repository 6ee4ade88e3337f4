using System.Collections.Immutable;
using CorpusData.Compiler.Collections;
using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler.Check;

/// <summary>
/// The rows of a corpus's records, by identifier and by surface form. An identifier is unique among the records of its
/// class and of the classes that inherit from it. The table depends only on the records' names, so an edit that changes
/// no name does not change it.
/// </summary>
public sealed class IdentifierTable
{
    private readonly EquatableArray<IncrementalNames> _units;
    private readonly Dictionary<string, int> _ordinals;
    private readonly ImmutableArray<RowAddress>[] _rows;
    private readonly List<RecordPlace>[] _places;
    private readonly Dictionary<ClassDefinition, int> _tables = new();
    private readonly Dictionary<ClassDefinition, Dictionary<string, RowAddress>> _scopes = new();
    private readonly Lazy<Dictionary<string, List<RowAddress>>> _forms;
    private readonly Lazy<Dictionary<string, List<RowAddress>>> _formsOfAnyCase;

    /// <summary>Creates the table from the names of all units.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="units">The names, in the order of the units' paths.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    public IdentifierTable(
        SchemaDefinition schema, EquatableArray<IncrementalNames> units, CancellationToken cancellation = default)
    {
        _units = units;
        Classes = schema.TableClasses.ToImmutableArray();
        for (int i = 0; i < Classes.Length; i++)
        {
            _tables.Add(Classes[i], i);
            if (!_scopes.ContainsKey(Classes[i].IdentityScope))
            {
                _scopes.Add(Classes[i].IdentityScope, new Dictionary<string, RowAddress>(StringComparer.Ordinal));
            }
        }

        _places = Classes.Select(static _ => new List<RecordPlace>()).ToArray();
        _ordinals = new Dictionary<string, int>(units.Count, StringComparer.Ordinal);
        _rows = new ImmutableArray<RowAddress>[units.Count];
        ImmutableArray<RecordPlace>.Builder duplicates = ImmutableArray.CreateBuilder<RecordPlace>();
        for (int unit = 0; unit < units.Count; unit++)
        {
            cancellation.ThrowIfCancellationRequested();
            _ordinals[units[unit].Path] = unit;
            _rows[unit] = AddAll(unit, duplicates);
        }

        Duplicates = duplicates.ToImmutable();
        _forms = new(() => IndexForms(StringComparer.Ordinal));
        _formsOfAnyCase = new(() => IndexForms(StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The class of each table: the concrete classes with an identifier, in the schema's order.</summary>
    public ImmutableArray<ClassDefinition> Classes { get; }

    /// <summary>The records whose identifier is already used by an earlier record. They have no row.</summary>
    public ImmutableArray<RecordPlace> Duplicates { get; }

    /// <summary>The number of rows of each table.</summary>
    public EquatableArray<int> Counts => new(_places.Select(static table => table.Count).ToImmutableArray());

    /// <summary>The names from which the table was created, unit by unit.</summary>
    internal EquatableArray<IncrementalNames> Units => _units;

    /// <summary>Returns the number of rows of a table.</summary>
    public int Count(int table) => _places[table].Count;

    /// <summary>Returns the rows of a unit's records, in the order of the records.</summary>
    public ImmutableArray<RowAddress> RowsOf(string path) => _rows[_ordinals[path]];

    /// <summary>Returns the rows of a unit's records, by the index of the unit.</summary>
    internal ImmutableArray<RowAddress> RowsOf(int unit) => _rows[unit];

    /// <summary>Returns the place of the record in a row.</summary>
    public RecordPlace PlaceOf(RowAddress row) => _places[row.Table][row.Row];

    /// <summary>Returns the names of a record.</summary>
    public RecordName NameOf(RecordPlace place) => _units[place.Unit].Records[place.Ordinal];

    /// <summary>Returns the names of the record in a row.</summary>
    public RecordName NameOf(RowAddress row) => NameOf(PlaceOf(row));

    /// <summary>Returns the identifiers of a table, in the order of its rows.</summary>
    public IEnumerable<string> IdentifiersOf(int table) => _places[table].Select(place => NameOf(place).Identifier);

    /// <summary>Returns the record with an identifier in a class or in the classes that share identifiers with it.</summary>
    public RowAddress Find(ClassDefinition definition, string identifier) =>
        _scopes.TryGetValue(definition.IdentityScope, out Dictionary<string, RowAddress>? scope)
        && scope.TryGetValue(identifier, out RowAddress row)
            ? row
            : RowAddress.None;

    /// <summary>Returns the records of a class that have a surface form, ignoring case.</summary>
    public IReadOnlyList<RowAddress> FindByName(ClassDefinition definition, string name) =>
        _formsOfAnyCase.Value.TryGetValue(NameFolding.Fold(name), out List<RowAddress>? rows)
            ? rows.FindAll(row => Classes[row.Table].Is(definition))
            : [];

    /// <summary>Returns the records of any class that have a surface form, ignoring case.</summary>
    internal IReadOnlyList<RowAddress> FindByFormOfAnyCase(string form) =>
        _formsOfAnyCase.Value.TryGetValue(NameFolding.Fold(form), out List<RowAddress>? rows) ? rows : [];

    /// <summary>Returns the records that have a surface form, matching case. The form must be folded.</summary>
    public IReadOnlyList<RowAddress> FindByForm(string form) =>
        _forms.Value.TryGetValue(form, out List<RowAddress>? rows) ? rows : [];

    /// <summary>Returns the identifiers of a class's records, for suggestions.</summary>
    public IEnumerable<string> IdentifiersOf(ClassDefinition definition) => TablesOf(definition).SelectMany(IdentifiersOf);

    /// <summary>Returns the tables that contain a class's records.</summary>
    public IEnumerable<int> TablesOf(ClassDefinition definition) =>
        Enumerable.Range(0, Classes.Length).Where(table => Classes[table].Is(definition));

    /// <summary>Returns a record with an identifier, of any class.</summary>
    public RowAddress FindAnywhere(string identifier)
    {
        foreach (ClassDefinition definition in Classes)
        {
            if (Find(definition, identifier) is { IsRecord: true } row)
            {
                return row;
            }
        }

        return RowAddress.None;
    }

    private ImmutableArray<RowAddress> AddAll(int unit, ImmutableArray<RecordPlace>.Builder duplicates)
    {
        var rows = new RowAddress[_units[unit].Records.Count];
        for (int i = 0; i < rows.Length; i++)
        {
            RecordName name = _units[unit].Records[i];
            Dictionary<string, RowAddress> scope = _scopes[name.Class.IdentityScope];
            var place = new RecordPlace(unit, i);
            if (scope.ContainsKey(name.Identifier))
            {
                duplicates.Add(place);
                rows[i] = RowAddress.None;
                continue;
            }

            int table = _tables[name.Class];
            rows[i] = new RowAddress(table, _places[table].Count);
            _places[table].Add(place);
            scope.Add(name.Identifier, rows[i]);
        }

        return ImmutableArray.Create(rows);
    }

    private Dictionary<string, List<RowAddress>> IndexForms(StringComparer comparer)
    {
        var forms = new Dictionary<string, List<RowAddress>>(comparer);
        for (int unit = 0; unit < _units.Count; unit++)
        {
            for (int i = 0; i < _rows[unit].Length; i++)
            {
                RowAddress row = _rows[unit][i];
                if (row.IsRecord)
                {
                    AddForms(forms, row);
                }
            }
        }

        return forms;
    }

    private void AddForms(Dictionary<string, List<RowAddress>> forms, RowAddress row)
    {
        foreach (string form in NameOf(row).Forms)
        {
            if (!forms.TryGetValue(form, out List<RowAddress>? rows))
            {
                forms.Add(form, rows = new List<RowAddress>());
            }

            // A record can have several forms that differ only in case. They follow each other, so a look at the last row suffices.
            if (rows.Count == 0 || rows[rows.Count - 1] != row)
            {
                rows.Add(row);
            }
        }
    }
}

/// <summary>The index of a record's unit, and the index of the record in the unit.</summary>
public readonly record struct RecordPlace(int Unit, int Ordinal);
