using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Tests.Harness;
using Record = CorpusData.Compiler.Bind.Record;

namespace CorpusData.Compiler.Tests.Check;

/// <summary>Either side of a relation may be written; the other is computed.</summary>
public sealed class RelationTests
{
    private const string Entities = "seeds/entities.yaml";

    [Fact]
    public void A_list_is_computed_from_the_other_side()
    {
        Compilation compilation = Compilation.Of(CorpusFiles.News);

        Assert.Equal(["opens-friday"], compilation.Related("ana-lima", "claims_made"));
        Assert.Empty(compilation.Related("rui-costa", "claims_made"));
    }

    [Fact]
    public void What_is_written_in_a_record_computes_its_owner()
    {
        Compilation compilation = Compilation.Of(CorpusFiles.News);

        Assert.Equal(["opens-friday", "nobody-hurt"], compilation.Related("harbor-opens", "claims"));
        Assert.Equal(["harbor-opens"], compilation.Related("nobody-hurt", "article"));
    }

    [Fact]
    public void What_is_written_elsewhere_joins_what_is_written_in_the_record()
    {
        Compilation compilation = Compilation.Of(CorpusFiles.News.With(
            "seeds/more.yaml",
            "claims:\n  - { id: more, article: harbor-opens, statement: x, evidence: Friday, kind: intention }\n"));

        Assert.Equal(["opens-friday", "nobody-hurt", "more"], compilation.Related("harbor-opens", "claims"));
        Assert.Equal(["harbor-opens"], compilation.Related("more", "article"));
    }

    [Theory]
    [InlineData("opens-friday:\n")]
    [InlineData("nobody-hurt:\n")]
    public void What_is_written_in_a_record_may_name_it_as_its_owner(string claim)
    {
        Compilation compilation = Compilation.Of(CorpusFiles.News
            .Edit("seeds/harbor.yaml", claim, claim + "    article: harbor-opens\n"));

        Assert.Empty(compilation.Lines);
        Assert.Equal(["opens-friday", "nobody-hurt"], compilation.Related("harbor-opens", "claims"));
    }

    [Fact]
    public void A_single_value_is_computed_from_either_side()
    {
        Compilation one = Compilation.Of(CorpusFiles.News.Edit(Entities, "role: Mayor", "assistant: rui-costa"));
        Compilation other = Compilation.Of(CorpusFiles.News.Edit(Entities, "name: Rui Costa", "name: Rui Costa\n    assists: ana-lima"));

        Assert.All([one, other], static compilation =>
        {
            Assert.Empty(compilation.Lines);
            Assert.Equal(["rui-costa"], compilation.Related("ana-lima", "assistant"));
            Assert.Equal(["ana-lima"], compilation.Related("rui-costa", "assists"));
        });
    }

    [Fact]
    public void Both_sides_may_be_written_where_they_agree()
    {
        Compilation compilation = Compilation.Of(CorpusFiles.News
            .Edit(Entities, "role: Mayor", "assistant: rui-costa")
            .Edit(Entities, "name: Rui Costa", "name: Rui Costa\n    assists: ana-lima"));

        Assert.Empty(compilation.Lines);
        Assert.Equal(["rui-costa"], compilation.Related("ana-lima", "assistant"));
        Assert.Equal(["ana-lima"], compilation.Related("rui-costa", "assists"));
    }

    [Fact]
    public void A_relation_of_a_class_to_itself_is_computed_both_ways()
    {
        Compilation compilation = Compilation.Of(CorpusFiles.News
            .Edit("seeds/harbor.yaml", "kind: intention", "kind: intention\n    disputes: [nobody-hurt]"));

        Assert.Empty(compilation.Lines);
        Assert.Equal(["nobody-hurt"], compilation.Related("opens-friday", "disputes"));
        Assert.Equal(["opens-friday"], compilation.Related("nobody-hurt", "disputed_by"));
        Assert.Empty(compilation.Related("opens-friday", "disputed_by"));
        Assert.Empty(compilation.Related("nobody-hurt", "disputes"));
    }

    [Fact]
    public void The_same_reference_twice_in_a_list_computes_one()
    {
        Compilation compilation = Compilation.Of(CorpusFiles.News
            .Edit("seeds/harbor.yaml", "source: ana-lima", "source: [ana-lima, ana-lima]"));

        Assert.Equal(["opens-friday"], compilation.Related("ana-lima", "claims_made"));
    }

    [Fact]
    public void A_computed_list_has_the_order_of_the_files()
    {
        Compilation compilation = Compilation.Of(CorpusFiles.News
            .With("seeds/a.yaml", Claim("z-claim")).With("seeds/z.yaml", Claim("a-claim")));

        Assert.Equal(["z-claim", "opens-friday", "a-claim"], compilation.Related("ana-lima", "claims_made"));
    }

    [Fact]
    public void A_header_names_its_source_by_a_surface_form_whatever_its_case() =>
        Assert.Equal(["daily-post"], Compilation.Of(CorpusFiles.News).Related("harbor-opens", "source"));

    [Fact]
    public void A_single_record_may_be_written_in_place()
    {
        Compilation compilation = Compilation.Of(CorpusFiles.News
            .EditSchema("assistant: { range: Person, inverse: assists }", "assistant: { range: Person, inlined: true, inverse: assists }")
            .Edit(Entities, "role: Mayor", "assistant: { id: eva-brito, name: Eva Brito }"));

        Assert.Empty(compilation.Lines);
        Assert.Equal(["eva-brito"], compilation.Related("ana-lima", "assistant"));
        Assert.Equal(["ana-lima"], compilation.Related("eva-brito", "assists"));
    }

    [Fact]
    public void A_header_names_its_source_by_its_identifier() => Assert.Equal(
        ["port-authority"],
        Compilation.Of(CorpusFiles.News.Edit("seeds/harbor.txt", "daily post", "port-authority")).Related("harbor-opens", "source"));

    [Theory]
    [InlineData("daily post", "daily-post")]
    [InlineData("DAILY POST", "daily-post")]
    [InlineData("Lima", "ana-lima")]
    [InlineData("ana-lima", "ana-lima")]
    [InlineData("rui-costa", "rui-costa")]
    [InlineData("port-authority", "port-authority")]
    public void A_header_names_a_record_of_one_of_two_classes(string name, string identifier)
    {
        Compilation compilation = Compilation.Of(CorpusFiles.News
            .EditSchema("source: { range: Organization, required: true }", "source: { any_of: [{ range: Person }, { range: Organization }], required: true }")
            .Edit("seeds/harbor.txt", "daily post", name)
            .Edit(Entities, "aliases: [the port]", "aliases: [rui-costa]"));

        Assert.Empty(compilation.Lines);
        Assert.Equal([identifier], compilation.Related("harbor-opens", "source"));
    }

    // Of a part there is no row, so what it leads to is what is written in it.
    [Fact]
    public void A_part_of_a_record_leads_to_what_is_written_in_it()
    {
        Compilation compilation = Compilation.Of(CorpusFiles.News
            .EditSchema("latitude: { range: double }", "latitude: { range: double }\n      report: { range: Article }\n      sign: { range: Quote }")
            .Edit(Entities, "name: Rui Costa", "name: Rui Costa\n    home: { name: Port, report: museum-night, sign: The museum opens at night }"));
        Record home = ((PartValue)compilation.Value("rui-costa", "home")!).Part;
        var sign = (QuoteValue)home[home.Class.IndexOf("sign")]!;

        Assert.Empty(compilation.Lines);
        Assert.Equal("museum-night", compilation.Corpus.RecordAt(compilation.Locate("rui-costa", sign).Document).Identifier);
    }

    [Fact]
    public void A_source_that_header_and_annotations_name_in_two_ways_is_one()
    {
        Compilation compilation = Compilation.Of(CorpusFiles.News
            .Edit("seeds/harbor.yaml", "headline: Harbor", "source: daily-post\nheadline: Harbor"));

        Assert.Empty(compilation.Lines);
        Assert.Equal(["daily-post"], compilation.Related("harbor-opens", "source"));
    }

    private static string Claim(string identifier) => $$"""
        claims:
          {{identifier}}:
            article: museum-night
            statement: x
            source: ana-lima
            evidence: at night
            kind: motive
        """;
}
