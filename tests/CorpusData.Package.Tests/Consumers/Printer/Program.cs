// All of two corpora: that of the package and its own.
Console.OutputEncoding = System.Text.Encoding.UTF8;

foreach (CorpusData.Article article in CorpusData.Corpus.Articles)
    Console.WriteLine($"{article.Id} {article.Headline} {article.Body.Length}\n{article.Body}");

foreach (CorpusData.Claim claim in CorpusData.Corpus.Claims)
{
    Console.WriteLine($"{claim.Id} {claim.Kind} {claim.Statement} {string.Join(' ', claim.Source.Select(source => source.Name))}");
    foreach (CorpusData.Runtime.Quote quote in claim.Evidence)
        Console.WriteLine($"{quote.Line}:{quote.Column} {quote.Exact}");
}

foreach (Printer.Article article in Printer.Corpus.Articles)
{
    Console.WriteLine($"{article.Id} {article.PublishedOn:O} {article.PublishedAt:O} {article.Source.Name}\n{article.Body}");
    foreach (var mention in article.Mentions)
        Console.WriteLine($"{mention.Entity.Id} {mention.Quote.Exact}");
}

foreach (Printer.Claim claim in Printer.Corpus.Claims)
    Console.WriteLine($"{claim.Id} {claim.Kind} {claim.Article?.Id} {string.Join(' ', claim.DisputedBy.Select(other => other.Id))} {claim.Cue?.Exact}");

Console.WriteLine(ReferenceEquals(Printer.Corpus.Articles.HarborOpens, Printer.Corpus.Articles["harbor-opens"]));
Console.WriteLine(CorpusData.Corpus.Articles.TryGet(Console.ReadLine() ?? "none", out _));
