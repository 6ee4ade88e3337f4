using System.Text.Json;
using Newsroom;

var seen = new
{
    Articles = Corpus.Articles.Select(a => new { a.Id, a.Headline, Date = a.PublishedOn, Time = a.PublishedAt, Source = a.Source.Id, a.Body }),
    Harbor = Corpus.Articles.HarborOpens.Body,
    Claims = Corpus.Articles.HarborOpens.Claims.Select(c => c.Id),
    Duarte = Corpus.People.InesDuarte.ClaimsMade.Select(c => new { c.Id, Article = c.Article?.Id, c.Evidence[0].Exact, c.Evidence[0].Start, c.Evidence[0].Line }),
    Disputed = Corpus.Claims.WagesAreOwed.DisputedBy.Select(c => c.Id),
    Disputing = Corpus.Claims.NoWagesAreOwed.Disputes.Select(c => c.Id),
    Wages = Corpus.Claims.WagesAreOwed.Evidence[0].Line,
    Mentions = Corpus.Articles.HarborOpens.Mentions.Select(m => $"{m.Entity.Id} {m.Quote.Exact} {m.Quote.Line}:{m.Quote.Column}"),
};
Console.OutputEncoding = System.Text.Encoding.UTF8;
Console.WriteLine(JsonSerializer.Serialize(seen));
