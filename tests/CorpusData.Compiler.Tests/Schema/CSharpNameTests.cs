using System.Text.RegularExpressions;
using CorpusData.Compiler.Schema;
using CsCheck;

namespace CorpusData.Compiler.Tests.Schema;

public sealed class CSharpNameTests
{
    // As the grammar of C# has it.
    private static readonly Regex Identifier = new(@"\A[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}]*\z");

    [Theory]
    [InlineData("iran-aims-to-kick-us-out", "IranAimsToKickUsOut")]
    [InlineData("ana_lima", "AnaLima")]
    [InlineData("ana lima", "AnaLima")]
    [InlineData("ana--lima-", "AnaLima")]
    [InlineData("publishedOn", "PublishedOn")]
    [InlineData("ERBIL", "ERBIL")]
    [InlineData("a.b:c/d", "ABCD")]
    [InlineData("Q42", "Q42")]
    [InlineData("x", "X")]
    public void Parts_between_separators_begin_with_a_capital(string name, string expected) =>
        Assert.Equal(expected, CSharpName.Pascal(name));

    [Theory]
    [InlineData("80-dead", "_80Dead")]
    [InlineData("3d-print", "_3DPrint")]
    [InlineData("2024", "_2024")]
    [InlineData("-5", "_5")]
    [InlineData("٣-قتلى", "_٣قتلى")]
    public void A_leading_digit_gets_an_underscore(string name, string expected) =>
        Assert.Equal(expected, CSharpName.Pascal(name));

    [Theory]
    [InlineData("قاسم-سليماني", "قاسمسليماني")]
    [InlineData("伊朗-总统", "伊朗总统")]
    [InlineData("josé-álvarez", "JoséÁlvarez")]
    [InlineData("žižek", "Žižek")]
    [InlineData("सुलेमानी", "सुलेमानी")]
    [InlineData("Ⅳ-corps", "ⅣCorps")]
    public void Letters_of_any_script_stay(string name, string expected) => Assert.Equal(expected, CSharpName.Pascal(name));

    [Theory]
    [InlineData("jose\u0301", "José")]
    [InlineData("\u0301jose", "Jose")]
    [InlineData("x\u0323\u0301", "X\u0323\u0301")]
    public void Combining_characters_are_composed_and_never_come_first(string name, string expected) =>
        Assert.Equal(expected, CSharpName.Pascal(name));

    [Theory]
    [InlineData("equals", "Equals_")]
    [InlineData("to-string", "ToString_")]
    [InlineData("get-type", "GetType_")]
    [InlineData("clone", "Clone_")]
    [InlineData("finalize", "Finalize_")]
    public void A_name_that_every_record_has_gets_an_underscore(string name, string expected) =>
        Assert.Equal(expected, CSharpName.Pascal(name));

    [Fact]
    public void A_name_that_is_taken_gets_an_underscore()
    {
        Assert.Equal("Count_", CSharpName.Pascal("count", ["Count"]));
        Assert.Equal("Counts", CSharpName.Pascal("counts", ["Count"]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("!?")]
    [InlineData("---")]
    [InlineData("😀")]
    public void A_name_without_letters_is_an_underscore(string name) => Assert.Equal("_", CSharpName.Pascal(name));

    [Fact]
    public void A_keyword_is_none_once_it_begins_with_a_capital() => Assert.Equal("Class", CSharpName.Pascal("class"));

    [Fact]
    public void Every_name_is_an_identifier_of_CSharp() => Gen.String[Gen.Char, 0, 8].Sample(
        static name => Assert.Matches(Identifier, CSharpName.Pascal(name)), iter: 20_000);

    [Theory]
    [InlineData("News", true)]
    [InlineData("News.Data", true)]
    [InlineData("_1.x2", true)]
    [InlineData("Новости", true)]
    [InlineData("", false)]
    [InlineData("News.", false)]
    [InlineData(".News", false)]
    [InlineData("News..Data", false)]
    [InlineData("1News", false)]
    [InlineData("my-news", false)]
    [InlineData("News Data", false)]
    public void A_namespace_is_known_from_other_text(string text, bool isNamespace) =>
        Assert.Equal(isNamespace ? text : null, CSharpName.Namespace(text));

    [Fact]
    public void A_keyword_in_a_namespace_is_escaped() => Assert.Equal("News.@event.@class", CSharpName.Namespace("News.event.class"));

    [Theory]
    [InlineData("news-corpus", "news_corpus")]
    [InlineData("2024.Corpus", "_2024.Corpus")]
    [InlineData("News.2024", "News._2024")]
    [InlineData("My News (2)", "My_News__2_")]
    [InlineData("News.", "News_")]
    [InlineData("News..Data", "News._Data")]
    [InlineData("Новости", "Новости")]
    [InlineData("News😀", "News_")]
    [InlineData("event", "event")]
    public void A_project_name_becomes_the_namespace_that_dotnet_new_uses(string name, string expected)
    {
        Assert.Equal(expected, CSharpName.SafeNamespace(name));
        Assert.NotNull(CSharpName.Namespace(expected));
    }

    [Theory]
    [InlineData("+ -", "Plus Minus")]
    [InlineData("C C++ C#", "C CPlusPlus CNumber")]
    [InlineData("1 1+ 1-", "_1 _1Plus _1Minus")]
    [InlineData("< <= =", "Less LessEquals Equals_")]
    [InlineData("well-known", "WellKnown")]
    [InlineData("a-b a_b", "AMinusB AUnderscoreB")]
    [InlineData("→", "_")]
    public void Values_of_an_enum_whose_names_differ_in_symbols_have_different_members(string names, string members) =>
        Assert.Equal(members, string.Join(' ', EnumMembers.Of(names.Split(' '))));
}
