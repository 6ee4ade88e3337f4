using MyCorpus;

foreach (Article article in Corpus.Articles)
{
    Console.WriteLine(article.Headline);
    foreach (Claim claim in article.Claims)
    {
        Console.WriteLine($"  {claim.Source?.Name}: {claim.Evidence[0].Exact}");
    }
}
