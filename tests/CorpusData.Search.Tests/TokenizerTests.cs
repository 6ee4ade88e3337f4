using System.Globalization;
using System.Text;
using CorpusData.Site.Search;

namespace CorpusData.Search.Tests;

/// <summary>How text is divided into terms, here and in the browser.</summary>
public sealed class TokenizerTests
{
    public static TheoryData<string, string> Texts => new()
    {
        { "Ada Berg's 2nd  Ferry-Line", "ada berg s 2nd ferry line" },
        { "Straße, Größe, Łódź, Ærø, naïve café", "strasse grosse lodz aero naive cafe" },
        { "İstanbul'da Kılıç ISPARTA", "istanbul da kilic isparta" },
        { "ﬁnal Ⅷ ½ m² ㎏ Ａｂｃ", "final viii 1 2 m2 kg abc" },
        { "Cafe\u0301 und cafe\u0301s", "cafe und cafes" },
        { "أربيل عاصمة إقليم كُردستان", "اربيل عاصمة اقليم كردستان" },
        { "کوردستان ی ـعـربـي", "كوردستان ي عربي" },
        { "ﻻ ﷲ", "لا الله" },
        { "Ὀδυσσεύς ΟΔΥΣΣΕΥΣ", "οδυσσευσ οδυσσευσ" },
        { "北京大学 2024年 日", "北京 京大 大学 学 2024 年 日" },
        { "ｶﾞｽ東京", "カス ス東 東京 京" },
        { "ภาษาไทย", "ภา าษ ษา าไ ไท ทย ย" },
        { "한국어 \u1112\u1161\u11AB\u1100\u116E\u11A8\u110B\u1165", "\u1112\u1161\u11AB\u1100\u116E\u11A8\u110B\u1165 \u1112\u1161\u11AB\u1100\u116E\u11A8\u110B\u1165" },
        { "ship🚢yard a\u200Bb soft\u00ADware zero\u200Dwidth", "ship yard a b software zerowidth" },
        { "𝒜𝒹𝒶 𐐀𐐨 \U00020000\U0002A6DF", "ada 𐐨𐐨 \U00020000\U0002A6DF \U0002A6DF" },
        { "__proto__ constructor <b> \u2028 toString", "proto constructor b tostring" },
        { "", "" },
        { " \n\u0301 ", "" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Read_ReturnsTheTerms(string text, string expected)
    {
        Assert.Equal(expected, string.Join(' ', TermsOf(text)));
    }

    [Fact]
    public void Read_CutsLongTerms_WithoutDividingACharacter()
    {
        string letters = new('x', 39);

        Assert.Equal([letters + "x", letters + "y"], TermsOf($"{letters}xxx {letters}𐐨yz"));
    }

    [Fact]
    public void Client_ReturnsTheSameTerms()
    {
        string[] texts =
        [
            .. Texts.Select(static row => (string)row[0]),
            $"{new string('x', 39)}xxx {new string('x', 39)}𐐨yz",
            string.Concat(Enumerable.Repeat("ß", 50)),
            "lone \uD83D surrogate \uDE00x",
        ];

        string[][] found = SearchClient.Ask(new { texts }).Terms;

        Assert.Equal(texts.Select(static text => TermsOf(text).ToArray()), found);
    }

    [Fact]
    public void Client_ReturnsTheSameTerms_ForEachCharacter()
    {
        string?[] found = SearchClient.Ask(new { characters = true }).Characters;

        var different = new List<string>();
        for (int code = 0; code < found.Length; code++)
        {
            // A newer version of Unicode has characters that an older one does not.
            if (found[code] is { } expected && CharUnicodeInfo.GetUnicodeCategory(code) != UnicodeCategory.OtherNotAssigned
                && string.Join(' ', TermsOf($"a{new Rune(code)}b")) != expected)
            {
                different.Add($"{code:X4}");
            }
        }

        Assert.Empty(different);
    }

    private static List<string> TermsOf(string text)
    {
        var terms = new List<string>();
        new Tokenizer(term => terms.Add(term.ToString())).Read(text);
        return terms;
    }
}
