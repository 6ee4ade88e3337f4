namespace CorpusData.Example.Tests;

public sealed class RelationTests
{
    private static readonly Dictionary<string, Relation> Relations = new()
    {
        ["claims/article"] = Between(Reading.Publications, static p => p.Claims, Corpus.Claims, static c => [c.Article]),
        ["publisher/published"] = Between(Reading.Publications, static p => [p.Publisher], Corpus.Organizations, static o => o.Published),
        ["authors/wrote"] = Between(Reading.Publications, static p => p.Authors, Corpus.People, static p => p.Wrote),
        ["corrects/corrections"] = Between(Corpus.Corrections, static c => [c.Corrects], Corpus.Articles, static a => a.Corrections),
        ["related/related"] = Between(Corpus.Articles, static a => a.Related, Corpus.Articles, static a => a.Related),
        ["source/claims_made"] = Between(Corpus.Claims, static c => c.Source, Corpus.Entities, static e => e.ClaimsMade),
        ["about/claims_about"] = Between(Corpus.Claims, static c => c.About, Corpus.Entities, static e => e.ClaimsAbout),
        ["disputes/disputed_by"] = Between(Corpus.Claims, static c => c.Disputes, Corpus.Claims, static c => c.DisputedBy),
        ["confirms/confirmed_by"] = Between(Corpus.Claims, static c => c.Confirms, Corpus.Claims, static c => c.ConfirmedBy),
        ["retracts/retracted_by"] = Between(Corpus.Claims, static c => c.Retracts, Corpus.Claims, static c => c.RetractedBy),
        ["spouse/spouse"] = Between(Corpus.People, static p => Optional(p.Spouse), Corpus.People, static p => Optional(p.Spouse)),
        ["siblings/siblings"] = Between(Corpus.People, static p => p.Siblings, Corpus.People, static p => p.Siblings),
        ["employer/employees"] = Between(Corpus.People, static p => Optional(p.Employer), Corpus.Organizations, static o => o.Employees),
        ["parent/subsidiaries"] = Between(Corpus.Organizations, static o => Optional(o.Parent), Corpus.Organizations, static o => o.Subsidiaries),
        ["seat/seat_of"] = Between(Corpus.Organizations, static o => Optional(o.Seat), Corpus.Places, static p => p.SeatOf),
        ["owner/fleet"] = Between(Corpus.Ships, static s => Optional(s.Owner), Corpus.Organizations, static o => o.Fleet),
        ["part_of/parts"] = Between(Corpus.Places, static p => Optional(p.PartOf), Corpus.Places, static p => p.Parts),
        ["place/events"] = Between(Corpus.Events, static e => Optional(e.Place), Corpus.Places, static p => p.Events),
    };

    public static TheoryData<string> Names => [.. Relations.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Both_sides_say_the_same(string name)
    {
        (List<(object From, object To)> there, List<(object From, object To)> back) = Relations[name];

        Assert.NotEmpty(there);
        Assert.Equal(there.Count, there.Distinct().Count());
        Assert.Equal(there.Count, back.Count);
        Assert.Equal(there.ToHashSet(), back.Select(static link => (link.To, link.From)).ToHashSet());
    }

    [Fact]
    public void A_circle_leads_back_to_the_same_instance()
    {
        Assert.Same(Corpus.People.HenrikCorvane, Corpus.People.HenrikCorvane.Spouse!.Spouse);
        Assert.Same(Corpus.People.IngridVaal, Corpus.People.IngridVaal.Siblings.Single().Siblings.Single());
        Assert.All(Corpus.Organizations.CorvaneHolding.Subsidiaries, static o => Assert.Same(Corpus.Organizations.CorvaneHolding, o.Parent));
    }

    private static Relation Between<TFrom, TTo>(
        IEnumerable<TFrom> from, Func<TFrom, IEnumerable<TTo>> there, IEnumerable<TTo> to, Func<TTo, IEnumerable<TFrom>> back)
        where TFrom : notnull
        where TTo : notnull => new(Links(from, there), Links(to, back));

    private static List<(object From, object To)> Links<TFrom, TTo>(IEnumerable<TFrom> records, Func<TFrom, IEnumerable<TTo>> targets)
        where TFrom : notnull
        where TTo : notnull =>
        [.. records.SelectMany(record => targets(record).Select(target => ((object)record, (object)target)))];

    private static IEnumerable<T> Optional<T>(T? value)
        where T : class => value is null ? [] : [value];

    private sealed record Relation(List<(object From, object To)> There, List<(object From, object To)> Back);
}
