using System.Globalization;
using CorpusData.Formats.Tests.Exporting;
using Snapshooter.Xunit;

namespace CorpusData.Formats.Tests.Brat;

public sealed class BratExporterTests : IDisposable
{
    private readonly ExportedCorpus _hostile = ExportedCorpus.Hostile();

    public void Dispose() => _hostile.Dispose();

    [Fact]
    public async Task Hostile_texts_have_annotations_as_before()
    {
        await _hostile.ExportAsync("brat");

        Snapshot.Match(_hostile.Read("first.ann") + _hostile.Read("annotation.conf"), SnapshotFolder.Named("BratExporterTests.Hostile_texts_have_annotations_as_before.snap"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Offsets_are_code_points_and_the_words_are_those_of_the_pieces(bool isExample)
    {
        using ExportedCorpus corpus = isExample ? ExportedCorpus.Example() : ExportedCorpus.Hostile();
        await corpus.ExportAsync("brat");

        foreach (string file in corpus.Files.Where(static file => file.EndsWith(".ann", StringComparison.Ordinal)))
        {
            int[] text = [.. corpus.Read(Path.ChangeExtension(file, ".txt")).EnumerateRunes().Select(static rune => rune.Value)];
            var ids = new HashSet<string>();
            foreach (string[] columns in corpus.Read(file).TrimEnd('\n').Split('\n').Select(static line => line.Split('\t', 3)))
            {
                Assert.True(ids.Add(columns[0]));
                if (columns[0][0] == 'T')
                {
                    int space = columns[1].IndexOf(' ', StringComparison.Ordinal);
                    IEnumerable<string> pieces = columns[1][(space + 1)..].Split(';').Select(piece =>
                    {
                        int[] range = [.. piece.Split(' ').Select(static offset => int.Parse(offset, CultureInfo.InvariantCulture))];
                        return string.Concat(text[range[0]..range[1]].Select(char.ConvertFromUtf32));
                    });
                    Assert.Equal(columns[2], string.Join(' ', pieces));
                }
            }

            IEnumerable<string> arguments = corpus.Read(file).Split('\n').Where(static line => line.StartsWith('E'))
                .SelectMany(static line => line.Split('\t')[1].Split(' ')).Select(static argument => argument.Split(':')[1]);
            Assert.All(arguments, id => Assert.Contains(id, ids));
        }
    }

    [Fact]
    public async Task A_text_is_the_text_of_the_document()
    {
        await _hostile.ExportAsync("brat");

        Assert.Equal(HostileCorpus.First, _hostile.Read("first.txt"));
    }
}
