using CorpusData.Formats.Tests.Exporting;

namespace CorpusData.Formats.Tests.RoundTrips;

/// <summary>
/// A corpus that is exported and imported again is the same, but for what the export and the import report as lost.
/// </summary>
public sealed class RoundTripTests
{
    [Theory]
    [InlineData("example", "brat")]
    [InlineData("example", "spacy")]
    [InlineData("example", "web-annotation")]
    [InlineData("shipped", "brat")]
    [InlineData("shipped", "spacy")]
    [InlineData("shipped", "web-annotation")]
    public async Task Probe(string name, string format)
    {
        using ExportedCorpus corpus = name == "example" ? ExportedCorpus.Example() : ExportedCorpus.Shipped();
        string schema = await File.ReadAllTextAsync(name == "example" ? RepositoryRoot.Combine("tests", "CorpusData.Example", "schema", "corpus.yaml") : RepositoryRoot.Combine("schema", "corpus.yaml"));
        string o;
        try
        {
            RoundTrip trip = await RoundTrip.RunAsync(corpus, format, RoundTrip.Relax(schema), format == "spacy", name == "example" && format == "brat" ? "document: Article" : "types: {}");
            o = "LOSSES\n" + string.Join('\n', trip.Losses.ToLines()) + "\nLOST\n" + string.Join('\n', trip.Difference.Lost.ToLines()) + "\nMISSING\n" + string.Join('\n', trip.Difference.Missing) + "\nADDED\n" + string.Join('\n', trip.Difference.Added) + "\nREPORT\n" + trip.Report;
        }
        catch (Exception e)
        {
            o = e.ToString();
        }

        await File.WriteAllTextAsync($"/tmp/rt-{name}-{format}.txt", o);
    }
}
