using System.Diagnostics;
using System.Globalization;
using News;

// Read by the benchmarks: the first article's headline, or what it takes to read everything once.
if (args is ["scan"])
{
    long before = GC.GetTotalAllocatedBytes(precise: true);
    long start = Stopwatch.GetTimestamp();
    long sum = Scan();
    TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
    long allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{sum} {elapsed.TotalSeconds} {allocated}"));
}
else
{
    Console.WriteLine(Corpus.Articles[0].Headline);
}

static long Scan()
{
    long sum = 0;
    foreach (Article article in Corpus.Articles)
    {
        sum += article.Headline.Length + article.Body.Length;
        foreach (Claim claim in article.Claims)
        {
            sum += claim.Statement.Length + claim.Source[0].Id.Length + (int)claim.Kind;
            foreach (CorpusData.Runtime.Quote quote in claim.Evidence)
            {
                sum += quote.Exact.Length + quote.Start;
            }
        }
    }

    return sum;
}
