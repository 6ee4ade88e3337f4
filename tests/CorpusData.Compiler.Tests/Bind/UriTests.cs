using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler.Tests.Bind;

/// <summary>The grammars of <c>uri</c>, <c>curie</c>, <c>uriorcurie</c> and <c>ncname</c>.</summary>
public sealed class UriTests
{
    [Theory]
    [InlineData("https://example.org/", true)]
    [InlineData("https://example.org/a?b=c&d=%20#e", true)]
    [InlineData("https://de.wikipedia.org/wiki/Zürich", true)]
    [InlineData("http://[::1]:80/", true)]
    [InlineData("urn:isbn:0451450523", true)]
    [InlineData("mailto:ada@example.org", true)]
    [InlineData(@"C:\temp", false)]
    [InlineData("C:/temp", false)]
    [InlineData("https://x.org/a b", false)]
    [InlineData("https://x.org/a\tb", false)]
    [InlineData("https://x.org/a\n", false)]
    [InlineData("https://x.org/\u00A0", false)]
    [InlineData("https://x.org/<a>", false)]
    [InlineData("https://x.org/a|b", false)]
    [InlineData("https://x.org/%zz", false)]
    [InlineData("https://x.org/a%2", false)]
    [InlineData("https://x.org/#a#b", false)]
    [InlineData("https://x.org/[a]", false)]
    [InlineData("example.org/a", false)]
    [InlineData("/a/b", false)]
    [InlineData("https://", false)]
    [InlineData("", false)]
    public void A_uri_is_absolute_and_of_the_characters_of_uris(string text, bool isUri) => Assert.Equal(isUri, Reads(ScalarType.Uri, text));

    [Theory]
    [InlineData("schema:Person", true)]
    [InlineData("MONDO:0005148", true)]
    [InlineData("dc.terms:a/b#c", true)]
    [InlineData("_ex:é", true)]
    [InlineData("ex:", true)]
    [InlineData(":a", true)]
    [InlineData("https://example.org/", false)]
    [InlineData("schema Person", false)]
    [InlineData("Person", false)]
    [InlineData("1a:b", false)]
    [InlineData("a b:c", false)]
    [InlineData("ex:a b", false)]
    [InlineData(@"ex:a\b", false)]
    [InlineData("ex:[a]", false)]
    [InlineData(":", false)]
    [InlineData("", false)]
    public void A_curie_is_a_prefix_and_a_reference(string text, bool isCurie) => Assert.Equal(isCurie, Reads(ScalarType.Curie, text));

    [Theory]
    [InlineData("schema:Person", true)]
    [InlineData("https://example.org/", true)]
    [InlineData(@"C:\temp", false)]
    [InlineData("https://x.org/a b", false)]
    [InlineData("Person", false)]
    public void A_uriorcurie_is_one_of_both(string text, bool isEither) => Assert.Equal(isEither, Reads(ScalarType.UriOrCurie, text));

    [Theory]
    [InlineData("section_2", true)]
    [InlineData("_a.b-c", true)]
    [InlineData("é", true)]
    [InlineData("𐐀x", true)]
    [InlineData("2nd", false)]
    [InlineData("-a", false)]
    [InlineData("a:b", false)]
    [InlineData("a b", false)]
    [InlineData("a\n", false)]
    [InlineData("", false)]
    public void An_ncname_is_a_name_of_xml_without_a_colon(string text, bool isName) => Assert.Equal(isName, Reads(ScalarType.NCName, text));

    private static bool Reads(ScalarType type, string text) => ScalarFormat.Of(type).TryRead(text, out _, out _);
}
