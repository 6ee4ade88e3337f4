using System.Text.RegularExpressions;

namespace CorpusData.Example.Tests;

public sealed class MentionTests
{
    [Fact]
    public void They_stand_in_the_order_of_the_text_and_do_not_overlap() =>
        Assert.All(Reading.Publications, static publication =>
        {
            Assert.NotEmpty(publication.Mentions);
            Assert.All(
                publication.Mentions.Zip(publication.Mentions.Skip(1)),
                static pair => Assert.True(pair.First.Quote.End <= pair.Second.Quote.Start, $"{pair.First}, {pair.Second}"));
        });

    [Fact]
    public void Their_words_are_forms_of_the_entity_but_for_those_that_an_annotator_wrote()
    {
        IEnumerable<(string, string, string)> others =
            from publication in Reading.Publications
            from mention in publication.Mentions
            where !Reading.Forms(mention.Entity).Contains(mention.Quote.Exact)
            select (publication.Id, mention.Quote.Exact, mention.Entity.Id);

        Assert.Equal(
            [
                ("council-vote", "the session", "emergency-session"),
                ("funeral", "followed the coffin", "funeral-of-anton-brekk"),
                ("funeral", "Anton", "anton-brekk"),
                ("strike-ends", "the holding", "corvane-holding"),
            ],
            others);
    }

    [Fact]
    public void A_form_stands_nowhere_in_a_text_but_where_a_mention_is()
    {
        int found = 0;
        foreach (string form in Corpus.Entities.SelectMany(Reading.Forms).Distinct())
        {
            var words = new Regex($@"(?<!\w){Regex.Escape(form)}(?!\w)");
            foreach (Publication publication in Reading.Publications)
            {
                foreach (Match match in words.Matches(publication.Body))
                {
                    found++;
                    Assert.Contains(
                        publication.Mentions,
                        mention => mention.Quote.Start < match.Index + match.Length && match.Index < mention.Quote.End);
                }
            }
        }

        Assert.InRange(found, Reading.Publications.Sum(static publication => publication.Mentions.Length) - 4, int.MaxValue);
    }

    [Fact]
    public void The_longest_form_is_the_one_that_is_meant()
    {
        Assert.Equal(
            ["Brennhaven Fire Service", "Fire Service"],
            Words(Corpus.Articles.LedgerRampReport, Corpus.Organizations.FireService));
        Assert.Equal(["Sólvík Fishers’ Cooperative"], Words(Corpus.Articles.StrikeBegins, Corpus.Organizations.FishersCooperative));
        Assert.Equal(["Sólvík"], Words(Corpus.Articles.StrikeBegins, Corpus.Places.Solvik));
        Assert.Equal(["Bertil Quist", "Quist"], Words(Corpus.Articles.CouncilVote, Corpus.People.BertilQuist));
        Assert.Equal(["Yara Quist-Okoro"], Words(Corpus.Articles.CouncilVote, Corpus.People.YaraQuistOkoro));
        Assert.Equal(["funeral of Anton Brekk"], Words(Corpus.Articles.BlessingOfTheFleet, Corpus.Events.FuneralOfAntonBrekk));
        Assert.Equal(["Anton Brekk"], Words(Corpus.Articles.BlessingOfTheFleet, Corpus.People.AntonBrekk));

        // “the Blessing”, which begins before it, is a form, too.
        Assert.Equal(["Blessing of the Fleet"], Words(Corpus.Articles.BlessingOfTheFleet, Corpus.Events.BlessingOfTheFleet));
    }

    [Fact]
    public void A_form_of_several_entities_is_the_one_that_the_annotator_says()
    {
        Assert.Equal(["St Brida’s Hospital", "St Brida’s"], Words(Corpus.Articles.HospitalBulletin, Corpus.Organizations.StBridasHospital).Take(2));
        Assert.Equal(["St Brida’s Church", "St Brida’s"], Words(Corpus.Articles.Funeral, Corpus.Places.StBridasChurch));
        Assert.Equal(["Mayor Ingrid Vaal", "Vaal"], Words(Corpus.Articles.CouncilVote, Corpus.People.IngridVaal));
        Assert.Equal(["Tobias Vaal", "Vaal"], Words(Corpus.Articles.CouncilVote, Corpus.People.TobiasVaal));
        Assert.Equal(["Sunniva Brekk", "Sunniva Brekk", "Brekk"], Words(Corpus.Articles.Funeral, Corpus.People.SunnivaBrekk));
        Assert.Equal(["Anton Brekk", "Anton"], Words(Corpus.Articles.Funeral, Corpus.People.AntonBrekk));
    }

    private static IEnumerable<string> Words(Publication publication, Entity entity) =>
        publication.Mentions.Where(mention => mention.Entity == entity).Select(static mention => mention.Quote.Exact);
}
