using System.Collections.Immutable;

namespace CorpusData.Compiler.Check;

/// <summary>The entities that a unit's document mentions, each with the number of its mentions.</summary>
/// <remarks>
/// The positions of the mentions are not included. If an edit only moves mentions, the new value is equal to the old one,
/// and <see cref="EntityMentions"/> is not computed again.
/// </remarks>
public sealed class IncrementalMentions : IEquatable<IncrementalMentions>
{
    private IncrementalMentions(RowAddress document, ImmutableArray<(RowAddress Entity, int Count)> entities)
    {
        Document = document;
        Entities = entities;
    }

    /// <summary>The document; <see cref="RowAddress.None"/> if the unit has none.</summary>
    internal RowAddress Document { get; }

    /// <summary>The mentioned entities, each once, in the order of their rows.</summary>
    internal ImmutableArray<(RowAddress Entity, int Count)> Entities { get; }

    /// <summary>Counts the mentions of a unit.</summary>
    internal static IncrementalMentions Of(CheckedUnit unit)
    {
        if (unit.Mentions.IsEmpty)
        {
            return new IncrementalMentions(unit.Document, ImmutableArray<(RowAddress Entity, int Count)>.Empty);
        }

        // Sorting numbers is faster than sorting rows.
        long[] entities = new long[unit.Mentions.Length];
        for (int i = 0; i < entities.Length; i++)
        {
            RowAddress entity = unit.Mentions[i].Entity;
            entities[i] = ((long)entity.Table << 32) | (uint)entity.Row;
        }

        Array.Sort(entities);
        ImmutableArray<(RowAddress Entity, int Count)>.Builder counted = ImmutableArray.CreateBuilder<(RowAddress, int)>(entities.Length);
        for (int start = 0, end; start < entities.Length; start = end)
        {
            end = start + 1;
            while (end < entities.Length && entities[end] == entities[start])
            {
                end++;
            }

            counted.Add((new RowAddress((int)(entities[start] >> 32), (int)entities[start]), end - start));
        }

        return new IncrementalMentions(unit.Document, counted.ToImmutable());
    }

    public bool Equals(IncrementalMentions? other) => ReferenceEquals(this, other)
        || (other is not null && Document == other.Document && Entities.AsSpan().SequenceEqual(other.Entities.AsSpan()));

    public override bool Equals(object? obj) => Equals(obj as IncrementalMentions);

    public override int GetHashCode() => Entities.Length;
}
