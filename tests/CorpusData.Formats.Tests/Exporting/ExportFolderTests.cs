using CorpusData.Formats.Exporting;

namespace CorpusData.Formats.Tests.Exporting;

public sealed class ExportFolderTests : IDisposable
{
    private readonly ExportedCorpus _corpus = ExportedCorpus.Hostile();

    public static TheoryData<string> Formats => [.. Exporters.Names];

    private string Parent => Path.GetDirectoryName(_corpus.Folder)!;

    public void Dispose() => _corpus.Dispose();

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Two_exports_have_the_same_bytes(string format)
    {
        await _corpus.ExportAsync(format);
        Dictionary<string, string> first = _corpus.Bytes();

        await _corpus.ExportAsync(format);

        Assert.Equal(first, _corpus.Bytes());
        Assert.Equal(["corpus", "out"], Directory.EnumerateDirectories(Parent).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_export_replaces_all_files_of_the_one_before()
    {
        await _corpus.ExportAsync("jsonl");

        await _corpus.ExportAsync("jsonl", "Thing=nobody");

        Assert.DoesNotContain("things.jsonl", _corpus.Files);
        Assert.Contains("reports.jsonl", _corpus.Files);
    }

    [Fact]
    public async Task A_folder_with_files_that_no_export_wrote_is_refused_and_stays()
    {
        await _corpus.ExportAsync("jsonl");
        File.WriteAllText(Path.Combine(_corpus.Folder, "notes.txt"), "mine");

        ExportException exception = await Assert.ThrowsAsync<ExportException>(() => _corpus.ExportAsync("jsonl"));

        Assert.Contains("'notes.txt', which no export wrote", exception.Message, StringComparison.Ordinal);
        Assert.Contains("notes.txt", _corpus.Files);
        Assert.Contains("things.jsonl", _corpus.Files);
    }

    [Fact]
    public async Task A_manifest_of_another_program_does_not_allow_an_export()
    {
        Directory.CreateDirectory(_corpus.Folder);
        File.WriteAllText(Path.Combine(_corpus.Folder, OutputFolder.Manifest), "no JSON");

        await Assert.ThrowsAsync<ExportException>(() => _corpus.ExportAsync("jsonl"));
    }

    [Fact]
    public async Task An_export_that_is_canceled_leaves_the_old_files()
    {
        await _corpus.ExportAsync("jsonl");
        Dictionary<string, string> before = _corpus.Bytes();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Exporters.ExportAsync(
            _corpus.Compilation.Corpus, new ExportRequest(_corpus.Folder, "jsonl"), new CancellationToken(canceled: true)));

        Assert.Equal(before, _corpus.Bytes());
        Assert.Equal(2, Directory.EnumerateFileSystemEntries(Parent).Count());
    }

    [Fact]
    public async Task An_export_puts_back_the_files_of_a_process_that_was_killed_while_it_replaced_them()
    {
        await _corpus.ExportAsync("jsonl");
        Directory.Move(_corpus.Folder, Path.Combine(Parent, $".out.{int.MaxValue}.old"));
        Directory.CreateDirectory(Path.Combine(Parent, $".out.{int.MaxValue}.new"));

        await Assert.ThrowsAsync<ExportException>(() => _corpus.ExportAsync("jsonl", "Wrong=*"));
        await _corpus.ExportAsync("jsonl", "Thing=none");

        Assert.Single(_corpus.Lines("things.jsonl"));
        Assert.Equal(["corpus", "out"], Directory.EnumerateDirectories(Parent).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }
}
