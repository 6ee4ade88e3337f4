using System.Collections.Immutable;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Collections;
using CorpusData.Compiler.Schema;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler;

/// <summary>The results of the steps from the files to the checked corpus, each with its input.</summary>
/// <remarks>
/// Other units depend only on the names, relations and mentions of a unit. If an edit does not change these, their new
/// values are equal to the old ones, and the following steps are not run again.
/// </remarks>
internal sealed class CheckSteps
{
    private readonly StageTimer _timer;
    private readonly CancellationToken _cancellation;

    private CheckSteps(StageTimer timer, CancellationToken cancellation)
    {
        _timer = timer;
        _cancellation = cancellation;
    }

    public Memo<EquatableArray<CorpusFile>, SchemaDefinition>? Schema { get; private set; }

    public ImmutableArray<CorpusFile> SeedFiles { get; private set; } = ImmutableArray<CorpusFile>.Empty;

    public IncrementalOrder? Order { get; private set; }

    public ImmutableArray<UnitFiles> Seeds { get; private set; } = ImmutableArray<UnitFiles>.Empty;

    public ImmutableArray<Memo<(UnitFiles Files, SchemaDefinition Schema), QuotedUnit>> Units { get; private set; } =
        ImmutableArray<Memo<(UnitFiles Files, SchemaDefinition Schema), QuotedUnit>>.Empty;

    public Memo<(SchemaDefinition Schema, EquatableArray<IncrementalNames> Names), IdentifierTable>? Identifiers { get; private set; }

    public Memo<(SchemaDefinition Schema, IdentifierTable Identifiers, int Limit), CollectionSet>? Collections { get; private set; }

    public SurfaceForms? Forms { get; private set; }

    public ImmutableArray<Memo<(QuotedUnit Unit, SurfaceForms Forms), MentionedUnit>> Mentions { get; private set; } =
        ImmutableArray<Memo<(QuotedUnit Unit, SurfaceForms Forms), MentionedUnit>>.Empty;

    public ImmutableArray<Memo<(MentionedUnit Unit, IdentifierTable Identifiers), CheckedUnit>> Checked { get; private set; } =
        ImmutableArray<Memo<(MentionedUnit Unit, IdentifierTable Identifiers), CheckedUnit>>.Empty;

    public Memo<(SchemaDefinition Schema, EquatableArray<int> Counts, EquatableArray<IncrementalRelations> Units), Relations>? Relations { get; private set; }

    public Memo<(SchemaDefinition Schema, EquatableArray<int> Counts, EquatableArray<IncrementalMentions> Units), EntityMentions>? EntityMentions { get; private set; }

    public ImmutableArray<Memo<DocumentQuotes, FoundQuotes>> FoundQuotes { get; private set; } =
        ImmutableArray<Memo<DocumentQuotes, FoundQuotes>>.Empty;

    public Memo<QuoteReferrals, ReferredQuotes>? Referred { get; private set; }

    /// <summary>Runs the steps whose input has changed since the last run.</summary>
    /// <param name="last">The last run; null for the first.</param>
    /// <param name="files">The files, in the ordinal order of their display paths.</param>
    /// <param name="options">The limits of the check.</param>
    /// <param name="timer">Measures the steps.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    public static (CheckSteps Steps, Corpus Corpus) Run(
        CheckSteps? last, ImmutableArray<CorpusFile> files, CheckOptions options, StageTimer timer, CancellationToken cancellation)
    {
        var steps = new CheckSteps(timer, cancellation);
        return (steps, steps.Run(last ?? new CheckSteps(timer, cancellation), files, options));
    }

    private Corpus Run(CheckSteps last, ImmutableArray<CorpusFile> files, CheckOptions options)
    {
        Schema = _timer.Time("schema", () => Memo.Next(last.Schema, FilesOf(CorpusRole.Schema), BindSchema));
        SchemaDefinition schema = Schema.Value;
        Seeds = _timer.Time("group", () => Group(last, FilesOf(CorpusRole.Seed)));
        Units = _timer.Time("bind", () => Memo.Next(
            last.Units,
            Seeds.Length,
            i => (Files: Seeds[i], Schema: schema),
            static (a, b) => string.CompareOrdinal(a.Files.Path, b.Files.Path),
            static (input, token) => input.Files.Bind(input.Schema, token),
            _cancellation));
        IdentifierTable identifiers = _timer.Time("identifiers", () => Identify(last, schema, options));
        ImmutableArray<CheckedUnit> units = Resolve(last, identifiers);
        Relations = _timer.Time("relations", () => Memo.Next(
            last.Relations,
            (Schema: schema, identifiers.Counts, Units: Parts(units, static unit => unit.Relations)),
            input => RelationBuilder.Complete(identifiers, input.Units, _cancellation)));
        EntityMentions = _timer.Time("entity mentions", () => Memo.Next(
            last.EntityMentions,
            (Schema: schema, identifiers.Counts, Units: Parts(units, static unit => unit.EntityMentions)),
            input => Check.EntityMentions.Gather(identifiers, input.Units, _cancellation)));
        var resolved = new ResolvedCorpus(schema, identifiers, units, Relations.Value, EntityMentions.Value);
        ReferredQuotes referred = _timer.Time("referred quotes", () => Refer(last, resolved));
        var others = new EquatableArray<SourceFile>(FilesOf(CorpusRole.Other).Select(static file => file.Source).ToImmutableArray());
        return new Corpus(resolved, Collections!.Value, referred, options, others);

        EquatableArray<CorpusFile> FilesOf(CorpusRole role) => new(files.Where(file => file.Role == role).ToImmutableArray());
    }

    private SchemaDefinition BindSchema(EquatableArray<CorpusFile> files) =>
        SchemaBinder.Bind(files.Select(file => file.Parse(_cancellation)).ToImmutableArray(), _cancellation);

    private ImmutableArray<UnitFiles> Group(CheckSteps last, EquatableArray<CorpusFile> files)
    {
        SeedFiles = files.ToImmutableArray();
        if (last.Order is null || SeedFiles.Length != last.SeedFiles.Length || !SeedFiles.SequenceEqual(last.SeedFiles, HaveSamePath))
        {
            Order = IncrementalOrder.Of(
                new EquatableArray<string>(ImmutableArray.CreateRange(SeedFiles, static file => file.Source.DisplayPath)), _cancellation);
            return ImmutableArray.CreateRange(Order.Units, Unit);
        }

        Order = last.Order;
        return ImmutableArray.CreateRange(last.Seeds.Select((seed, i) => IsSame(Order.Units[i]) ? seed : Unit(Order.Units[i])));

        UnitFiles Unit(ImmutableArray<int> files) => UnitFiles.Of(files, i => SeedFiles[i]);

        bool IsSame(ImmutableArray<int> files)
        {
            foreach (int i in files)
            {
                if (SeedFiles[i] != last.SeedFiles[i])
                {
                    return false;
                }
            }

            return true;
        }
    }

    private static bool HaveSamePath(CorpusFile a, CorpusFile b) => ReferenceEquals(a, b) || FileSet.Order(a, b) == 0;

    private IdentifierTable Identify(CheckSteps last, SchemaDefinition schema, CheckOptions options)
    {
        Identifiers = Memo.Next(
            last.Identifiers,
            (Schema: schema, Names: new EquatableArray<IncrementalNames>(ImmutableArray.CreateRange(Units, static unit => unit.Value.Names))),
            input => new IdentifierTable(input.Schema, input.Names, _cancellation));
        Collections = Memo.Next(
            last.Collections,
            (Schema: schema, Identifiers: Identifiers.Value, Limit: options.NamedMembersLimit),
            input => CollectionSet.Of(input.Schema, input.Identifiers, input.Limit, _cancellation));
        return Identifiers.Value;
    }

    private ImmutableArray<CheckedUnit> Resolve(CheckSteps last, IdentifierTable identifiers)
    {
        Forms = _timer.Time("surface forms", () => FormsOf(last));
        Mentions = _timer.Time("mentions", () => FindMentions(last, Forms));
        Checked = _timer.Time("resolve", () => Resolve(last, identifiers, Mentions));
        return ImmutableArray.CreateRange(Checked, static unit => unit.Value);
    }

    // Returns the last object if the forms are equal, so that no text is searched again.
    private SurfaceForms FormsOf(CheckSteps last)
    {
        if (last.Forms is not null && Identifiers == last.Identifiers)
        {
            return last.Forms;
        }

        var forms = SurfaceForms.Collect(Identifiers!.Input.Names, _cancellation);
        return last.Forms is not null && forms.Equals(last.Forms) ? last.Forms : forms;
    }

    private ImmutableArray<Memo<(QuotedUnit Unit, SurfaceForms Forms), MentionedUnit>> FindMentions(CheckSteps last, SurfaceForms forms)
    {
        FormChange? change = last.Forms is not null && last.Forms != forms ? FormChange.Between(last.Forms, forms) : null;
        return Memo.Next(
            last.Mentions,
            Units.Length,
            i => (Unit: Units[i].Value, Forms: forms),
            static (a, b) => string.CompareOrdinal(a.Unit.Names.Path, b.Unit.Names.Path),
            static (input, token) => MentionedUnit.Find(input.Unit, input.Forms, token),
            _cancellation,
            (before, input) => change is not null && before.Input.Unit == input.Unit && !change.Reaches(before.Value, _cancellation));
    }

    private ImmutableArray<Memo<(MentionedUnit Unit, IdentifierTable Identifiers), CheckedUnit>> Resolve(
        CheckSteps last,
        IdentifierTable identifiers,
        ImmutableArray<Memo<(QuotedUnit Unit, SurfaceForms Forms), MentionedUnit>> mentions)
    {
        IdentifierChange? change = last.Identifiers is { Value: { } known } && known != identifiers
            ? IdentifierChange.Between(known, identifiers)
            : null;
        return Memo.Next(
            last.Checked,
            mentions.Length,
            i => (Unit: mentions[i].Value, Identifiers: identifiers),
            static (a, b) => string.CompareOrdinal(a.Unit.Quoted.Names.Path, b.Unit.Quoted.Names.Path),
            static (input, token) => CheckedUnit.Resolve(input.Unit, input.Identifiers, token),
            _cancellation,
            (before, input) => change is not null && before.Input.Unit == input.Unit && !change.Reaches(before.Value));
    }

    private ReferredQuotes Refer(CheckSteps last, ResolvedCorpus resolved)
    {
        FoundQuotes = last.FoundQuotes;
        Referred = Memo.Next(last.Referred, QuoteReferrals.Find(resolved, _cancellation), Search);
        return Referred.Value;
    }

    private ReferredQuotes Search(QuoteReferrals referrals)
    {
        FoundQuotes = Memo.Next(
            FoundQuotes,
            referrals.Documents.Length,
            i => referrals.Documents[i],
            static (a, b) => a.Row.CompareTo(b.Row),
            static (document, token) => Check.FoundQuotes.Find(document, token),
            _cancellation);
        return new ReferredQuotes(referrals, ImmutableArray.CreateRange(FoundQuotes, static found => found.Value));
    }

    private static EquatableArray<TPart> Parts<TPart>(ImmutableArray<CheckedUnit> units, Func<CheckedUnit, TPart> part)
        where TPart : IEquatable<TPart> =>
        new(ImmutableArray.CreateRange(units, part));
}
