using CorpusData.Runtime.Storage;
using CorpusData.Runtime.Tests.Harness;

namespace CorpusData.Runtime.Tests;

public sealed class CorpusCollectionTests
{
    private readonly News _news = new();

    [Fact]
    public void It_counts_the_records_of_all_shards()
    {
        Assert.Equal(2, _news.Articles.Count);
        Assert.Equal(4, _news.People.Count);
        Assert.Equal(6, _news.All.Count);
    }

    [Fact]
    public void It_keeps_the_order_of_its_tables_and_rows()
    {
        Assert.Equal(["ana-lima", "rui-costa", "eva-brito", "قاسم-سليماني"], _news.People.Select(static p => p.Identifier));
        Assert.Equal(
            ["harbor-opens", "museum-closed", "ana-lima", "rui-costa", "eva-brito", "قاسم-سليماني"],
            _news.All.Select(static record => record.Identifier));
    }

    [Fact]
    public void A_record_is_found_by_its_place()
    {
        Assert.Equal("eva-brito", _news.People[2].Identifier);
        Assert.Equal("ana-lima", _news.All[2].Identifier);
        Assert.Equal("museum-closed", _news.Articles[^1].Identifier);
    }

    [Theory]
    [InlineData("ana-lima")]
    [InlineData("rui-costa")]
    [InlineData("eva-brito")]
    [InlineData("قاسم-سليماني")]
    public void A_record_is_found_by_its_identifier(string identifier)
    {
        Assert.Equal(identifier, _news.People[identifier].Identifier);
        Assert.True(_news.People.Contains(identifier));
        Assert.True(_news.People.TryGet(identifier, out Person? person));
        Assert.Same(_news.People[identifier], person);
        Assert.Same(person, _news.All[identifier]);
    }

    [Theory]
    [InlineData("Ana-Lima")]
    [InlineData("ana-lim")]
    [InlineData("harbor-opens")]
    [InlineData("")]
    public void What_is_not_there_is_not_found(string identifier)
    {
        Assert.False(_news.People.Contains(identifier));
        Assert.False(_news.People.TryGet(identifier, out Person? person));
        Assert.Null(person);
    }

    [Theory]
    [InlineData("ana-lma", "'ana-lma' is not an identifier of this collection. Did you mean 'ana-lima'?")]
    [InlineData("rui_costa", "'rui_costa' is not an identifier of this collection. Did you mean 'rui-costa'?")]
    [InlineData("harbor-opens", "'harbor-opens' is not an identifier of this collection.")]
    [InlineData("", "'' is not an identifier of this collection.")]
    public void A_wrong_identifier_gets_a_message_with_the_nearest(string identifier, string message) =>
        Assert.Equal(message, Assert.Throws<KeyNotFoundException>(() => _news.People[identifier]).Message);

    [Theory]
    [InlineData(-1)]
    [InlineData(4)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void A_place_that_is_not_there_is_out_of_range(int index) =>
        Assert.Equal("index", Assert.Throws<ArgumentOutOfRangeException>(() => _news.People[index]).ParamName);

    [Fact]
    public void An_index_past_the_end_gets_a_message_with_the_count() => Assert.StartsWith(
        "The collection contains 4 records.",
        Assert.Throws<ArgumentOutOfRangeException>(() => _news.People[4]).Message,
        StringComparison.Ordinal);

    [Fact]
    public void An_index_past_the_only_record_gets_a_message_in_the_singular()
    {
        string[][][] shards = [[[Rows.InDocument(0, "museum-closed", News.MuseumText, null, null, null)]]];
        var store = new CorpusStore(
            Rows.Layout(shards), shard => Rows.Shard(shards[shard]), static _ => Rows.Index("museum-closed"), static row => new Article(row));
        var articles = new Collection<Article>(store, 0);

        Assert.StartsWith(
            "The collection contains 1 record.",
            Assert.Throws<ArgumentOutOfRangeException>(() => articles[1]).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void No_identifier_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => _news.People[null!]);
        Assert.Throws<ArgumentNullException>(() => _news.People.TryGet(null!, out _));
    }

    [Fact]
    public void A_record_is_the_same_whichever_way_it_is_reached()
    {
        Person ana = _news.People["ana-lima"];

        Assert.Same(ana, _news.People[0]);
        Assert.Same(ana, _news.All[2]);
        Assert.Same(ana, _news.Articles[0].People[0]);
        Assert.Same(ana, _news.Articles[0].Mentions[0].Entity);
        Assert.Same(ana, _news.People.First());
    }

    [Fact]
    public void An_empty_collection_has_nothing()
    {
        var nobody = new Collection<Person>(_news.Store);

        Assert.Empty(nobody);
        Assert.False(nobody.Contains("ana-lima"));
        Assert.Throws<ArgumentOutOfRangeException>(() => nobody[0]);
    }

    [Fact]
    public void Going_through_it_allocates_nothing()
    {
        // Once before, so that the records are there.
        Assert.Equal(4, CountIdentifiers());

        long before = GC.GetAllocatedBytesForCurrentThread();
        int count = CountIdentifiers();
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal((4, 0L), (count, allocated));
    }

    [Fact]
    public void Finding_a_record_allocates_nothing()
    {
        Assert.True(_news.People.Contains("eva-brito"));

        long before = GC.GetAllocatedBytesForCurrentThread();
        bool isThere = _news.People.Contains("eva-brito");
        bool isNoOther = _news.People.Contains("eva-brita");
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal((true, false, 0L), (isThere, isNoOther, allocated));
    }

    [Fact]
    public void An_enumerator_begins_again_after_a_reset()
    {
        using CorpusCollection<Person>.Enumerator enumerator = _news.People.GetEnumerator();
        CorpusCollection<Person>.Enumerator copy = enumerator;
        Assert.True(copy.MoveNext());
        Assert.True(copy.MoveNext());

        copy.Reset();

        Assert.True(copy.MoveNext());
        Assert.Equal("ana-lima", copy.Current.Identifier);
    }

    private int CountIdentifiers()
    {
        int count = 0;
        foreach (Person person in _news.People)
        {
            count += person.Identifier.Length > 0 ? 1 : 0;
        }

        return count;
    }

    [Theory]
    [InlineData("ana-lima")]
    [InlineData("rui-costa")]
    [InlineData("قاسم-سليماني")]
    public void An_identifier_that_differs_in_one_character_is_another(string identifier)
    {
        var news = new News();
        Assert.Equal(identifier, news.People[identifier].Identifier);

        for (int i = 0; i < identifier.Length; i++)
        {
            Assert.False(news.People.Contains(identifier[..i] + '*' + identifier[(i + 1)..]));
        }

        Assert.Equal(identifier, news.People[new string(identifier.AsSpan())].Identifier);
    }
}
