using System.Collections.Immutable;
using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler.Check;

/// <summary>The collections of the root class, with the named members of their records.</summary>
public sealed class CollectionSet
{
    private readonly IdentifierTable _identifiers;
    private readonly ImmutableArray<MemberCollision>.Builder _collisions = ImmutableArray.CreateBuilder<MemberCollision>();
    private readonly HashSet<RowAddress> _collided = new();

    private CollectionSet(IdentifierTable identifiers) => _identifiers = identifiers;

    /// <summary>The collections, in the order of the root class's slots.</summary>
    public ImmutableArray<Collection> All { get; private set; } = ImmutableArray<Collection>.Empty;

    /// <summary>The records that have no member, because an earlier record has the same member name.</summary>
    internal ImmutableArray<MemberCollision> Collisions => _collisions.ToImmutable();

    /// <summary>Creates the collections of a schema.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="identifiers">The records by their identifiers.</param>
    /// <param name="namedMembersLimit">The maximum number of records for which a collection has named members.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    public static CollectionSet Of(
        SchemaDefinition schema, IdentifierTable identifiers, int namedMembersLimit, CancellationToken cancellation = default)
    {
        var collections = new CollectionSet(identifiers);
        collections.All = (schema.Root?.Slots ?? ImmutableArray<SlotDefinition>.Empty)
            .Where(static slot => slot.Class is not null)
            .Select(slot => collections.Name(slot, namedMembersLimit, cancellation))
            .ToImmutableArray();
        return collections;
    }

    private Collection Name(SlotDefinition slot, int limit, CancellationToken cancellation)
    {
        ImmutableArray<int> tables = _identifiers.TablesOf(slot.Class!).ToImmutableArray();
        int count = tables.Sum(_identifiers.Count);
        bool hasMembers = count <= limit;
        return new Collection(
            slot, tables, count, hasMembers,
            hasMembers ? Members(slot, tables, cancellation) : ImmutableArray<(string Name, RowAddress Row)>.Empty);
    }

    // If several records have the same member name, the first record has the member, and the others have none.
    private ImmutableArray<(string Name, RowAddress Row)> Members(
        SlotDefinition slot, ImmutableArray<int> tables, CancellationToken cancellation)
    {
        ImmutableArray<(string Name, RowAddress Row)>.Builder members = ImmutableArray.CreateBuilder<(string, RowAddress)>();
        string type = GeneratedNames.Collection(slot.CSharpName);
        var names = new Dictionary<string, RowAddress>(StringComparer.Ordinal);
        foreach (RowAddress row in tables.SelectMany(
            table => Enumerable.Range(0, _identifiers.Count(table)).Select(i => new RowAddress(table, i))))
        {
            cancellation.ThrowIfCancellationRequested();
            string name = CSharpName.Member(_identifiers.NameOf(row).Identifier, type);
            if (!names.TryGetValue(name, out RowAddress first))
            {
                names.Add(name, row);
                members.Add((name, row));
            }
            else if (_collided.Add(row))
            {
                _collisions.Add(new MemberCollision(slot, name, first, row));
            }
        }

        return members.ToImmutable();
    }
}

/// <summary>Two records of a collection whose members would have the same name.</summary>
internal readonly record struct MemberCollision(SlotDefinition Slot, string Name, RowAddress First, RowAddress Row);
