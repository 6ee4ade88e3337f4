using System.Collections;
using System.Reflection;
using System.Runtime.Loader;
using CorpusData.Runtime;

namespace CorpusData.Example.Tests;

public sealed class ConcurrencyTests
{
    private const int Threads = 64;

    [Fact]
    public async Task Every_thread_gets_the_same_instances_of_a_cold_corpus()
    {
        for (int round = 0; round < 5; round++)
        {
            var context = new AssemblyLoadContext("Cold", isCollectible: true);
            try
            {
                Type corpus = Cold(context);
                object[][] seen = await Read(corpus);

                Assert.True(seen[0].Length > 1000);
                Assert.All(seen, objects =>
                {
                    Assert.Equal(seen[0].Length, objects.Length);
                    Assert.All(objects.Zip(seen[0]), static pair => Assert.Same(pair.Second, pair.First));
                });
            }
            finally
            {
                context.Unload();
            }
        }
    }

    // The corpus of an assembly that nobody has read from: the one that the other tests read is another.
    private static Type Cold(AssemblyLoadContext context)
    {
        Assembly assembly = context.LoadFromAssemblyPath(typeof(Corpus).Assembly.Location);
        Type corpus = assembly.GetType(typeof(Corpus).FullName!)!;
        Assert.NotSame(typeof(Corpus), corpus);
        return corpus;
    }

    // Each on a thread of its own, all at once.
    private static async Task<object[][]> Read(Type corpus)
    {
        using var start = new Barrier(Threads);
        return await Task.WhenAll(Enumerable.Range(0, Threads).Select(_ => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                return Reachable(corpus);
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)));
    }

    // The records of all collections, and what each of their properties leads to.
    private static object[] Reachable(Type corpus)
    {
        var seen = new List<object>();
        foreach (PropertyInfo property in corpus.GetProperties(BindingFlags.Public | BindingFlags.Static))
        {
            if (property.GetValue(null) is IEnumerable<ICorpusRecord> collection)
            {
                foreach (ICorpusRecord record in collection)
                {
                    seen.Add(record);
                    foreach (PropertyInfo slot in record.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
                    {
                        Add(seen, slot.GetValue(record));
                    }
                }
            }
        }

        return [.. seen];
    }

    // Records, parts and strings; a value that is made anew each time has no instance to be the same.
    private static void Add(List<object> seen, object? value)
    {
        switch (value)
        {
            case string or ICorpusRecord:
                seen.Add(value);
                break;
            case Quote quote:
                seen.Add(quote.Text);
                break;
            case IEnumerable list:
                foreach (object item in list)
                {
                    Add(seen, item);
                }

                break;
            case not null when value.GetType().GetProperty(nameof(Mention<Entity>.Entity)) is { } entity:
                Add(seen, entity.GetValue(value));
                break;
            case not null when value.GetType().IsClass && value is not Uri:
                seen.Add(value);
                break;
        }
    }
}
