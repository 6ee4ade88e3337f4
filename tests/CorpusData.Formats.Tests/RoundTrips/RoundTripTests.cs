using CorpusData.Formats.Tests.Exporting;

namespace CorpusData.Formats.Tests.RoundTrips;

/// <summary>
/// A corpus that is exported and imported again is the same, but for what the export and the import report as lost.
/// </summary>
public sealed class RoundTripTests
{
    private const string NothingLost = "Everything is carried over.\n";

    [Theory]
    [InlineData("example")]
    [InlineData("shipped")]
    [InlineData("hostile")]
    public async Task Web_annotations_hold_everything(string name)
    {
        using ExportedCorpus corpus = Open(name);

        // A text has no header line after an export, so its header cannot be required.
        string schema = ReadSchema(name).Replace("| {published_at}\"\n        required: true", "| {published_at}\"", StringComparison.Ordinal);
        RoundTrip trip = await RoundTrip.RunAsync(corpus, "web-annotation", schema, hasContext: false);

        Assert.Empty(trip.Losses.Losses);
        Assert.Equal(NothingLost, trip.Report);
        Assert.Empty(trip.Difference.Missing);
        Assert.Empty(trip.Difference.Added);
    }

    [Theory]
    [InlineData("example")]
    [InlineData("shipped")]
    [InlineData("hostile")]
    public async Task Examples_of_spacy_lose_what_is_reported(string name)
    {
        using ExportedCorpus corpus = Open(name);

        RoundTrip trip = await RoundTrip.RunAsync(corpus, "spacy", RoundTrip.Relax(ReadSchema(name)), hasContext: true);

        // The export lost an author whom no text mentions, and the import the references to him.
        bool hasAuthor = name == "example";
        Assert.Equal(
            hasAuthor
                ? """
                  Not carried over:
                       7  references to records that the source does not contain
                          annotations.jsonl:2: authors: emeka-strand
                          annotations.jsonl:3: authors: emeka-strand
                          annotations.jsonl:6: authors: emeka-strand
                          annotations.jsonl:9: authors: emeka-strand
                          annotations.jsonl:11: authors: emeka-strand
                          annotations.jsonl:14: authors: emeka-strand
                          annotations.jsonl:15: authors: emeka-strand

                  """
                : NothingLost,
            trip.Report);
        string[] lost = [.. trip.Losses.ToLines(), .. hasAuthor ? ["7 references of Article.authors"] : Array.Empty<string>()];

        // An entity without its record gets the names by which the texts mention it.
        Assert.Equal(Sorted(lost, ".name", ".aliases"), Sorted(trip.Difference.Lost.ToLines(), ".name", ".aliases"));
        Assert.All(trip.Difference.Added, static added => Assert.Matches(@"^\S+ \w+\.(name|aliases): ", added));
    }

    [Fact]
    public async Task Annotations_of_brat_hold_the_shipped_corpus_as_reported() =>
        await CheckBratAsync("shipped", "Article", NothingLost, restored: [], lost: [], added: []);

    // The class of a document is lost, so that the map names one for all documents.
    [Fact]
    public async Task Annotations_of_brat_hold_the_example_as_reported() => await CheckBratAsync(
        "example",
        "Article",
        NothingLost,
        restored: ["15 values of Article.type", "2 values of Correction.", "2 references of Correction."],
        lost: ["2 records of Correction"],
        added: ["Article six-were-five", "Article who-tested-the-blood"]);

    [Fact]
    public async Task Annotations_of_brat_hold_hostile_texts_and_values_as_reported() => await CheckBratAsync(
        "hostile",
        "Report",
        """
        Not carried over:
             1  quotes of 'Note.parts-inner-words', for which the schema has no slot
                first.ann:8: T6
             1  quotes of 'Note.parts-words', for which the schema has no slot
                first.ann:7: T5
             1  values of 'parts-owner', for which a Note has no slot
                first.ann:9: E1

        """,
        restored: ["1 value of Memo.", "1 value of Report.kind"],
        lost: ["1 record of Memo", "1 quote of Note.parts.inner.words", "1 quote of Note.parts.words", "1 reference of Note.parts.owner"],
        added: ["Report second"]);

    [Theory]
    [InlineData("spacy")]
    [InlineData("web-annotation")]
    public async Task Words_that_a_text_has_several_times_are_quoted_in_parts_where_they_were(string format)
    {
        const string Schema = """
            id: https://example.org/parts
            name: parts
            imports: [linkml:types, corpusdata:core]
            classes:
              Root:
                tree_root: true
                attributes:
                  texts: { range: Text, multivalued: true, inlined: true }
                  notes: { range: Note, multivalued: true, inlined: true }
              Text:
                attributes:
                  id: { identifier: true }
                  body: { range: text, required: true }
                  notes: { range: Note, multivalued: true, inlined: true, inverse: text }
              Note:
                attributes:
                  id: { identifier: true }
                  text: { range: Text, required: true, inverse: notes }
                  evidence: { range: Quote, required: true }
                  steps: { range: Step, multivalued: true, inlined_as_list: true }
              Step:
                attributes:
                  words: { range: Quote, required: true }
            """;
        using ExportedCorpus corpus = ExportedCorpus.Of(
            ("schema/parts.yaml", Schema),
            ("seeds/a.txt", "Ada 😀 saw it. Bo saw it.\n"),
            ("seeds/a.yaml", "notes:\n  n:\n    evidence: { exact: it, suffix: . Bo }\n    steps:\n      - words: { exact: saw, prefix: Bo }\n"));

        RoundTrip trip = await RoundTrip.RunAsync(corpus, format, Schema, hasContext: false);

        Assert.Equal(NothingLost, trip.Report);
        Assert.Empty(trip.Difference.Missing);
        Assert.Empty(trip.Difference.Added);
    }

    private static async Task CheckBratAsync(string name, string document, string report, string[] restored, string[] lost, string[] added)
    {
        using ExportedCorpus corpus = Open(name);

        RoundTrip trip = await RoundTrip.RunAsync(corpus, "brat", RoundTrip.Relax(ReadSchema(name)), hasContext: false, $"document: {document}");

        IEnumerable<string> expected = trip.Losses.ToLines()
            .Where(line => !line.Contains("prefix", StringComparison.Ordinal) && !Array.Exists(restored, each => line.StartsWith(each, StringComparison.Ordinal)))
            .Concat(lost);
        Assert.Equal(report, trip.Report);
        Assert.Equal(Sorted(expected, ".aliases"), Sorted(trip.Difference.Lost.ToLines(), ".aliases"));
        Assert.Equal(added, trip.Difference.Added.Where(static added => !added.Contains(".aliases: ", StringComparison.Ordinal)));
    }

    private static ExportedCorpus Open(string name) => name switch
    {
        "example" => ExportedCorpus.Example(),
        "shipped" => ExportedCorpus.Shipped(),
        _ => ExportedCorpus.Hostile(),
    };

    private static string ReadSchema(string name) => name switch
    {
        "example" => File.ReadAllText(RepositoryRoot.Combine("tests", "CorpusData.Example", "schema", "corpus.yaml")),
        "shipped" => File.ReadAllText(RepositoryRoot.Combine("schema", "corpus.yaml")),
        _ => HostileCorpus.Files.Single(static file => file.Path == "schema/hostile.yaml").Content,
    };

    private static string[] Sorted(IEnumerable<string> lines, params string[] left) =>
        [.. lines.Where(line => !Array.Exists(left, each => line.EndsWith(each, StringComparison.Ordinal))).Order(StringComparer.Ordinal)];
}
