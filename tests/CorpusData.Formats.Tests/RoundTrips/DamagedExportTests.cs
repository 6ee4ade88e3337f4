using System.Text;
using CorpusData.Formats.Importing;
using CorpusData.Formats.Tests.Exporting;

namespace CorpusData.Formats.Tests.RoundTrips;

/// <summary>An export that is damaged at random is refused with a message, or imported as a corpus without errors.</summary>
public sealed class DamagedExportTests : IDisposable
{
    private const int Rounds = 60;

    private static readonly string[] Pieces =
        ["", "\t", "\n", "\"", "{", "}", "[]", ":", "-1", "99999999999", "null", "T1", "E1", "id", "note-1", "first", "parts", "2", "é"];

    private readonly ExportedCorpus _corpus = ExportedCorpus.Hostile();

    public void Dispose() => _corpus.Dispose();

    [Theory]
    [InlineData("brat", "first.ann")]
    [InlineData("spacy", "annotations.jsonl")]
    [InlineData("web-annotation", "annotations.jsonld")]
    [InlineData("web-annotation", "records.jsonld")]
    public async Task A_damaged_export_never_ends_in_another_exception(string format, string file)
    {
        await _corpus.ExportAsync(format);
        string path = Path.Combine(_corpus.Folder, file);
        string content = await File.ReadAllTextAsync(path);
        string schema = Path.Combine(_corpus.Folder, "schema.yaml");
        await File.WriteAllTextAsync(schema, RoundTrip.Relax(HostileCorpus.Files[0].Content));
        string map = Path.Combine(_corpus.Folder, "map.yaml");
        await File.WriteAllTextAsync(map, "document: Report\n");
        var random = new Random(20);
        for (int round = 0; round < Rounds; round++)
        {
            var damaged = new StringBuilder(content);
            for (int i = random.Next(1, 4); i > 0; i--)
            {
                int at = random.Next(damaged.Length);
                damaged.Remove(at, random.Next(Math.Min(6, damaged.Length - at))).Insert(at, Pieces[random.Next(Pieces.Length)]);
            }

            await File.WriteAllBytesAsync(path, Encoding.UTF8.GetBytes(damaged.ToString()));
            Exception? exception = Record.Exception(() => CorpusImporter.Import(new ImportOptions(_corpus.Folder, format) { Schema = schema, Map = map }));

            Assert.True(exception is null or Formats.Importing.Model.ImportException, $"{exception}\n{damaged}");
        }
    }
}
