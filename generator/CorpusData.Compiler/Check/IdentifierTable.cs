using System.Collections.Immutable;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Diagnostics;
using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler.Check;

/// <summary>The records of a corpus by their identifiers, which are unique per class and its subclasses.</summary>
internal sealed class IdentifierTable
{
    private readonly Dictionary<ClassDefinition, Dictionary<string, Record>> _scopes = new();
    private readonly Dictionary<ClassDefinition, ClassDefinition> _scopeOf = new();
    private Dictionary<string, List<Record>>? _names;

    /// <summary>Adds a record; a second one of the same identifier is reported and left out.</summary>
    public bool Add(Record record, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        Dictionary<string, Record> scope = Scope(record.Class);
        if (scope.TryGetValue(record.Identifier, out Record? first))
        {
            diagnostics.Add(Diagnostic.CreateAgainst(
                Catalogue.DuplicateIdentifier, record.Span, first.Span, record.Identifier));
            return false;
        }

        scope.Add(record.Identifier, record);
        return true;
    }

    /// <summary>The record of an identifier among a class and those that share its identifiers.</summary>
    public Record? Find(ClassDefinition definition, string identifier) =>
        Scope(definition).TryGetValue(identifier, out Record? record) ? record : null;

    /// <summary>The records of a class that a surface form names, ignoring case.</summary>
    public IReadOnlyList<Record> FindByName(ClassDefinition definition, string name)
    {
        _names ??= IndexNames();
        return _names.TryGetValue(TextIndex.Normalize(name), out List<Record>? records)
            ? records.FindAll(record => record.Class.Is(definition))
            : [];
    }

    /// <summary>The identifiers of a class's records, for suggestions.</summary>
    public IEnumerable<string> IdentifiersOf(ClassDefinition definition) =>
        Scope(definition).Values.Where(record => record.Class.Is(definition)).Select(static record => record.Identifier);

    /// <summary>A record of another class that has an identifier.</summary>
    public Record? FindAnywhere(string identifier) => _scopes.Values
        .Select(scope => scope.TryGetValue(identifier, out Record? record) ? record : null)
        .FirstOrDefault(static record => record is not null);

    private Dictionary<string, List<Record>> IndexNames()
    {
        var names = new Dictionary<string, List<Record>>(StringComparer.OrdinalIgnoreCase);
        foreach (Record record in _scopes.Values.SelectMany(static scope => scope.Values).Where(static r => r.Class.HasSurfaceForms))
        {
            foreach (ScalarValue form in SurfaceForms.Of(record))
            {
                string name = TextIndex.Normalize(form.Text);
                if (!names.TryGetValue(name, out List<Record>? records))
                {
                    names.Add(name, records = new List<Record>());
                }

                if (!records.Contains(record))
                {
                    records.Add(record);
                }
            }
        }

        return names;
    }

    private Dictionary<string, Record> Scope(ClassDefinition definition)
    {
        if (!_scopeOf.TryGetValue(definition, out ClassDefinition? identity))
        {
            _scopeOf.Add(definition, identity = definition.IdentityScope);
        }

        if (!_scopes.TryGetValue(identity, out Dictionary<string, Record>? scope))
        {
            _scopes.Add(identity, scope = new Dictionary<string, Record>(StringComparer.Ordinal));
        }

        return scope;
    }
}
