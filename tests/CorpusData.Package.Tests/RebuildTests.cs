using System.Text.RegularExpressions;

namespace CorpusData.Package.Tests;

/// <summary>Every change of the corpus's files is in the next build, even if the changed files have old dates.</summary>
public sealed partial class RebuildTests(RestoredNewsroom newsroom) : IClassFixture<RestoredNewsroom>
{
    private const string Museum = "museum-night: The Lighthouse Museum keeps its doors";
    private const string Header = "date 2024-03-06 2024/03/06 | 07:15 - Source: Coast Herald";
    private const string MuseumText = "seeds/museum-night.txt";

    private static readonly DateTime LongAgo = new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);

    [Fact]
    public void Each_change_of_a_seed_is_built()
    {
        Consumer consumer = Newsroom();
        string[] all = ["ferry-stays: The ferry to Gull Island stays", "harbor-opens: The harbor of Port Alder opens", Museum];
        string before = consumer.Read(MuseumText);
        string jsonSchema = PathOf(consumer, "schema/corpus.schema.json");
        Assert.Equal(all, Built(consumer));
        Assert.False(File.Exists(jsonSchema));

        // Nothing has changed, so nothing is compiled.
        CommandResult second = consumer.Build("--no-restore", "-v:normal", "-p:CorpusWriteJsonSchema=true").Succeeded();
        Assert.Contains("Skipping target \"CoreCompile\"", second.Log);
        Assert.Contains("ines-duarte", File.ReadAllText(jsonSchema));

        // Another content of the same length and date.
        Replace(consumer, MuseumText, before.Replace("keeps", "holds"));
        Replace(consumer, "seeds/museum-night.yaml", consumer.Read("seeds/museum-night.yaml").Replace("keeps", "holds"));
        Assert.Equal([.. all[..2], Museum.Replace("keeps", "holds")], Built(consumer));

        foreach (string file in (string[])["txt", "yaml"])
        {
            File.Move(PathOf(consumer, "seeds/museum-night." + file), PathOf(consumer, "seeds/Museum-Night." + file));
        }

        Assert.Equal(["Museum-Night: The Lighthouse Museum holds its doors", .. all[..2]], Built(consumer));

        File.Delete(PathOf(consumer, "seeds/Museum-Night.txt"));
        File.Delete(PathOf(consumer, "seeds/Museum-Night.yaml"));
        Assert.Equal(all[..2], Built(consumer));

        Write(consumer, "seeds/old-news.txt", before, LongAgo);
        Write(consumer, "seeds/old-news.yaml", "headline: Old news\n", LongAgo);
        Assert.Equal([.. all[..2], Museum.Replace("museum-night", "old-news")], Built(consumer));
    }

    [Fact]
    public void A_file_that_others_need_is_missed_when_it_is_gone()
    {
        Consumer consumer = Newsroom();
        consumer.Build("--no-restore").Succeeded();
        string people = consumer.Read("seeds/people.yaml");
        File.Delete(PathOf(consumer, "seeds/people.yaml"));
        Assert.Contains("CORPUS302", consumer.Build("--no-restore").Log);

        Write(consumer, "seeds/people.yaml", people, LongAgo);
        File.Delete(PathOf(consumer, "schema/corpus.yaml"));
        Assert.Contains("CORPUS101", consumer.Build("--no-restore").Log);
    }

    // A build takes some seconds, so the number of edits can be set with an environment variable.
    [Fact]
    public void Random_edits_are_built_as_they_are()
    {
        var random = new Random(9);
        Consumer consumer = Newsroom();
        foreach (string article in Articles(consumer))
        {
            File.Delete(article);
            File.Delete(Path.ChangeExtension(article, ".yaml"));
        }

        AddArticle(consumer, random);
        int edits = int.TryParse(Environment.GetEnvironmentVariable("CORPUS_RANDOM_BUILDS"), out int asked) ? asked : 2;
        for (int i = 0; i < edits; i++)
        {
            for (int k = random.Next(1, 4); k > 0; k--)
            {
                EditArticle(consumer, random);
            }

            string[] expected = [.. Articles(consumer)
                .Select(file => $"{Path.GetFileNameWithoutExtension(file)}: {File.ReadLines(file).Last()}")
                .Order(StringComparer.Ordinal)];
            Assert.Equal(expected, Built(consumer));
        }
    }

    private static string[] Articles(Consumer consumer) => Directory.GetFiles(PathOf(consumer, "seeds"), "*.txt");

    private static void AddArticle(Consumer consumer, Random random)
    {
        string name = $"seeds/article-{random.Next(1000)}";
        Write(consumer, name + ".txt", News(random), LongAgo);
        Write(consumer, name + ".yaml", "headline: News\n", LongAgo);
    }

    private static string News(Random random) => $"{Header}\n\nWords {random.Next(100, 1000)} of an article.\n";

    private static void EditArticle(Consumer consumer, Random random)
    {
        string[] articles = Articles(consumer);
        string article = articles[random.Next(articles.Length)];
        string annotations = Path.ChangeExtension(article, ".yaml");
        switch (random.Next(5))
        {
            case 0 when articles.Length > 1:
                File.Delete(article);
                File.Delete(annotations);
                break;
            case 1:
                string other = Path.Combine(Path.GetDirectoryName(article)!, $"renamed-{random.Next(1000)}");
                File.Move(article, other + ".txt", overwrite: true);
                File.Move(annotations, other + ".yaml", overwrite: true);
                break;
            case 2:
                // As long as before and of the same date.
                DateTime date = File.GetLastWriteTimeUtc(article);
                File.WriteAllText(article, News(random));
                File.SetLastWriteTimeUtc(article, date);
                break;
            case 3:
                File.SetLastWriteTimeUtc(article, DateTime.UtcNow);
                break;
            default:
                AddArticle(consumer, random);
                break;
        }
    }

    private Consumer Newsroom()
    {
        Consumer consumer = newsroom.Copy();
        consumer.Write("Program.cs", """
            foreach (var article in Newsroom.Corpus.Articles.OrderBy(article => article.Id, StringComparer.Ordinal))
            {
                Console.WriteLine($"{article.Id}: {string.Join(' ', article.Body.Split(' ').Take(6))}");
            }
            """);
        return consumer;
    }

    private static string[] Built(Consumer consumer)
    {
        consumer.Build("--no-restore").Succeeded();
        return LineEnds().Split(consumer.Exec(Path.Combine("bin", "Debug", "net10.0", "Newsroom.dll")).Succeeded().Output.Trim());
    }

    private static void Replace(Consumer consumer, string file, string text) =>
        Write(consumer, file, text, File.GetLastWriteTimeUtc(PathOf(consumer, file)));

    private static void Write(Consumer consumer, string file, string text, DateTime date)
    {
        consumer.Write(file, text);
        File.SetLastWriteTimeUtc(PathOf(consumer, file), date);
    }

    private static string PathOf(Consumer consumer, string file) => Path.Combine(consumer.Folder, file);

    [GeneratedRegex("\r?\n")]
    private static partial Regex LineEnds();
}
