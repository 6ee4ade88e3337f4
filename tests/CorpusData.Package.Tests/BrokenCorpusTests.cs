namespace CorpusData.Package.Tests;

/// <summary>Whatever is wrong with a corpus fails the build, at its place and with nothing else in its wake.</summary>
[Collection(PackageTests.Name)]
public sealed class BrokenCorpusTests(RestoredNewsroom newsroom) : IClassFixture<RestoredNewsroom>
{
    public static TheoryData<string> Names { get; } = [.. BrokenCorpus.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Fails_the_build(string name)
    {
        BrokenCorpus broken = BrokenCorpus.All[name];
        Consumer consumer = newsroom.Copy();
        foreach (Edit edit in broken.Edits)
        {
            edit.Apply(consumer);
        }

        CommandResult build = consumer.Build("--no-restore");

        Assert.Equal(1, build.ExitCode);
        Assert.DoesNotContain("error CS", build.Log, StringComparison.Ordinal);
        BuildError[] errors = [.. BuildError.In(build.Log, consumer.Folder).OrderBy(error => error.Place, StringComparer.Ordinal)];
        Assert.True(
            broken.Errors.Select(expected => expected.Place).SequenceEqual(errors.Select(error => error.Place)),
            $"expected:\n{string.Join('\n', broken.Errors.Select(expected => expected.Place))}\nlog:\n{build.Log}");
        foreach ((Expectation expected, BuildError error) in broken.Errors.Zip(errors))
        {
            Assert.All(expected.Fragments, fragment => Assert.Contains(fragment, error.Message, StringComparison.Ordinal));
        }
    }
}
