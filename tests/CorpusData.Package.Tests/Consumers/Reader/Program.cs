using System.Text.Json;
using CorpusData;

Article article = Corpus.Articles.IranAimsToKickUsOut;
var seen = new
{
    article.Body,
    Evidence = article.Claims.SelectMany(c => c.Evidence).Select(q => new { q.Exact, Slice = article.Body[q.Range] }),
    Rouhani = Corpus.People.HassanRouhani.ClaimsMade.Select(c => new { c.Id, Sources = c.Source.Select(e => e.Id) }),
    Same = ReferenceEquals(article, Corpus.Articles["iran-aims-to-kick-us-out"]),
};
Console.OutputEncoding = System.Text.Encoding.UTF8;
Console.WriteLine(JsonSerializer.Serialize(seen));
