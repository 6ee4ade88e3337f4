using System.Text.Json;

namespace CorpusData.Package.Tests;

/// <summary>A fresh project with the dataset package alone.</summary>
public sealed class DatasetConsumerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void The_corpus_is_there_at_once()
    {
        Consumer consumer = Consumer.Create(_folder, SharedPackages.Value, "Reader", "CorpusData");
        consumer.Build().Succeeded();
        using JsonDocument seen = JsonDocument.Parse(consumer.Run().Succeeded().Output);
        JsonElement root = seen.RootElement;

        Assert.Equal(ArticleText.Expected(), root.GetProperty("Body").GetString());
        Assert.True(root.GetProperty("Same").GetBoolean());

        JsonElement[] evidence = [.. root.GetProperty("Evidence").EnumerateArray()];
        Assert.True(evidence.Length >= 14, $"{evidence.Length} quotes");
        Assert.All(evidence, quote =>
        {
            Assert.NotEqual("", quote.GetProperty("Exact").GetString());
            Assert.Equal(quote.GetProperty("Slice").GetString(), quote.GetProperty("Exact").GetString());
        });

        JsonElement[] claims = [.. root.GetProperty("Rouhani").EnumerateArray()];
        Assert.NotEmpty(claims);
        Assert.All(claims, claim => Assert.Contains(
            "hassan-rouhani", claim.GetProperty("Sources").EnumerateArray().Select(source => source.GetString())));
        Assert.Equal(ClaimsOf("hassan-rouhani"), claims.Select(claim => claim.GetProperty("Id").GetString()!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void It_builds_for_the_oldest_framework()
    {
        // The reference assemblies of an older framework are a package of the default source.
        Consumer consumer = Consumer.Create(_folder, SharedPackages.Value, "Reader", "CorpusData", "net8.0", onlyLocalFeed: false);
        consumer.Build("-p:UseAppHost=false").Succeeded();
        Assert.True(File.Exists(Path.Combine(consumer.Folder, "bin", "Debug", "net8.0", "CorpusData.dll")));
    }

    [Fact]
    public void An_identifier_that_is_not_in_the_corpus_fails_the_build()
    {
        Consumer consumer = Consumer.Create(_folder, SharedPackages.Value, "Reader", "CorpusData");
        new Edit("Program.cs", "[\"iran-aims-to-kick-us-out\"]", "[\"iran-aims-to-kick-us-ou\"]").Apply(consumer);

        CommandResult build = consumer.Build();

        Assert.Equal(1, build.ExitCode);
        BuildError error = Assert.Single(BuildError.In(build.Log, consumer.Folder));
        Assert.Equal("Program.cs(10,53): CORPUS701", error.Place);
        Assert.StartsWith(
            "'iran-aims-to-kick-us-ou' is not an identifier of Corpus.Articles; did you mean 'iran-aims-to-kick-us-out'?",
            error.Message,
            StringComparison.Ordinal);
        Assert.DoesNotContain(": warning", build.Log, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    // The claims whose block has that source, read from the lines of the annotations.
    private static IEnumerable<string> ClaimsOf(string person)
    {
        string file = Directory.GetFiles(Path.Combine(RepositoryRoot.Path, "seeds"), "*.txt").Single();
        string claim = "";
        var claims = new List<string>();
        foreach (string line in File.ReadLines(Path.ChangeExtension(file, ".yaml")))
        {
            if (line.StartsWith("  ", StringComparison.Ordinal) && line.Length > 2 && char.IsLetter(line[2]) && line.EndsWith(':'))
            {
                claim = line.Trim().TrimEnd(':');
            }
            else if (line.StartsWith("    source:", StringComparison.Ordinal) && line.Contains(person, StringComparison.Ordinal))
            {
                claims.Add(claim);
            }
        }

        return claims.Order(StringComparer.Ordinal);
    }
}
