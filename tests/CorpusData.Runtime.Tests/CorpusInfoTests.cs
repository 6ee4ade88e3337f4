namespace CorpusData.Runtime.Tests;

public sealed class CorpusInfoTests
{
    [Fact]
    public void It_is_shown_by_its_name_and_version()
    {
        var counts = new Dictionary<string, int>();

        Assert.Equal("news", new CorpusInfo("news", "ab", counts).ToString());
        Assert.Equal("news 1.2.3", new CorpusInfo("news", "ab", counts) { Version = "1.2.3" }.ToString());
    }

    [Fact]
    public void Its_counts_are_a_copy()
    {
        var counts = new Dictionary<string, int> { ["Articles"] = 2 };
        var info = new CorpusInfo("news", "ab", counts);

        counts["Articles"] = 3;

        Assert.Equal(2, info.Counts["Articles"]);
        Assert.True(((IDictionary<string, int>)info.Counts).IsReadOnly);
    }
}
