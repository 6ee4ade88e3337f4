using CorpusData.Runtime;

namespace CorpusData.Example.Tests;

public sealed class QuoteTests
{
    public static TheoryData<string> Identifiers => [.. Reading.Publications.Select(static publication => publication.Id)];

    [Theory]
    [MemberData(nameof(Identifiers))]
    public void A_quote_is_the_slice_of_the_text_at_its_place(string id)
    {
        Publication publication = Find(id);

        Assert.All(Reading.Quotes(publication), quote =>
        {
            Assert.NotEqual(0, quote.Length);
            Assert.Equal(quote.Start + quote.Length, quote.End);
            Assert.Equal(quote.Exact, publication.Body[quote.Range]);
            Assert.Equal(quote.Exact, quote.AsSpan().ToString());
            Assert.Same(publication.Body, quote.Text);
        });
    }

    [Theory]
    [MemberData(nameof(Identifiers))]
    public void A_quotes_line_and_column_are_those_of_a_plain_count(string id)
    {
        Assert.All(Reading.Quotes(Find(id)), static quote =>
        {
            int line = 1;
            int column = 1;
            foreach (char c in quote.Text[..quote.Start])
            {
                (line, column) = c == '\n' ? (line + 1, 1) : (line, column + 1);
            }

            Assert.Equal((line, column), (quote.Line, quote.Column));
        });
    }

    [Fact]
    public void Pieces_of_evidence_stand_apart_in_the_order_of_the_text()
    {
        Claim claim = Corpus.Claims.AntonWroteTheSong;

        Assert.Equal(
            ["the docker’s own setting of an old rowing song", "“pull, my brother, pull”", "“He wrote it on the back of a cargo list,”"],
            claim.Evidence.Select(static quote => quote.Exact));
        Assert.All(claim.Evidence.Zip(claim.Evidence.Skip(1)), static pair => Assert.True(pair.First.End < pair.Second.Start));
    }

    [Fact]
    public void Words_that_are_there_twice_are_those_of_their_context()
    {
        string body = Corpus.Articles.Funeral.Body;
        Quote second = Corpus.Claims.TruthFromCutterStreet.Evidence[1];

        Assert.Equal("from Cutter Street", second.Exact);
        Assert.NotEqual(body.IndexOf(second.Exact, StringComparison.Ordinal), second.Start);
        Assert.Equal(body.LastIndexOf(second.Exact, StringComparison.Ordinal), second.Start);
        Assert.EndsWith("We want the truth ", body[..second.Start]);
    }

    private static Publication Find(string id) => Reading.Publications.Single(publication => publication.Id == id);
}
