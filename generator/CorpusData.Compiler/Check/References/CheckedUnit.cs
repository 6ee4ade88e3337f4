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
        TextFingerprint = mentioned.Quoted.TextFingerprint;
        Rows = rows;
        Targets = targets;
        Unresolved = unresolved;
        Mentions = mentions;
        Doubted = doubted;
        SplitQuotes = Bound.Text is { } text ? Check.SplitQuotes.Find(text, Bound.Quotes, Quotes) : ImmutableArray<(int First, int Last)>.Empty;
        IsSound = Bound.Findings.IsEmpty && !Bound.IsIncomplete && Bound.Unbound.IsEmpty && Bound.Agreements.IsEmpty
            && doubted.IsEmpty && unresolved.IsEmpty && Quotes.All(static match => match is { Status: QuoteStatus.Found, CutsWord: false })
            && SplitQuotes.IsEmpty && !SelfRelations.Any();
        Relations = IncrementalRelations.Of(this);
        EntityMentions = IncrementalMentions.Of(this);
    }

    /// <summary>The bound unit: its files, records, references and quotes.</summary>
    public BoundUnit Bound { get; }

    /// <summary>The names of the unit's records.</summary>
    public IncrementalNames Names { get; }

    /// <summary>The result of the search for each quote in the unit's own text, by the quotes' ordinals.</summary>
    public ImmutableArray<QuoteMatch> Quotes { get; }

    /// <summary>
    /// The rows of the unit's records, in their order; <see cref="RowAddress.None"/> for a record whose identifier is already
    /// used.
    /// </summary>
    public ImmutableArray<RowAddress> Rows { get; }

    /// <summary>The row that each reference resolves to, by the references' ordinals.</summary>
    public ImmutableArray<RowAddress> Targets { get; }

    /// <summary>The references that do not resolve, with the reasons.</summary>
    public ImmutableArray<UnresolvedReference> Unresolved { get; }

    /// <summary>The mentions in the unit's document, in the order of the text.</summary>
    public ImmutableArray<LocatedMention> Mentions { get; }

    /// <summary>The first occurrence of each surface form that several entities share.</summary>
    public ImmutableArray<FormHit> Doubted { get; }

    /// <summary>The lists of quotes whose words follow one another in the text, each by the ordinals of its first and its last quote.</summary>
    public ImmutableArray<(int First, int Last)> SplitQuotes { get; }

    /// <summary>
    /// The row of the unit's document; <see cref="RowAddress.None"/> if there is no document or its identifier is already used.
    /// </summary>
    public RowAddress Document => Bound.Text is null ? RowAddress.None : Rows[0];

    /// <summary>The quotes that are not in the annotations of a document. They are searched for in documents of other units.</summary>
    public ImmutableArray<QuoteValue> Pending => Bound.Text is null ? Bound.Quotes : ImmutableArray<QuoteValue>.Empty;

    /// <summary>The sides of relations that the unit's seeds contain.</summary>
    public IncrementalRelations Relations { get; }

    /// <summary>The entities that the unit's document mentions.</summary>
    public IncrementalMentions EntityMentions { get; }

    /// <summary>Whether the unit has no findings of its own. This is true of nearly all units, and the reporters skip them.</summary>
    internal bool IsSound { get; }

    /// <summary>The references of relations that resolve to the record that contains them.</summary>
    internal IEnumerable<ReferenceSite> SelfRelations => Bound.References.Where(site =>
        site.Holder.Class.Slots[site.Slot].Inverse is not null
        && Targets[site.Value.Ordinal] is { IsRecord: true } target && target == RowOf(site.Holder));

    /// <summary>The fingerprint of its text.</summary>
    internal long TextFingerprint { get; }

    /// <summary>Resolves the references and mentions of a unit.</summary>
    /// <param name="mentioned">The unit.</param>
    /// <param name="identifiers">The records by their identifiers.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    public static CheckedUnit Resolve(
        MentionedUnit mentioned, IdentifierTable identifiers, CancellationToken cancellation = default)
    {
        BoundUnit unit = mentioned.Quoted.Bound;
        ImmutableArray<RowAddress> rows = identifiers.RowsOf(unit.Path);
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

    /// <summary>Returns the row of one of the unit's records; <see cref="RowAddress.None"/> for a part.</summary>
    public RowAddress RowOf(Record record) => record.Ordinal < 0 ? RowAddress.None : Rows[record.Ordinal];

    private static List<LocatedMention> ExplicitMentions(QuotedUnit quoted, ImmutableArray<RowAddress> targets)
    {
        var mentions = new List<LocatedMention>();
        var known = new HashSet<(RowAddress Entity, int Start, int End)>();
        foreach (MentionValue mention in MentionedUnit.ExplicitMentions(quoted.Bound.Records[0]))
        {
            RowAddress entity = targets[mention.Entity.Ordinal];
            QuoteMatch match = quoted.Quotes[mention.Quote.Ordinal];
            if (entity.IsRecord && match.Status == QuoteStatus.Found && known.Add((entity, match.Start, match.End)))
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
/// <param name="Start">The start of the mention, in UTF-16 code units of the text.</param>
/// <param name="End">The end of the mention.</param>
/// <param name="Written">The explicit mention in the annotations; null if the compiler found the mention by a surface form.</param>
public readonly record struct LocatedMention(RowAddress Entity, int Start, int End, MentionValue? Written);
