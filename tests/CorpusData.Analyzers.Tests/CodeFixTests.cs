using System.Collections.Immutable;
using CorpusData.CodeFixes;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CorpusData.Analyzers.Tests;

/// <summary>What an editor offers to put right, and the code that comes of it.</summary>
public sealed class CodeFixTests
{
    [Theory]
    [InlineData("_ = Corpus.Articles[\"fery\"];", "_ = Corpus.Articles[\"ferry\"];")]
    [InlineData("_ = Corpus.Articles[ /* the */ @\"fery\" /* one */ ];", "_ = Corpus.Articles[ /* the */ \"ferry\" /* one */ ];")]
    [InlineData("_ = Corpus.Articles[(\"fe\" + \"ry\")];", "_ = Corpus.Articles[\"ferry\"];")]
    [InlineData("_ = Corpus.Articles[Typo];", "_ = Corpus.Articles[\"ferry\"];")]
    [InlineData("_ = Corpus.Articles[id: Use.Typo];", "_ = Corpus.Articles[id: \"ferry\"];")]
    [InlineData("_ = maybe?[\"fery\"].Headline;", "_ = maybe?[\"ferry\"].Headline;")]
    [InlineData("_ = articles.Contains($\"{Typo}\");", "_ = articles.Contains(\"ferry\");")]
    [InlineData("_ = articles.TryGet(\"fery\", out _);", "_ = articles.TryGet(\"ferry\", out _);")]
    public async Task A_wrong_identifier_becomes_the_nearest(string before, string after)
    {
        using var code = new FixedCode(before);

        CodeAction action = Assert.Single(await code.Offers(new ChangeIdentifierCodeFix()));

        Assert.Equal("Change to 'ferry'", action.Title);
        await code.Expect(after, action);
    }

    [Fact]
    public async Task Nothing_is_offered_where_no_identifier_is_near()
    {
        using var code = new FixedCode("_ = Corpus.Articles[\"aeroplane\"];");

        Assert.Empty(await code.Offers(new ChangeIdentifierCodeFix()));
    }

    [Theory]
    [InlineData("_ = Corpus.Articles[\"ferry\"].Headline;", "_ = Corpus.Articles.Ferry.Headline;")]
    [InlineData("_ = /* the */ articles /* one */ [ \"ferry\" ] /* and */ .Headline;", "_ = /* the */ articles /* one */ .Ferry /* and */ .Headline;")]
    [InlineData("_ = maybe?[\"ferry\"].Headline;", "_ = maybe?.Ferry.Headline;")]
    [InlineData("_ = maybe![id: (\"ferry\")]\n    .Headline;", "_ = maybe!.Ferry\n    .Headline;")]
    public async Task An_indexer_becomes_the_named_member(string before, string after)
    {
        using var code = new FixedCode(before);

        CodeAction action = Assert.Single(await code.Offers(new UseNamedMemberCodeFix()));

        Assert.Equal("Use the member 'Ferry'", action.Title);
        await code.Expect(after, action);
    }

    [Fact]
    public async Task A_comment_is_not_thrown_away()
    {
        using var code = new FixedCode("_ = Corpus.Articles[\"ferry\" /* it sailed */];");

        Assert.Empty(await code.Offers(new UseNamedMemberCodeFix()));
    }

    public static TheoryData<CodeFixProvider, string, string> Everywhere => new()
    {
        {
            new ChangeIdentifierCodeFix(),
            "_ = Corpus.Articles[\"fery\"].Headline + Corpus.People[\"tom-lint\"].Name; _ = articles.Contains(Typo);",
            "_ = Corpus.Articles[\"ferry\"].Headline + Corpus.People[\"tom-lind\"].Name; _ = articles.Contains(\"ferry\");"
        },
        {
            new UseNamedMemberCodeFix(),
            "_ = Corpus.Articles[\"ferry\"].Headline + Corpus.People[\"tom-lind\"].Name;",
            "_ = Corpus.Articles.Ferry.Headline + Corpus.People.TomLind.Name;"
        },
    };

    [Theory]
    [MemberData(nameof(Everywhere))]
    public async Task All_are_put_right_at_once(CodeFixProvider fix, string before, string after)
    {
        using var code = new FixedCode(before);
        ImmutableArray<CodeAction> first = await code.Offers(fix);

        await code.Expect(after, await code.Everywhere(fix, Assert.Single(first)));
    }
}
