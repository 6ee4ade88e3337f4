using CorpusData.Cli.Skeletons;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Schema;

namespace CorpusData.Cli.Drafting;

/// <summary>The names in a text: those that the corpus has, and words with capital letters that may be new ones.</summary>
internal sealed class TextNames
{
    private readonly Dictionary<string, NewEntity> _byName = new(StringComparer.Ordinal);
    private readonly List<NewEntity> _entities = [];
    private readonly Corpus _corpus;
    private readonly EntityClasses _classes;
    private readonly IReadOnlyDictionary<string, string> _acronyms;
    private readonly ILookup<string, string> _aliases;

    /// <summary>Finds the names.</summary>
    /// <param name="corpus">The corpus with the document.</param>
    /// <param name="classes">The classes of new names.</param>
    /// <param name="unit">The document without annotations.</param>
    /// <param name="text">The text.</param>
    public TextNames(Corpus corpus, EntityClasses classes, CheckedUnit unit, string text)
    {
        _corpus = corpus;
        _classes = classes;
        List<(TextSpan Span, RowAddress Row)> known = [.. unit.Mentions.Select(static mention => (new TextSpan(mention.Start, mention.End), mention.Entity))];
        List<CapitalizedName> unknown = [];
        int next = 0;
        foreach (CapitalizedName name in CapitalizedNames.Find(text))
        {
            // Both are in the order of the text.
            while (next < known.Count && known[next].Span.End <= name.Span.Start)
            {
                next++;
            }

            if (next < known.Count && known[next].Span.Overlaps(name.Span))
            {
                continue;
            }

            // A class without mentions has no known places in its text, but the name may be in the corpus.
            if (RowOf(name.Text) is { } row)
            {
                Places.Add(new NamePlace(name.Span, corpus.Identifiers.NameOf(row).Identifier, null, corpus.Identifiers.NameOf(row).Class));
            }
            else
            {
                unknown.Add(name);
            }
        }

        _acronyms = Acronyms.Find(text, unknown);
        Dictionary<string, string> fullNames = FullNames(unknown);
        foreach ((string name, string acronym) in _acronyms)
        {
            fullNames[acronym] = name;
        }

        Places.AddRange(known.Select(place => new NamePlace(
            place.Span, corpus.Identifiers.NameOf(place.Row).Identifier, null, corpus.Identifiers.NameOf(place.Row).Class)));
        Places.AddRange(unknown.Select(name => new NamePlace(name.Span, null, fullNames.GetValueOrDefault(name.Text, name.Text), null)));
        Places.Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
        _aliases = fullNames.ToLookup(static name => name.Value, static name => name.Key, StringComparer.Ordinal);
        Repeated =
        [
            .. unknown.GroupBy(name => fullNames.GetValueOrDefault(name.Text, name.Text), StringComparer.Ordinal)
                .Where(static group => group.Skip(1).Any() && group.Any(static name => !name.BeginsSentence))
                .Select(static group => group.Key)
                .Concat(_acronyms.Keys)
                .Distinct(StringComparer.Ordinal),
        ];
    }

    /// <summary>The places of all names, in the order of the text.</summary>
    public List<NamePlace> Places { get; } = [];

    /// <summary>The new names that the text has several times, or with an acronym.</summary>
    public IReadOnlyList<string> Repeated { get; }

    /// <summary>The entities that are proposed so far.</summary>
    public IReadOnlyList<NewEntity> Entities => _entities;

    /// <summary>Returns the identifier of the name at a place. A new name is then proposed as an entity.</summary>
    /// <param name="place">The place.</param>
    /// <returns>The identifier; null if the schema has no collection for the name.</returns>
    public string? IdentifierOf(NamePlace place) => place.Identifier ?? Propose(place.NewName!)?.Identifier;

    /// <summary>Returns the class of the name at a place, which is proposed for a new name; null if there is none.</summary>
    public ClassDefinition? ClassOf(NamePlace place) =>
        place.Class ?? ClassOf(place.NewName!);

    /// <summary>Proposes a new name as an entity, unless it is proposed already.</summary>
    public NewEntity? Propose(string name)
    {
        if (_byName.TryGetValue(name, out NewEntity? entity))
        {
            return entity;
        }

        if (ClassOf(name) is not { } definition)
        {
            return null;
        }

        string slug = Slug.Unique(
            Slug.Of(name),
            taken => _corpus.Identifiers.Find(definition, taken).IsRecord || _entities.Exists(other => other.Identifier == taken));
        entity = new NewEntity(name, [.. _aliases[name]], slug, definition);
        _byName.Add(name, entity);
        _entities.Add(entity);
        return entity;
    }

    private ClassDefinition? ClassOf(string name) => _acronyms.ContainsKey(name) ? _classes.Organization : _classes.Speaker;

    // A single word that is the last word of one full name stands for it.
    private static Dictionary<string, string> FullNames(List<CapitalizedName> names)
    {
        ILookup<string, string> byLast = names.Where(static name => !name.IsSingle).Select(static name => name.Text).Distinct(StringComparer.Ordinal)
            .ToLookup(static name => name[(name.LastIndexOf(' ') + 1)..], StringComparer.Ordinal);
        return names.Where(static name => name.IsSingle).Select(static name => name.Text).Distinct(StringComparer.Ordinal)
            .Where(name => byLast[name].Count() == 1)
            .ToDictionary(static name => name, name => byLast[name].Single(), StringComparer.Ordinal);
    }

    private RowAddress? RowOf(string name)
    {
        foreach (ClassDefinition definition in _corpus.Schema.TableClasses.Where(static definition => definition.HasSurfaceForms))
        {
            if (_corpus.Identifiers.FindByName(definition, name) is [var row, ..])
            {
                return row;
            }
        }

        return null;
    }
}
