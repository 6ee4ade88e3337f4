using CorpusData.Compiler.Check;

namespace CorpusData.Compiler.Tests.Check;

public sealed class WordsTests
{
    // Between two of these a word may end, and between one and a letter of another script.
    [Theory]
    [InlineData("ก")] // Thai
    [InlineData("ຮ")] // Lao
    [InlineData("ໟ")]
    [InlineData("\u1000")] // Myanmar, the first and one of the last
    [InlineData("\u108E")]
    [InlineData("\u1780")] // Khmer
    [InlineData("\u17DC")]
    [InlineData("ぁ")] // Hiragana
    [InlineData("\u309F")]
    [InlineData("\u3400")] // Han
    [InlineData("\u9FFF")]
    [InlineData("\uF900")]
    [InlineData("\uFAD9")]
    [InlineData("𠀀")]
    [InlineData("𲎯")]
    public void A_script_without_spaces_has_a_boundary_at_every_sign(string sign)
    {
        Assert.True(Words.IsBoundary(sign + sign, sign.Length));
        Assert.True(Words.IsBoundary("a" + sign, 1));
        Assert.True(Words.IsBoundary(sign + "a", sign.Length));
    }

    [Theory]
    [InlineData("é")]
    [InlineData("7")]
    [InlineData("\u0DC6")] // Sinhala, before Thai
    [InlineData("\u0F00")] // Tibetan, behind Lao
    [InlineData("\u0FBC")] // before Myanmar
    [InlineData("\u10A0")] // Georgian, behind Myanmar
    [InlineData("\u1770")] // Tagbanwa, before Khmer
    [InlineData("\u1820")] // Mongolian, behind Khmer
    [InlineData("\u3031")] // before Hiragana
    [InlineData("ァ")] // Katakana, behind Hiragana
    [InlineData("\u31FF")] // before Han
    [InlineData("\uA000")] // Yi, behind Han
    [InlineData("\uD7A3")] // Hangul
    [InlineData("\uFB00")] // behind the Han of compatibility
    [InlineData("𞤀")] // Adlam, before the Han of another plane
    [InlineData("𝒂")]
    public void A_script_with_spaces_has_none_within_a_word(string sign)
    {
        Assert.False(Words.IsBoundary(sign + sign, sign.Length));
        Assert.False(Words.IsBoundary("a" + sign, 1));
        Assert.False(Words.IsBoundary(sign + "a", sign.Length));
    }

    [Theory]
    [InlineData("😀", 1)]
    [InlineData("𝒂", 1)]
    [InlineData("e\u0301", 1)]
    [InlineData(")\u0301", 1)]
    [InlineData("❤\uFE0F", 1)]
    [InlineData("a\u20DD", 1)]
    [InlineData("\u0928\u093E", 1)]
    [InlineData("𝒂\u0301", 2)]
    public void No_word_ends_within_a_character_or_before_its_marks(string text, int offset) =>
        Assert.False(Words.IsBoundary(text, offset));

    [Theory]
    [InlineData("", 0)]
    [InlineData("ab", 0)]
    [InlineData("ab", 2)]
    [InlineData("a b", 1)]
    [InlineData("a b", 2)]
    [InlineData("a-b", 1)]
    [InlineData("a’s", 1)]
    [InlineData("a😀", 1)]
    [InlineData("😀a", 2)]
    [InlineData("😀😀", 2)]
    public void A_word_ends_where_letters_do(string text, int offset) => Assert.True(Words.IsBoundary(text, offset));

    // Half of a pair is in no file, and does no harm.
    [Fact]
    public void Half_of_a_character_is_a_sign_of_its_own()
    {
        Assert.True(Words.IsBoundary("a\uDC00", 1));
        Assert.True(Words.IsBoundary("\uDC00a", 1));
        Assert.True(Words.IsBoundary("\uD800a", 1));
        Assert.Equal(2, Words.EndOfSign("x\uD800", 1));
    }

    [Theory]
    [InlineData("ab", 0, true, false)]
    [InlineData("ab", 1, false, false)]
    [InlineData("ab", 2, false, true)]
    [InlineData("a b", 1, false, true)]
    [InlineData("a b", 2, true, false)]
    [InlineData("a𝒂", 3, false, true)]
    [InlineData("-", 0, false, false)]
    [InlineData("-", 1, false, false)]
    [InlineData("", 0, false, false)]
    public void A_word_begins_and_ends(string text, int offset, bool begins, bool ends)
    {
        Assert.Equal(begins, Words.BeginsAt(text, offset));
        Assert.Equal(ends, Words.EndsAt(text, offset));
    }

    [Theory]
    [InlineData("ab", 0, 1)]
    [InlineData("😀x", 0, 2)]
    [InlineData("x😀", 1, 3)]
    [InlineData("e\u0301\u0323x", 0, 3)]
    [InlineData("𝒂\u0301", 0, 3)]
    [InlineData("x\U0001D165\U0001D16E", 0, 5)]
    public void A_sign_has_its_marks(string text, int start, int end) => Assert.Equal(end, Words.EndOfSign(text, start));

    [Theory]
    [InlineData("a_b", 1, false)]
    [InlineData("a_b", 2, false)]
    [InlineData("a__b", 2, false)]
    [InlineData("_a_", 1, true)]
    [InlineData("_a_", 2, true)]
    [InlineData("a_", 1, true)]
    [InlineData("__", 1, true)]
    [InlineData("a\u00ADb", 1, false)]
    [InlineData("a\u00ADb", 2, false)]
    [InlineData("a\u2060\u200Db", 2, false)]
    [InlineData("a\u00AD b", 1, true)]
    [InlineData("a\u00AD", 1, true)]
    [InlineData("\u00ADa", 1, true)]
    public void Underscores_and_characters_without_width_are_part_of_a_word_between_letters(string text, int offset, bool isBoundary) =>
        Assert.Equal(isBoundary, Words.IsBoundary(text, offset));

    [Fact]
    public void A_long_run_of_underscores_or_of_characters_without_width_ends_a_word()
    {
        Assert.True(Words.IsBoundary("a" + new string('_', 40) + "b", 1));
        Assert.True(Words.IsBoundary("a" + new string('\u00AD', 40) + "b", 1));
    }

    [Theory]
    [InlineData("ferry", 1, true)]
    [InlineData("2500", 2, true)]
    [InlineData("e\u0301", 1, true)]
    [InlineData("ferry boat", 5, false)]
    [InlineData("Iran’s", 4, false)]
    [InlineData("\n\u0301a", 1, false)]
    [InlineData("😀", 1, false)]
    [InlineData("渡轮启航", 1, false)]
    [InlineData("ドローン", 1, false)]
    [InlineData("ﾄﾞﾛｰﾝ", 2, false)]
    [InlineData("ひらがな", 2, false)]
    [InlineData("สวัสดี", 2, false)]
    [InlineData("བཀྲ", 1, false)]
    [InlineData("한국은", 2, true)]
    public void An_offset_is_inside_a_word_if_the_script_has_spaces(string text, int offset, bool isInside) =>
        Assert.Equal(isInside, Words.IsInside(text, offset));

    [Theory]
    [InlineData("Ana-Lima’s 2nd boat_house.", "Ana", "Lima", "s", "2nd", "boat_house")]
    [InlineData("José 𝒂𝒃 😀!", "José", "𝒂𝒃")]
    [InlineData("伊朗说 no", "伊", "朗", "说", "no")]
    [InlineData(" … ")]
    public void The_words_of_a_text(string text, params string[] words) => Assert.Equal(words, Words.Of(text));
}
