namespace CorpusData.Hosts.Tests;

/// <summary>From the oldest Roslyn that is supported to the newest, a corpus becomes the same.</summary>
public sealed class RoslynTests
{
    private const string Root = "/corpus/";

    public static TheoryData<string> Versions => [.. RoslynContext.Versions];

    [Fact]
    public void There_are_four_versions() => Assert.Equal(["4.14.0", "4.8.0", "5.0.0", "5.12.0"], RoslynContext.Versions);

    [Theory]
    [MemberData(nameof(Versions))]
    public void Each_makes_the_same_of_a_corpus_that_holds(string version)
    {
        string[] made = RunOn(version, ExampleCorpus.Files);

        // The assembly is that version's own; all else is the generator's.
        Assert.Equal(GeneratorHost.Run(Root, ExampleCorpus.Files)[..^1], made[..^1]);
        Assert.StartsWith("assembly ", made[^1], StringComparison.Ordinal);
        Assert.True(made.Count(line => line.Contains(".g.cs ", StringComparison.Ordinal)) > 10, string.Join('\n', made));
        Assert.Single(made, line => line.StartsWith("Program.cs(1,40): Error CORPUS701: 'no-such-article' is not", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void Each_says_the_same_of_a_corpus_that_does_not_hold(string version)
    {
        string[] made = RunOn(version, ExampleCorpus.Broken);

        Assert.Equal(GeneratorHost.Run(Root, ExampleCorpus.Broken), made);
        Assert.All(["CORPUS011", "CORPUS201", "CORPUS206", "CORPUS401"], id => Assert.Contains(made, line => line.Contains($": Error {id}: ", StringComparison.Ordinal)));
    }

    private static string[] RunOn(string version, KeyValuePair<string, string>[] files)
    {
        var roslyn = RoslynContext.Of(version);
        Assert.Equal(version, roslyn.Version);
        return roslyn.Run(Root, files);
    }
}
