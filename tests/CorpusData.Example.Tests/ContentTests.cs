using System.Collections.Immutable;

namespace CorpusData.Example.Tests;

public sealed class ContentTests
{
    [Fact]
    public void It_is_of_some_size()
    {
        Assert.True(Corpus.Articles.Count >= 14);
        Assert.True(Corpus.Corrections.Count >= 2);
        Assert.True(Corpus.Entities.Count >= 48);
        Assert.True(Corpus.Claims.Count >= 75);
        Assert.True(Corpus.Claims.Sum(static claim => claim.Disputes.Length) >= 15);
        Assert.True(Corpus.Claims.Sum(static claim => claim.Confirms.Length) >= 12);
        Assert.True(Corpus.Claims.Sum(static claim => claim.Retracts.Length) >= 8);
        Assert.True(Corpus.Claims.Count(static claim => claim.Evidence.Length > 1) >= 10);
        Assert.True(Corpus.Claims.Count(static claim => claim.Source.IsEmpty) >= 3);
        Assert.True(Corpus.Claims.Count(static claim => claim.Source.Length > 1) >= 3);
    }

    [Fact]
    public void Every_article_is_of_the_length_of_a_news_report() =>
        Assert.All(Corpus.Articles, static article =>
            Assert.InRange(article.Body.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length, 150, 400));

    [Fact]
    public void The_counts_of_its_collections_stand_in_what_it_says_of_itself()
    {
        Assert.Equal("brennhaven", Corpus.Info.Name);
        Assert.Equal("The Brennhaven papers", Corpus.Info.Title);
        Assert.Equal(
            new Dictionary<string, int>
            {
                ["Articles"] = Corpus.Articles.Count,
                ["Corrections"] = Corpus.Corrections.Count,
                ["People"] = Corpus.People.Count,
                ["Organizations"] = Corpus.Organizations.Count,
                ["Places"] = Corpus.Places.Count,
                ["Events"] = Corpus.Events.Count,
                ["Ships"] = Corpus.Ships.Count,
                ["Entities"] = Corpus.Entities.Count,
                ["Claims"] = Corpus.Claims.Count,
            },
            Corpus.Info.Counts);
    }

    [Fact]
    public void A_header_line_gives_the_values_that_it_holds()
    {
        Article article = Corpus.Articles.LedgerRampReport;

        Assert.Equal(new DateTimeOffset(2031, 3, 4, 17, 15, 0, TimeSpan.FromHours(1)), article.PublishedAt);
        Assert.Equal(TimeSpan.FromHours(1), article.PublishedAt.Offset);
        Assert.Same(Corpus.Organizations.HarbourLedger, article.Publisher);
        Assert.Equal(Edition.Evening, article.Edition);
        Assert.Equal(9911, article.Number);
    }

    [Theory]
    [InlineData("ramp-collapse")] // BRENNHAVEN COURIER
    [InlineData("funeral")] // Courier
    [InlineData("blessing-of-the-fleet")] // Brennhaven Courier
    [InlineData("inspection-papers")] // brennhaven-courier, in front matter
    public void A_publisher_is_found_by_each_way_to_name_it(string article) =>
        Assert.Same(Corpus.Organizations.BrennhavenCourier, Corpus.Articles[article].Publisher);

    [Fact]
    public void Front_matter_is_no_part_of_the_text()
    {
        Assert.StartsWith("The January inspection", Corpus.Articles.InspectionPapers.Body);
        Assert.StartsWith("On 13 March we printed", Corpus.Corrections.WhoTestedTheBlood.Body);
    }

    [Fact]
    public void What_is_not_written_has_its_default()
    {
        Article article = Corpus.Articles.MinisterVisits;

        Assert.Equal(Edition.Morning, article.Edition);
        Assert.Equal("en", article.Language);
        Assert.False(article.Exclusive);
        Assert.Equal(2, article.Page);
        Assert.Equal(1, Corpus.Articles.StrikeBegins.Page);
        Assert.Equal(0, Corpus.Events.DockStrike.Deaths);
        Assert.Equal(Certainty.Stated, Corpus.Claims.FiveInjured.Certainty);
    }

    [Fact]
    public void Values_are_of_the_types_of_their_slots()
    {
        Assert.Equal(new Uri("https://courier.example/2031/03/04/ramp"), Corpus.Articles.RampCollapse.Url);
        Assert.Equal(56.0125m, Corpus.Places.Kronsted.Latitude);
        Assert.Equal(new DateOnly(1979, 11, 2), Corpus.People.IngridVaal.Born);
        Assert.Equal(new DateTimeOffset(2031, 3, 3, 14, 52, 0, TimeSpan.Zero), Corpus.Events.RampCollapse.StartedAt);
        Assert.Equal(ShipKind.FishingBoat, Corpus.Ships.Margret.Kind);
        Assert.True(Corpus.Articles.LedgerRampReport.Exclusive);
    }

    [Fact]
    public void Parts_are_written_in_their_owners_and_equal_by_value()
    {
        Employment clerk = Corpus.People.IngridVaal.Employments[1];
        Assert.Same(Corpus.Organizations.PilotsGuild, clerk.Organization);
        Assert.Equal(new DateOnly(2027, 5, 31), clerk.EndedOn);
        Assert.Null(clerk.MonthlyPay);
        Assert.Equal(812.50m, Corpus.People.HenrikCorvane.Employments[1].MonthlyPay);
        Assert.IsAssignableFrom<IDated>(clerk);

        Assert.Equal(["A", "B", "C"], Corpus.Places.LanternQuay.Berths.Select(static berth => berth.Letter));
        Assert.Equal(7.75, Corpus.Places.LanternQuay.Berths[1].Depth);
        Assert.Null(Corpus.Places.LanternQuay.Berths[2].Depth);

        ImmutableArray<Figure> written = Corpus.Claims.AllNineWereMade.Figures;
        ImmutableArray<Figure> again = Corpus.Claims.PhotographsOfNineRepairs.Figures;
        Assert.Equal(written[0], again[0]);
        Assert.NotSame(written[0], again[0]);
        Assert.NotEqual(written[0], Corpus.Claims.SignedForNine.Figures[0]);
    }

    [Fact]
    public void A_claim_may_name_its_article_from_another_file()
    {
        Assert.Same(Corpus.Articles.MinisterVisits, Corpus.Claims.PromisedAYear.Article);
        Assert.Same(Corpus.Corrections.WhoTestedTheBlood, Corpus.Claims.ResultIsNotInDoubt.Article);
    }

    [Fact]
    public void A_story_can_be_followed_from_claim_to_claim()
    {
        Claim denial = Corpus.Claims.NoComplaintReachedTheLine;

        Assert.Equal(["hinge-reported-twice"], denial.Disputes.Select(static claim => claim.Id));
        Assert.Equal(["letter-passed-on"], denial.DisputedBy.Select(static claim => claim.Id));
        Assert.Equal(["letter-filed-under-parking"], denial.RetractedBy.Select(static claim => claim.Id));
        Assert.Equal(
            ["corvane-answers", "council-vote"],
            denial.RetractedBy.Concat(denial.DisputedBy).Select(static claim => claim.Article.Id));
    }
}
