using CorpusData.Runtime.Tests.Harness;

namespace CorpusData.Runtime.Tests.Storage;

public sealed class StoreTests
{
    [Fact]
    public void Nothing_is_loaded_before_it_is_asked_for()
    {
        var news = new News();

        Assert.Equal(6, news.All.Count);
        Assert.Equal(0, news.LoadedShards);
    }

    [Fact]
    public void A_shard_is_loaded_once_and_no_other_with_it()
    {
        var news = new News();

        Assert.Equal("eva-brito", news.People[2].Identifier);
        Assert.Equal<string>([""], news.People[2].Aliases);
        Assert.Equal(1, news.LoadedShards);
    }

    [Fact]
    public void All_shards_are_loaded_once()
    {
        var news = new News();

        Assert.Equal(6, news.All.Count(static record => record.Identifier.Length > 0));
        Assert.Equal(6, news.All.Count(static record => record.Identifier.Length > 0));
        Assert.Equal(3, news.LoadedShards);
    }

    [Fact]
    public void A_list_without_a_value_is_empty_and_never_default()
    {
        Article museum = new News().Articles["museum-closed"];

        Assert.Empty(museum.Quotes);
        Assert.Empty(museum.People);
        Assert.Empty(museum.Mentions);
        Assert.False(museum.Quotes.IsDefault);
        Assert.Empty(new News().People["rui-costa"].Aliases);
    }

    [Fact]
    public void Values_of_any_script_are_kept()
    {
        Assert.Equal<string>(["Lima", "the mayor"], new News().People["ana-lima"].Aliases);
        Assert.Equal<string>(["伊朗"], new News().People["قاسم-سليماني"].Aliases);
        Assert.Equal(News.HarborText, new News().Articles[0].Text);
    }
}
