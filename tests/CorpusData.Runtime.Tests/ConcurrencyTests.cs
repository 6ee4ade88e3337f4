using CorpusData.Runtime.Tests.Harness;

namespace CorpusData.Runtime.Tests;

public sealed class ConcurrencyTests
{
    private const int Threads = 64;

    [Fact]
    public async Task Every_thread_gets_the_same_instances_of_a_cold_corpus_each_created_once()
    {
        for (int round = 0; round < 20; round++)
        {
            var news = new News();
            object[][] seen = await Read(news);

            Assert.All(seen, objects =>
            {
                Assert.Equal(seen[0].Length, objects.Length);
                Assert.All(objects.Zip(seen[0]), static pair => Assert.Same(pair.Second, pair.First));
            });
            Assert.Equal(news.All.Count, news.CreatedRecords);
        }
    }

    // Each on a thread of its own, all at once.
    private static async Task<object[][]> Read(News news)
    {
        using var start = new Barrier(Threads);
        return await Task.WhenAll(Enumerable.Range(0, Threads).Select(_ => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                return Reachable(news);
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)));
    }

    // By identifier, by place and by reference; records, and the strings that they keep.
    private static object[] Reachable(News news)
    {
        Article harbor = news.Articles["harbor-opens"];
        return
        [
            harbor, .. harbor.People, .. harbor.Mentions.Select(static mention => mention.Entity), harbor.Text,
            .. harbor.Quotes.Select(static quote => quote.Text), .. news.All, .. news.People.Select(static p => p.Identifier),
            .. news.People.SelectMany(static p => p.Aliases),
        ];
    }
}
