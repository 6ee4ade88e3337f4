namespace CorpusData.Package.Tests;

/// <summary>An error in a corpus fails the build with its place and message, and with no other error.</summary>
public sealed class BrokenCorpusTests(BrokenCorpusTests.Copies copies) : IClassFixture<BrokenCorpusTests.Copies>
{
    public static TheoryData<string> Names { get; } = [.. BrokenCorpus.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Fails_the_build(string name)
    {
        Consumer copy = copies.Of(name);
        Expectation[] expected = BrokenCorpus.All[name].Errors;

        Assert.False(File.Exists(copies.AssemblyOf(name)));
        BuildError[] errors = [.. BuildError.In(copies.Log, copy.Folder).OrderBy(error => error.Place, StringComparer.Ordinal)];
        Assert.True(
            expected.Select(error => error.Place).SequenceEqual(errors.Select(error => error.Place)),
            $"expected:\n{string.Join('\n', expected.Select(error => error.Place))}\nlog:\n{copies.Log}");
        foreach ((Expectation expectation, BuildError error) in expected.Zip(errors))
        {
            Assert.All(expectation.Fragments, fragment => Assert.Contains(fragment, error.Message, StringComparison.Ordinal));
        }
    }

    public sealed class Copies()
        : BuiltCopies(BrokenCorpus.All.Select(broken => (broken.Key, (Action<Consumer>)broken.Value.Apply)));
}
