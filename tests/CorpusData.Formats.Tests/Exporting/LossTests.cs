using CorpusData.Formats.Exporting;
using Snapshooter.Xunit;

namespace CorpusData.Formats.Tests.Exporting;

public sealed class LossTests : IDisposable
{
    private readonly ExportedCorpus _corpus = ExportedCorpus.Hostile();

    public static TheoryData<string> Formats => [.. Exporters.Names];

    public void Dispose() => _corpus.Dispose();

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task A_format_reports_exactly_what_it_cannot_hold(string format)
    {
        LossLog losses = await _corpus.ExportAsync(format);

        Snapshot.Match(string.Join('\n', losses.ToLines()) + "\n", SnapshotFolder.Named($"LossTests.A_format_reports_exactly_what_it_cannot_hold_{format}.snap"));
    }

    [Fact]
    public async Task What_is_lost_is_in_a_file()
    {
        await _corpus.ExportAsync("rag");

        Assert.StartsWith("[\n{\"kind\":\"record\",\"element\":\"Thing\",\"count\":2},\n", _corpus.Read("lost.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_strict_export_with_losses_writes_nothing()
    {
        var request = new ExportRequest(_corpus.Folder, "rag") { IsStrict = true };

        LossLog losses = await Exporters.ExportAsync(_corpus.Compilation.Corpus, request);

        Assert.NotEmpty(losses.Losses);
        Assert.False(Directory.Exists(_corpus.Folder));
    }
}
