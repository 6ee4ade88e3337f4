using CorpusData.Site.Html;

namespace CorpusData.Site.Tests.Html;

public sealed class WordingTests
{
    [Theory]
    [InlineData("claims_about", "claims about")]
    [InlineData("ClaimKind", "claim kind")]
    [InlineData("URL", "URL")]
    [InlineData("wikidataURL", "wikidata URL")]
    [InlineData("military-action", "military action")]
    public void Names_of_the_schema_become_words(string name, string words) => Assert.Equal(words, Wording.Spaced(name));

    [Theory]
    [InlineData("short", 10, "short")]
    [InlineData("some words here", 11, "some words…")]
    [InlineData("unbrokenletters", 8, "unbroken…")]
    [InlineData("😀😀😀😀", 3, "😀…")]
    public void Long_texts_end_between_words(string text, int length, string expected) => Assert.Equal(expected, Wording.Short(text, length));
}
