using CorpusData.Compiler.Check;
using CorpusData.Compiler.Tests.Harness;

namespace CorpusData.Compiler.Tests.Check;

/// <summary>
/// An edit changes the values that all units share only if it changes what they say. Otherwise they are equal to those
/// before the edit, so that the steps that use them do not run again.
/// </summary>
public sealed class IncrementalValueTests
{
    private const string Harbor = "seeds/harbor.txt";
    private const string Annotations = "seeds/harbor.yaml";
    private const string Entities = "seeds/entities.yaml";

    private static readonly CorpusFiles News = CorpusFiles.News.With("seeds/museum.yaml", "claims: {}\n");

    [Theory]
    [InlineData(Harbor, "slowly", "quickly")]
    [InlineData(Harbor, "Friday, Ana", "Tuesday, Ana")]
    [InlineData(Harbor, "Friday, Ana Lima", "Friday, Rui Costa", "entity mentions")]
    [InlineData(Harbor, "the mayor", "Ana Lima", "entity mentions")]
    [InlineData(Annotations, "statement: Nobody", "statement: No-one")]
    [InlineData(Annotations, "source: ana-lima", "source: rui-costa", "relations")]
    [InlineData(Annotations, "source: ana-lima", "source: [ana-lima, rui-costa]", "relations")]
    [InlineData(Annotations, "    source: ana-lima\n", "", "relations")]
    [InlineData(Annotations, "source: ana-lima", "source: [ana-lima]")]
    [InlineData(Annotations, "kind: casualties", "kind: casualties\n    disputes: []")]
    [InlineData(Annotations, "kind: casualties", "kind: casualties\n    disputes: [[]]", "relations")]
    [InlineData("seeds/museum.yaml", "claims: {}", "claims: {", "relations")]
    [InlineData(Annotations, "nobody-hurt:", "no-one-hurt:", "names")]
    [InlineData(Annotations, "id: harbor-opens", "id: harbor-closes", "names")]
    [InlineData(Entities, "role: Mayor", "role: Major")]
    [InlineData(Entities, "name: Rui Costa", "name: Rui Brito", "names", "forms", "entity mentions")]
    [InlineData(Entities, "aliases: [Lima]", "aliases: [Lima, Ana Lima]")]
    [InlineData(Entities, "aliases: [Lima]", "aliases: [Ana]", "names", "forms")]
    [InlineData(Entities, "    aliases: [Lima]\n", "", "names", "forms")]
    [InlineData(Entities, "  rui-costa:", "  eva:\n    name: Eva\n  rui-costa:", "names", "forms", "relations", "entity mentions")]
    public void An_edit_changes(string path, string words, string others, params string[] values)
    {
        var compilation = Compilation.Of(News);
        Corpus before = compilation.Corpus;
        Compilation edited = compilation.With(News.Edit(path, words, others));
        Corpus after = edited.Corpus;

        List<string> changed = [];
        Compare("names", static unit => unit.Names);
        if (!compilation.Forms.Equals(edited.Forms))
        {
            changed.Add("forms");
        }

        Compare("relations", static unit => unit.Relations);
        Compare("entity mentions", static unit => unit.EntityMentions);
        Assert.Equal(values, changed);

        void Compare<T>(string name, Func<CheckedUnit, T> take)
            where T : notnull
        {
            foreach ((CheckedUnit old, CheckedUnit now) in before.Units.Zip(after.Units))
            {
                if (!take(old).Equals(take(now)))
                {
                    changed.Add(name);
                    return;
                }

                Assert.Equal(take(old).GetHashCode(), take(now).GetHashCode());
            }
        }
    }

    [Fact]
    public void Nothing_is_equal_to_what_is_of_another_kind()
    {
        var compilation = Compilation.Of(CorpusFiles.News);
        CheckedUnit unit = compilation.Corpus.Units[0];

        Assert.All(
            new object[] { unit.Names, compilation.Forms, unit.Relations, unit.EntityMentions },
            static value =>
            {
                Assert.False(value.Equals(null));
                Assert.False(value.Equals("x"));
                Assert.True(value.Equals(value));
            });
    }

    [Fact]
    public void Quotes_of_another_document_are_equal_by_the_place_the_document_and_the_quotes()
    {
        Corpus corpus = Compilation.Of(CorpusFiles.News.With(
            "seeds/more.yaml",
            "claims:\n  it-opens: { article: museum-night, statement: x, evidence: [at night, The museum], kind: motive }\n")).Corpus;
        DocumentQuotes quotes = Assert.Single(corpus.Links.Referred.Documents).Sought;

        Assert.Equal(quotes, quotes with { Quotes = [.. quotes.Quotes] });
        Assert.Equal(quotes.GetHashCode(), (quotes with { Quotes = [.. quotes.Quotes] }).GetHashCode());
        Assert.NotEqual(quotes, quotes with { Row = new RowAddress(quotes.Row.Table, quotes.Row.Row + 1) });
        Assert.NotEqual(quotes, quotes with { Document = corpus.Units[0].Bound.Records[0] });
        Assert.NotEqual(quotes, quotes with { Quotes = [quotes.Quotes[0]] });
        Assert.False(quotes.Equals(null));
    }
}
