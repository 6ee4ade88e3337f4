using System.Collections.Immutable;
using CorpusData.Compiler.Bind;

namespace CorpusData.Compiler.Check;

/// <summary>A unit whose references and mentions lead to the rows of records.</summary>
public sealed class ResolvedUnit
{
    private ResolvedUnit(
        MentionedUnit mentioned,
        ImmutableArray<RowAddress> rows,
        ImmutableArray<RowAddress> targets,
        ImmutableArray<LocatedMention> mentions,
        ImmutableArray<FormHit> doubted)
    {
        Mentioned = mentioned;
        Rows = rows;
        Targets = targets;
        Mentions = mentions;
        Doubted = doubted;
        IsSound = Unit.Findings.IsEmpty && !Unit.IsIncomplete && Unit.Unbound.IsEmpty && Unit.Agreements.IsEmpty
            && doubted.IsEmpty && !Unresolved.Any() && mentioned.Grounded.Quotes.All(static match => match.Status == QuoteStatus.Found);
        HasReferrals = mentioned.Grounded.Pending.Any();
        Relations = UnitRelations.Of(this);
        Namings = UnitNamings.Of(this);
    }

    /// <summary>The unit with the surface forms found in it.</summary>
    public MentionedUnit Mentioned { get; }

    /// <summary>The unit as it is bound.</summary>
    public BoundUnit Unit => Mentioned.Grounded.Unit;

    /// <summary>The rows of its records, in their order; none for one that has another's identifier.</summary>
    public ImmutableArray<RowAddress> Rows { get; }

    /// <summary>What each reference leads to, by the references' ordinals.</summary>
    public ImmutableArray<RowAddress> Targets { get; }

    /// <summary>The mentions in its document, in the order of the text.</summary>
    public ImmutableArray<LocatedMention> Mentions { get; }

    /// <summary>The first place of each surface form that several entities share.</summary>
    public ImmutableArray<FormHit> Doubted { get; }

    /// <summary>The row of its document; none where it has no text, or another document its identifier.</summary>
    public RowAddress Document => Unit.Text is null ? RowAddress.None : Rows[0];

    /// <summary>Whether quotes of it stand in other units' documents, if anywhere.</summary>
    internal bool HasReferrals { get; }

    /// <summary>What it says of the relations that have two sides.</summary>
    public UnitRelations Relations { get; }

    /// <summary>Which entities its document names.</summary>
    public UnitNamings Namings { get; }

    /// <summary>Whether nothing can be wrong with it by itself: of nearly all units nothing more need be asked.</summary>
    internal bool IsSound { get; }

    /// <summary>The references that lead to no record.</summary>
    public IEnumerable<int> Unresolved
    {
        get
        {
            for (int i = 0; i < Targets.Length; i++)
            {
                if (!Targets[i].IsRecord && Unit.References[i].Value.Inlined is null)
                {
                    yield return i;
                }
            }
        }
    }

    /// <summary>Resolves a unit.</summary>
    /// <param name="mentioned">The unit.</param>
    /// <param name="identifiers">All records.</param>
    /// <param name="cancellation">Ends it early.</param>
    public static ResolvedUnit Resolve(
        MentionedUnit mentioned, IdentifierTable identifiers, CancellationToken cancellation = default)
    {
        BoundUnit unit = mentioned.Grounded.Unit;
        ImmutableArray<RowAddress> rows = identifiers.RowsOf(unit.Seed.Path);
        ImmutableArray<RowAddress> targets = ReferenceResolver.Resolve(unit, rows, identifiers, cancellation);
        if (unit.Text is null || !rows[0].IsRecord)
        {
            return new ResolvedUnit(
                mentioned, rows, targets, ImmutableArray<LocatedMention>.Empty, ImmutableArray<FormHit>.Empty);
        }

        List<LocatedMention> mentions = ExplicitMentions(mentioned.Grounded, targets);
        ImmutableArray<FormHit> doubted = AddHits(mentioned, identifiers, mentions);
        return new ResolvedUnit(mentioned, rows, targets, mentions.ToImmutableArray(), doubted);
    }

    /// <summary>Adds what is written for a slot of one of the unit's records or parts, as far as it leads to records.</summary>
    public void AddWritten(Record record, int slot, List<RowAddress> targets)
    {
        if (record[slot] is ReferenceValue single)
        {
            AddWritten(single, targets);
        }
        else if (record[slot] is ListValue list)
        {
            foreach (Value item in list.Items)
            {
                AddWritten((ReferenceValue)item, targets);
            }
        }
    }

    private void AddWritten(ReferenceValue value, List<RowAddress> targets)
    {
        if (Targets[value.Ordinal] is { IsRecord: true } target)
        {
            targets.Add(target);
        }
    }

    private static List<LocatedMention> ExplicitMentions(GroundedUnit grounded, ImmutableArray<RowAddress> targets)
    {
        var mentions = new List<LocatedMention>();
        foreach (MentionValue mention in MentionedUnit.ExplicitMentions(grounded.Unit.Records[0]))
        {
            RowAddress entity = targets[mention.Entity.Ordinal];
            QuoteMatch match = grounded.Quotes[mention.Quote.Ordinal];
            if (entity.IsRecord && match.Status == QuoteStatus.Found)
            {
                mentions.Add(new LocatedMention(entity, match.Start, match.End));
            }
        }

        return mentions;
    }

    private static ImmutableArray<FormHit> AddHits(
        MentionedUnit mentioned, IdentifierTable identifiers, List<LocatedMention> mentions)
    {
        bool hasExplicit = mentions.Count > 0;
        mentions.Capacity = mentions.Count + mentioned.Hits.Length;
        List<FormHit>? doubted = null;
        foreach (FormHit hit in mentioned.Hits)
        {
            IReadOnlyList<RowAddress> entities = identifiers.FindByForm(mentioned.Forms.Forms[hit.Form]);
            if (entities.Count == 1)
            {
                mentions.Add(new LocatedMention(entities[0], hit.Start, hit.End));
            }
            else if (entities.Count > 1 && !(doubted ??= []).Exists(other => other.Form == hit.Form))
            {
                doubted.Add(hit);
            }
        }

        if (hasExplicit)
        {
            mentions.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.End.CompareTo(b.End));
        }

        return doubted?.ToImmutableArray() ?? ImmutableArray<FormHit>.Empty;
    }
}

/// <summary>An entity named in a text.</summary>
/// <param name="Entity">The entity's row.</param>
/// <param name="Start">Where its name begins, in UTF-16 code units of the text.</param>
/// <param name="End">Where it ends.</param>
public readonly record struct LocatedMention(RowAddress Entity, int Start, int End);
