using MyCorpus;

foreach (Document document in Corpus.Documents)
{
    Console.WriteLine(document.Title);
    foreach (var quote in document.Quotes)
    {
        Console.WriteLine($"  line {quote.Line}: {quote.Exact}");
    }
}
