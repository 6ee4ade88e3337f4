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
    public void A_collection_holds_every_record_of_its_class_wherever_it_is_written(string slot, params string[] identifiers)
    {
        (Collection collection, IdentifierTable table) = Compile(slot);

        Assert.Equal(identifiers, collection.Tables.SelectMany(table.IdentifiersOf));
        Assert.Equal(identifiers.Length, collection.Count);
    }

    [Fact]
    public void Identifiers_become_members() => Assert.Equal(
        [("AnaLima", "ana-lima"), ("RuiCosta", "rui-costa")],
        Members("people"));

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
        Members("people", CorpusFiles.News.With("seeds/more.yaml", $"people: {{ {identifier}: {{ name: X }} }}\n")));

    [Fact]
    public void Of_two_records_of_one_member_the_first_has_it() => Assert.Equal(
        ["ana-lima", "rui-costa"],
        Members("people", CorpusFiles.News.With("seeds/more.yaml", "people: { ana_lima: { name: X } }\n"))
            .Select(static member => member.Identifier));

    [Fact]
    public void A_collection_past_the_limit_has_no_members() =>
        Assert.Empty(Members("people", CorpusFiles.News, limit: 1));

    [Fact]
    public void A_collection_at_the_limit_has_members() =>
        Assert.Equal(2, Members("people", CorpusFiles.News, limit: 2).Count());

    [Fact]
    public void A_list_and_a_mapping_by_identifier_are_the_same_collection()
    {
        CorpusFiles list = CorpusFiles.News.With("seeds/more.yaml", "people:\n  - { id: eva, name: Eva }\n  - { id: rosa, name: Rosa }\n");
        CorpusFiles mapping = CorpusFiles.News.With("seeds/more.yaml", "people:\n  eva: { name: Eva }\n  rosa: { name: Rosa }\n");

        Assert.Equal(
            Members("people", list).Select(static member => member.Name),
            Members("people", mapping).Select(static member => member.Name));
    }

    private static (Collection Collection, IdentifierTable Identifiers) Compile(string slot, CorpusFiles? files = null, int limit = 4096)
    {
        Corpus corpus = Compilation.Of(files ?? CorpusFiles.News, namedMembersLimit: limit).Corpus;
        return (corpus.Collections.All.Single(collection => collection.Slot.Name == slot), corpus.Identifiers);
    }

    private static IEnumerable<(string Name, string Identifier)> Members(string slot, CorpusFiles? files = null, int limit = 4096)
    {
        (Collection collection, IdentifierTable identifiers) = Compile(slot, files, limit);
        return collection.Members.Select(member => (member.Name, identifiers.NameOf(member.Row).Identifier));
    }
}
