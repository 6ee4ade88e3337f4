using CorpusData.Compiler.Check;

namespace CorpusData.Compiler.Tests.Check;

public sealed class FoldedTextTests
{
    [Fact]
    public void Quotation_marks_of_every_kind_are_one() => AssertFold(
        Folding.QuotationMarks, "\"", "\"'`´«»ʼ‘’‚‛“”„‟′″‹›「」『』〝〞〟＂＇", "‖\u2020\u300B\u3010,a");

    [Fact]
    public void Dashes_of_every_kind_are_one() => AssertFold(
        Folding.Dashes, "-", "-\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\u2E3A\u2E3B\uFE58\uFE63\uFF0D", "\u2016\u2E3C_~");

    [Fact]
    public void Invisible_characters_are_gone() => AssertFold(
        Folding.InvisibleCharacters,
        "",
        "\u00AD\u034F\u061C\u180E\uFEFF\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2063\u2069\uFE00\uFE07\uFE0F",
        "\u00AC\u0350\u2027\u206A\uFDFF\uFE10");

    [Theory]
    [InlineData("ﬀ", "ff")]
    [InlineData("ﬁ", "fi")]
    [InlineData("ﬂ", "fl")]
    [InlineData("ﬃ", "ffi")]
    [InlineData("ﬄ", "ffl")]
    [InlineData("ﬅ", "st")]
    [InlineData("ﬆ", "st")]
    [InlineData("œ", "œ")]
    public void Ligatures_are_their_letters(string ligature, string letters)
    {
        Assert.Equal($"a{letters}b", FoldedText.Fold($"a{ligature}b", Folding.Ligatures));
        Assert.Equal($"a{ligature}b", FoldedText.Fold($"a{ligature}b", Folding.None));
    }

    [Theory]
    [InlineData("a…b", "a...b")]
    [InlineData("a--b–—c", "a-b-c")]
    [InlineData("-a", "-a")]
    [InlineData("a -- b", "a - b")]
    [InlineData(" a ", "a")]
    [InlineData("a \u00AD b", "a b")]
    [InlineData("İSTANBUL ẞ Σ", "i\u0307stanbul ß σ")]
    [InlineData("𝒂x", "ax")]
    [InlineData("-\uFE0F", "-")]
    [InlineData("´", "\"")]
    [InlineData("o\u0302\u0323", "o\u0323\u0302")]
    [InlineData("a\u0301\u034F\u0323", "a\u0323\u0301")]
    [InlineData("\uFFFFa", "\uFFFFa")]
    public void All_writings_become_one(string text, string folded) => Assert.Equal(folded, FoldedText.Fold(text, Folding.All));

    // Or what differs could not be told.
    [Theory]
    [InlineData("“a”", Folding.All & ~Folding.QuotationMarks, "“a”")]
    [InlineData("a–b", Folding.All & ~Folding.Dashes, "a–b")]
    [InlineData("a…", Folding.All & ~Folding.Ellipses, "a…")]
    [InlineData("ﬁ", Folding.All & ~Folding.Ligatures, "ﬁ")]
    [InlineData("a\u034Fb", Folding.All & ~Folding.InvisibleCharacters, "a\u034Fb")]
    [InlineData("Aé", Folding.All & ~Folding.Case, "Ae\u0301")]
    [InlineData("Aé", Folding.All & ~Folding.UnicodeForm, "aé")]
    [InlineData("A", Folding.None, "A")]
    public void A_writing_that_is_kept_is(string text, object folding, string folded) =>
        Assert.Equal(folded, FoldedText.Fold(text, (Folding)folding));

    // There is no text to put into a form, and none of it is lost.
    [Fact]
    public void Half_of_a_character_is_kept()
    {
        Assert.Equal("\uD800a", FoldedText.Fold("\uD800a", Folding.All));
        Assert.Equal("a\uDC00", FoldedText.Fold("a\uDC00", Folding.All));
    }

    [Theory]
    [InlineData("Jose\u0301 came", "jose")]
    [InlineData("Jose\u0300 came", "jose")]
    [InlineData("José came", "jose")]
    [InlineData("ﬁne", "ine")]
    [InlineData("a…b", "a.")]
    [InlineData("a", "")]
    public void Words_do_not_begin_or_end_within_a_sign(string text, string folded) =>
        Assert.Empty(new FoldedText(text, Folding.All).Find(folded, 10));

    [Theory]
    [InlineData("a “B” b-B", "\"b\"", "“B”")]
    [InlineData("Jose\u0301 came", "jose\u0301", "Jose\u0301")]
    [InlineData("The ﬁne", "fine", "ﬁne")]
    [InlineData("𝒂 x", "a", "𝒂")]
    [InlineData("co\u00ADop", "coop", "co\u00ADop")]
    [InlineData("Ab aB ab", "ab", "Ab", "aB")]
    public void Words_are_found_as_the_text_has_them(string text, string folded, params string[] words) =>
        Assert.Equal(words, new FoldedText(text, Folding.All).Find(folded, 2).Select(span => text[span.Start..span.End]));

    private static void AssertFold(Folding folding, string folded, string signs, string others)
    {
        foreach (char sign in signs)
        {
            Assert.Equal(("a" + folded + "b", sign), (FoldedText.Fold($"a{sign}b", folding), sign));
            Assert.Equal($"a{sign}b", FoldedText.Fold($"a{sign}b", Folding.None));
        }

        foreach (char other in others)
        {
            Assert.Equal($"a{other}b", FoldedText.Fold($"a{other}b", folding));
        }
    }
}
