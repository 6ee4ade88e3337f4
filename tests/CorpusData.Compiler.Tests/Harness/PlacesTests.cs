using Xunit.Sdk;

namespace CorpusData.Compiler.Tests.Harness;

public sealed class PlacesTests
{
    private static readonly CorpusFiles Files = CorpusFiles.None.With("seeds/a.yaml", "x: y\npeople:\n  eva: { name: y }\n");

    [Theory]
    [InlineData("seeds/a.yaml«x»: text", "seeds/a.yaml(1,1): text")]
    [InlineData("seeds/a.yaml«y»", "seeds/a.yaml(1,4)")]
    [InlineData("seeds/a.yaml«eva: … y» [seeds/a.yaml«people:»]", "seeds/a.yaml(3,16) [seeds/a.yaml(2,1)]")]
    [InlineData("seeds/a.yaml(2,1): «text»", "seeds/a.yaml(2,1): «text»")]
    public void A_place_resolves_to_its_line_and_column(string finding, string expected) =>
        Assert.Equal(expected, Places.Resolve(finding, Files));

    [Theory]
    [InlineData("z", "z")]
    [InlineData("eva: … x", "x")]
    public void Content_that_the_file_does_not_contain_in_this_order_fails_the_test(string content, string missing)
    {
        XunitException failure = Assert.ThrowsAny<XunitException>(() => Places.Resolve($"seeds/a.yaml«{content}»", Files));

        Assert.Contains($"does not contain '{missing}' of the expected place seeds/a.yaml«{content}»", failure.Message, StringComparison.Ordinal);
    }
}
