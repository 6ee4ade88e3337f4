using CorpusData.Compiler.Check;
using CorpusData.Compiler.Tests.Harness;

namespace CorpusData.Compiler.Tests.Check;

/// <summary>
/// What is drawn from a unit for the others is equal to what it was where an edit leaves it, and to nothing else:
/// what is made of all units is then not made again.
/// </summary>
public sealed class DrawnValueTests
{
    private const string Harbor = "seeds/harbor.txt";
    private const string Annotations = "seeds/harbor.yaml";
    private const string Entities = "seeds/entities.yaml";

    private static readonly CorpusFiles News = CorpusFiles.News.With("seeds/museum.yaml", "claims: {}\n");

    [Theory]
    [InlineData(Harbor, "slowly", "quickly")]
    [InlineData(Harbor, "Friday, Ana", "Tuesday, Ana")]
    [InlineData(Harbor, "Friday, Ana Lima", "Friday, Rui Costa", "namings")]
    [InlineData(Harbor, "the mayor", "Ana Lima", "namings")]
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
    [InlineData(Entities, "name: Rui Costa", "name: Rui Brito", "names", "forms", "namings")]
    [InlineData(Entities, "aliases: [Lima]", "aliases: [Lima, Ana Lima]")]
    [InlineData(Entities, "aliases: [Lima]", "aliases: [Ana]", "names", "forms")]
    [InlineData(Entities, "    aliases: [Lima]\n", "", "names", "forms")]
    [InlineData(Entities, "  rui-costa:", "  eva:\n    name: Eva\n  rui-costa:", "names", "forms", "relations", "namings")]
    public void An_edit_changes(string path, string words, string others, params string[] drawn)
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
        Compare("namings", static unit => unit.Namings);
        Assert.Equal(drawn, changed);

        void Compare<T>(string name, Func<CheckedUnit, T> draw)
            where T : notnull
        {
            foreach ((CheckedUnit old, CheckedUnit now) in before.Units.Zip(after.Units))
            {
                if (!draw(old).Equals(draw(now)))
                {
                    changed.Add(name);
                    return;
                }

                Assert.Equal(draw(old).GetHashCode(), draw(now).GetHashCode());
            }
        }
    }

    [Fact]
    public void Nothing_is_equal_to_what_is_of_another_kind()
    {
        var compilation = Compilation.Of(CorpusFiles.News);
        CheckedUnit unit = compilation.Corpus.Units[0];

        Assert.All(
            new object[] { unit.Names, compilation.Forms, unit.Relations, unit.Namings },
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
