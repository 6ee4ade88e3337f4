using CorpusData.Compiler.Tests.Harness;

namespace CorpusData.Compiler.Tests.Check;

public sealed class DigestTests
{
    private static readonly string Digest = Compilation.Of(CorpusFiles.News).Digest;

    [Fact]
    public void It_is_a_SHA_256() => Assert.Matches("^[0-9a-f]{64}$", Digest);

    [Fact]
    public void Line_ends_and_a_byte_order_mark_do_not_change_it()
    {
        CorpusFiles files = CorpusFiles.News;
        foreach (KeyValuePair<string, string> file in CorpusFiles.News.All)
        {
            files = files.With(file.Key, "\uFEFF" + file.Value.Replace("\n", "\r\n"));
        }

        Assert.Equal(Digest, Compilation.Of(files).Digest);
    }

    [Theory]
    [InlineData("seeds/2024/entities.yaml")]
    [InlineData("seeds/people/entities.yaml")]
    public void The_folders_of_the_files_do_not_change_it(string path) => Assert.Equal(
        Digest,
        Compilation.Of(CorpusFiles.News.Without("seeds/entities.yaml").With(path, CorpusFiles.News["seeds/entities.yaml"])).Digest);

    [Theory]
    [InlineData("seeds/harbor.txt", "slowly", "quickly")]
    [InlineData("seeds/harbor.yaml", "Nobody was hurt.", "No-one was hurt.")]
    [InlineData("seeds/entities.yaml", "Mayor", "Mayor of Porto")]
    [InlineData("schema/corpus.yaml", "version: 1.2.3", "version: 1.2.4")]
    public void Every_edit_changes_it(string path, string words, string others) =>
        Assert.NotEqual(Digest, Compilation.Of(CorpusFiles.News.Edit(path, words, others)).Digest);

    [Fact]
    public void A_file_more_changes_it() => Assert.NotEqual(
        Digest, Compilation.Of(CorpusFiles.News.With("seeds/more.yaml", "people: {}\n")).Digest);
}
