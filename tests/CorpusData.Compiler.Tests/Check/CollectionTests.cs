using CorpusData.Compiler.Check;
using CorpusData.Compiler.Tests.Harness;

namespace CorpusData.Compiler.Tests.Check;

public sealed class CollectionTests
{
    [Theory]
    [InlineData("articles", "harbor-opens", "museum-night")]
    [InlineData("claims", "opens-friday", "nobody-hurt")]
    [InlineData("people", "ana-lima", "rui-costa")]
    [InlineData("organizations", "daily-post", "port-authority")]
    [InlineData("entities", "ana-lima", "rui-costa", "daily-post", "port-authority")]
    public void A_collection_holds_every_record_of_its_class_wherever_it_is_written(string slot, params string[] identifiers) =>
        Assert.Equal(identifiers, Collection(slot).Tables.SelectMany(static t => t.Records).Select(static r => r.Identifier));

    [Fact]
    public void Identifiers_become_members() => Assert.Equal(
        [("AnaLima", "ana-lima"), ("RuiCosta", "rui-costa")],
        Collection("people").Members.Select(static member => (member.Name, member.Record.Identifier)));

    [Theory]
    [InlineData("count", "Count_")]
    [InlineData("try-get", "TryGet_")]
    [InlineData("contains", "Contains_")]
    [InlineData("get-enumerator", "GetEnumerator_")]
    [InlineData("item", "Item_")]
    [InlineData("people-collection", "PeopleCollection_")]
    [InlineData("to-string", "ToString_")]
    [InlineData("80-dead", "_80Dead")]
    [InlineData("قاسم", "قاسم")]
    public void A_member_of_the_collection_s_own_gets_an_underscore(string identifier, string member) => Assert.Contains(
        (member, identifier),
        Collection("people", CorpusFiles.News.With("seeds/more.yaml", $"people: {{ {identifier}: {{ name: X }} }}\n"))
            .Members.Select(static m => (m.Name, m.Record.Identifier)));

    [Fact]
    public void Of_two_records_of_one_member_the_first_has_it() => Assert.Equal(
        ["ana-lima", "rui-costa"],
        Collection("people", CorpusFiles.News.With("seeds/more.yaml", "people: { ana_lima: { name: X } }\n"))
            .Members.Select(static m => m.Record.Identifier));

    [Fact]
    public void A_collection_past_the_limit_has_no_members() =>
        Assert.Empty(Collection("people", CorpusFiles.News, limit: 1).Members);

    [Fact]
    public void A_collection_at_the_limit_has_members() =>
        Assert.Equal(2, Collection("people", CorpusFiles.News, limit: 2).Members.Length);

    [Fact]
    public void A_list_and_a_mapping_by_identifier_are_the_same_collection()
    {
        CorpusFiles list = CorpusFiles.News.With("seeds/more.yaml", "people:\n  - { id: eva, name: Eva }\n  - { id: rosa, name: Rosa }\n");
        CorpusFiles mapping = CorpusFiles.News.With("seeds/more.yaml", "people:\n  eva: { name: Eva }\n  rosa: { name: Rosa }\n");

        Assert.Equal(
            Collection("people", list).Members.Select(static m => m.Name),
            Collection("people", mapping).Members.Select(static m => m.Name));
    }

    private static Collection Collection(string slot, CorpusFiles? files = null, int limit = 4096) => Compilation
        .Of(files ?? CorpusFiles.News, namedMembersLimit: limit)
        .Corpus.Collections.Single(collection => collection.Slot.Name == slot);
}
