using System.Collections.Immutable;
using CorpusData.Compiler.Bind;

namespace CorpusData.Compiler.Check;

/// <summary>A checked unit: its records with their rows, quotes and mentions, and the rows that its references resolve to.</summary>
public sealed class CheckedUnit
{
    private CheckedUnit(
        MentionedUnit mentioned,
        ImmutableArray<RowAddress> rows,
        ImmutableArray<RowAddress> targets,
        ImmutableArray<UnresolvedReference> unresolved,
        ImmutableArray<LocatedMention> mentions,
        ImmutableArray<FormHit> doubted)
    {
        Bound = mentioned.Quoted.Bound;
        Names = mentioned.Quoted.Names;
        Quotes = mentioned.Quoted.Quotes;
        Rows = rows;
        Targets = targets;
        Unresolved = unresolved;
        Mentions = mentions;
        Doubted = doubted;
        IsSound = Bound.Findings.IsEmpty && !Bound.IsIncomplete && Bound.Unbound.IsEmpty && Bound.Agreements.IsEmpty
            && doubted.IsEmpty && unresolved.IsEmpty && Quotes.All(static match => match.Status == QuoteStatus.Found);
        Relations = IncrementalRelations.Of(this);
        EntityMentions = IncrementalMentions.Of(this);
    }

    /// <summary>The unit as it is bound: its files, records, references and quotes.</summary>
    public BoundUnit Bound { get; }

    /// <summary>The names of its records.</summary>
    public IncrementalNames Names { get; }

    /// <summary>The result of the search for each quote in the unit's own text, by the quotes' ordinals.</summary>
    public ImmutableArray<QuoteMatch> Quotes { get; }

    /// <summary>The rows of its records, in their order; none for a record whose identifier is another's.</summary>
    public ImmutableArray<RowAddress> Rows { get; }

    /// <summary>The row that each reference resolves to, by the references' ordinals.</summary>
    public ImmutableArray<RowAddress> Targets { get; }

    /// <summary>The references that do not resolve, with the reasons.</summary>
    public ImmutableArray<UnresolvedReference> Unresolved { get; }

    /// <summary>The mentions in its document, in the order of the text.</summary>
    public ImmutableArray<LocatedMention> Mentions { get; }

    /// <summary>The first place of each surface form that several entities share.</summary>
    public ImmutableArray<FormHit> Doubted { get; }

    /// <summary>The row of its document; none if it has no text, or if its identifier is another's.</summary>
    public RowAddress Document => Bound.Text is null ? RowAddress.None : Rows[0];

    /// <summary>The quotes that are in no document, so that they appear in another unit's, if anywhere.</summary>
    public ImmutableArray<QuoteValue> Pending => Bound.Text is null ? Bound.Quotes : ImmutableArray<QuoteValue>.Empty;

    /// <summary>The written half of the relations that have two sides.</summary>
    public IncrementalRelations Relations { get; }

    /// <summary>The entities that its document mentions.</summary>
    public IncrementalMentions EntityMentions { get; }

    /// <summary>Whether the unit by itself has no finding, as nearly all units, so that the reporters skip it.</summary>
    internal bool IsSound { get; }

    /// <summary>Resolves the references and mentions of a unit.</summary>
    /// <param name="mentioned">The unit.</param>
    /// <param name="identifiers">All records.</param>
    /// <param name="cancellation">Ends it early.</param>
    public static CheckedUnit Resolve(
        MentionedUnit mentioned, IdentifierTable identifiers, CancellationToken cancellation = default)
    {
        BoundUnit unit = mentioned.Quoted.Bound;
        ImmutableArray<RowAddress> rows = identifiers.RowsOf(unit.Seed.Path);
        (ImmutableArray<RowAddress> targets, ImmutableArray<UnresolvedReference> unresolved) =
            ReferenceResolver.Resolve(unit, rows, identifiers, cancellation);
        if (unit.Text is null || !rows[0].IsRecord)
        {
            return new CheckedUnit(
                mentioned, rows, targets, unresolved, ImmutableArray<LocatedMention>.Empty, ImmutableArray<FormHit>.Empty);
        }

        List<LocatedMention> mentions = ExplicitMentions(mentioned.Quoted, targets);
        ImmutableArray<FormHit> doubted = AddHits(mentioned, identifiers, mentions);
        return new CheckedUnit(mentioned, rows, targets, unresolved, mentions.ToImmutableArray(), doubted);
    }

    /// <summary>Returns the row of one of the unit's records; none for a part.</summary>
    public RowAddress RowOf(Record record) => record.Ordinal < 0 ? RowAddress.None : Rows[record.Ordinal];

    private static List<LocatedMention> ExplicitMentions(QuotedUnit quoted, ImmutableArray<RowAddress> targets)
    {
        var mentions = new List<LocatedMention>();
        foreach (MentionValue mention in MentionedUnit.ExplicitMentions(quoted.Bound.Records[0]))
        {
            RowAddress entity = targets[mention.Entity.Ordinal];
            QuoteMatch match = quoted.Quotes[mention.Quote.Ordinal];
            if (entity.IsRecord && match.Status == QuoteStatus.Found)
            {
                mentions.Add(new LocatedMention(entity, match.Start, match.End, mention));
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
            IReadOnlyList<RowAddress> entities = identifiers.FindByForm(hit.Form);
            if (entities.Count == 1)
            {
                mentions.Add(new LocatedMention(entities[0], hit.Start, hit.End, null));
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

/// <summary>A mention of an entity in a text.</summary>
/// <param name="Entity">The entity's row.</param>
/// <param name="Start">Where the mention begins, in UTF-16 code units of the text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Written">The annotation; null for a surface form that the compiler found.</param>
public readonly record struct LocatedMention(RowAddress Entity, int Start, int End, MentionValue? Written);
