using CorpusData.Compiler.Tests.Harness;

namespace CorpusData.Compiler.Tests.Emit;

/// <summary>An edit changes the shards around it, and no others.</summary>
public sealed class ShardTests
{
    private const int Documents = 120;

    private static readonly IReadOnlyList<string> Before = Shards(Corpus());

    [Fact]
    public void A_corpus_of_megabytes_has_several_shards() => Assert.InRange(Before.Count, 5, 60);

    [Fact]
    public void A_small_corpus_has_one_shard() => Assert.Single(Shards(CorpusFiles.News));

    [Fact]
    public void The_same_corpus_has_the_same_shards() => Assert.Equal(Before, Shards(Corpus()));

    [Theory]
    [InlineData("seeds/000-first.md", 1)]
    [InlineData("seeds/000-first.md", 7_000)]
    [InlineData("seeds/doc-060b.md", 7_000)]
    [InlineData("seeds/zzz-last.md", 7_000)]
    public void An_inserted_document_changes_only_the_shards_around_it(string path, int words)
    {
        IReadOnlyList<string> after = Shards(Corpus().With(path, Document(Words(0, words))));

        Assert.InRange(after.Except(Before).Count(), 1, 3);
        Assert.InRange(Before.Except(after).Count(), 0, 3);
    }

    [Fact]
    public void A_removed_document_changes_only_the_shards_around_it()
    {
        IReadOnlyList<string> after = Shards(Corpus().Without("seeds/doc-001.md").Without("seeds/doc-002.md").Without("seeds/doc-003.md"));

        Assert.InRange(after.Except(Before).Count(), 1, 3);
    }

    [Fact]
    public void An_edited_document_changes_only_its_shard()
    {
        CorpusFiles files = Corpus();
        IReadOnlyList<string> after = Shards(files.Edit("seeds/doc-060.md", "headline: x", "headline: y"));

        Assert.Single(after.Except(Before));
        Assert.Equal(Before.Count, after.Count);
    }

    [Fact]
    public void Of_a_corpus_too_large_for_an_assembly_no_data_is_written()
    {
        IEnumerable<string> files = Compilation.Of(CorpusFiles.News, sizeLimit: 1000).Emitted.Select(static file => file.Name);

        Assert.DoesNotContain("Rows.0.g.cs", files);
        Assert.Contains("Rows.g.cs", files);
    }

    private static CorpusFiles Corpus()
    {
        CorpusFiles files = CorpusFiles.News.WithoutFolder("seeds")
            .With("seeds/aaa.yaml", "organizations: { paper: { name: The Paper } }\n");
        for (int i = 0; i < Documents; i++)
        {
            files = files.With($"seeds/doc-{i:D3}.md", Document(Words(i * 31, 1200)));
        }

        return files;
    }

    // The text of each shard, without the ordinal that its file and method are named by.
    private static IReadOnlyList<string> Shards(CorpusFiles files) =>
    [
        .. Compilation.Of(files).Emitted
            .Where(static file => file.Name.StartsWith("Rows.", StringComparison.Ordinal) && char.IsAsciiDigit(file.Name["Rows.".Length]))
            .Select(static file => file.Text[file.Text.IndexOf("=>", StringComparison.Ordinal)..]),
    ];

    private static string Words(int first, int count) =>
        string.Concat(Enumerable.Range(first, count).Select(static i => $"word{i} "));

    private static string Document(string text) =>
        $"---\npublished_on: 2024-01-01\nsource: paper\nheadline: x\n---\n{text}\n";
}
