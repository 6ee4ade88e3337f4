using System.Globalization;

namespace CorpusData.Hosts.Tests;

/// <summary>What a corpus becomes, symbols and all, depends on nothing but what stands in its files.</summary>
public sealed class DeterminismTests
{
    private const string Root = "/corpus/";

    private static readonly string[] Expected = GeneratorHost.Run(Root, ExampleCorpus.Files);

    [Fact]
    public void It_is_the_same_again() => AssertSame(GeneratorHost.Run(Root, ExampleCorpus.Files));

    [Theory]
    [InlineData("/a longer folder, with spaces and Ünïcode/of/the corpus/")]
    [InlineData("C:/corpus/")]
    public void The_folder_does_not_matter(string folder) => AssertSame(GeneratorHost.Run(folder, ExampleCorpus.Files));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public async Task The_culture_does_not_matter(string culture)
    {
        string[] files = [];
        string[] findings = [];

        // What a thread begins takes its culture along, to other threads, too.
        await Task.Run(() =>
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            Assert.NotEqual("1.5 3/4/2024 I", string.Create(null, $"{1.5} {new DateOnly(2024, 3, 4)} {"i".ToUpper(CultureInfo.CurrentCulture)}"));
            files = GeneratorHost.Run(Root, ExampleCorpus.Files);
            findings = GeneratorHost.Run(Root, ExampleCorpus.Broken);
        });

        AssertSame(files);
        Assert.Equal(GeneratorHost.Run(Root, ExampleCorpus.Broken), findings);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void The_line_ends_do_not_matter(string lineEnd) => AssertSame(GeneratorHost.Run(
        Root, [.. ExampleCorpus.Files.Select(file => KeyValuePair.Create(file.Key, file.Value.ReplaceLineEndings(lineEnd)))]));

    [Fact]
    public void The_order_of_the_files_does_not_matter()
    {
        KeyValuePair<string, string>[] shuffled = [.. ExampleCorpus.Files];
        var random = new Random(20240304);
        for (int round = 0; round < 2; round++)
        {
            random.Shuffle(shuffled);
            AssertSame(GeneratorHost.Run(Root, shuffled));
        }

        AssertSame(GeneratorHost.Run(Root, [.. ExampleCorpus.Files.Reverse()]));
    }

    [Fact]
    public async Task What_else_the_machine_does_does_not_matter()
    {
        string[][] made = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => GeneratorHost.Run(Root, ExampleCorpus.Files))));

        Assert.All(made, AssertSame);
    }

    private static void AssertSame(string[] made)
    {
        Assert.StartsWith("assembly ", made[^1], StringComparison.Ordinal);
        Assert.Equal(Expected, made);
    }
}
