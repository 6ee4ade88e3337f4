using CorpusData.Compiler.Schema;
using CorpusData.Formats.Importing.Model;
using CorpusData.Formats.Importing.Planning;

namespace CorpusData.Formats.Importing.Seeds;

/// <summary>The entities that spans name: one for each identifier or entry of another database, otherwise one for each name.</summary>
internal sealed class EntityTable(ImportLog log)
{
    private readonly Dictionary<(ClassDefinition Class, string Key), Entity> _byKey = [];
    private readonly List<Entity> _entities = [];

    /// <summary>The entities, in the order of their first mention.</summary>
    public IEnumerable<Entity> All => _entities.Where(static entity => entity.Root == entity);

    /// <summary>Returns the entity that a span names, and adds the name to it.</summary>
    public Entity Add(ClassDefinition definition, PlacedSpan span, string name)
    {
        Entity entity = span.Source.Record is { } identifier ? Add(definition, identifier)
            : Find(definition, span.Source.References.Count > 0 ? "id " + span.Source.References[0] : "name " + name, null);
        if (span.Source.ReferenceName is { } given)
        {
            entity.Names.Insert(0, given);
        }

        entity.Names.Add(name);
        entity.References.AddRange(span.Source.References);
        return entity;
    }

    /// <summary>Returns the entity with an identifier in the corpus from which the source was exported.</summary>
    public Entity Add(ClassDefinition definition, string identifier) => Find(definition, "record " + identifier, identifier);

    /// <summary>Makes one entity of those that the spans with some ids name.</summary>
    public void Unite(string[] ids, IReadOnlyDictionary<string, Entity> bySpan, string place)
    {
        if (!ids.All(bySpan.ContainsKey) || ids.Select(id => bySpan[id].Class).Distinct().Count() != 1)
        {
            log.Lose("groups of equivalent spans that are not entities of one class", $"{place}: {string.Join(' ', ids)}");
            return;
        }

        Entity[] entities = [.. ids.Select(id => bySpan[id].Root).Distinct().OrderBy(_entities.IndexOf)];
        foreach (Entity other in entities.Skip(1))
        {
            entities[0].Names.AddRange(other.Names);
            entities[0].References.AddRange(other.References);
            other.Next = entities[0];
        }
    }

    private Entity Find(ClassDefinition definition, string key, string? identifier)
    {
        if (!_byKey.TryGetValue((definition, key), out Entity? entity))
        {
            _byKey.Add((definition, key), entity = new Entity(definition, identifier));
            _entities.Add(entity);
        }

        return entity;
    }
}

/// <summary>An entity while spans add to it.</summary>
internal sealed class Entity(ClassDefinition definition, string? identifier)
{
    public ClassDefinition Class { get; } = definition;

    /// <summary>The identifier in the corpus from which the source was exported; null if there is none.</summary>
    public string? Identifier { get; } = identifier;

    /// <summary>Whether the source has its record, so that its names are values of the record.</summary>
    public bool HasRecord { get; set; }

    /// <summary>The names; the first is the one to show.</summary>
    public List<string> Names { get; } = [];

    public List<string> References { get; } = [];

    /// <summary>The entity that this one is equal to; null if it stands for itself.</summary>
    public Entity? Next { get; set; }

    /// <summary>The entity that stands for all that are equal.</summary>
    public Entity Root => Next?.Root ?? this;
}
