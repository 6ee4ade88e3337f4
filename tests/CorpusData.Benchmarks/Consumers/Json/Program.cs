using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using News;

// The counterpart of the corpus's consumer: the same reads, of data that is deserialised first.
byte[] json = File.ReadAllBytes(args[1]);
if (args[0] == "scan")
{
    long before = GC.GetTotalAllocatedBytes(precise: true);
    long start = Stopwatch.GetTimestamp();
    long sum = Scan(JsonSerializer.Deserialize(json, DataContext.Default.Data)!);
    TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
    long allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{sum} {elapsed.TotalSeconds} {allocated}"));
}
else
{
    Console.WriteLine(JsonSerializer.Deserialize(json, DataContext.Default.Data)!.Articles[0].Headline);
}

static long Scan(Data data)
{
    long sum = 0;
    foreach (Article article in data.Articles)
    {
        sum += article.Headline.Length + article.Body.Length;
        foreach (Claim claim in article.Claims)
        {
            sum += claim.Statement.Length + claim.Source[0].Length + (int)claim.Kind;
            foreach (Quote quote in claim.Evidence)
            {
                sum += quote.Exact.Length + quote.Start;
            }
        }
    }

    return sum;
}
