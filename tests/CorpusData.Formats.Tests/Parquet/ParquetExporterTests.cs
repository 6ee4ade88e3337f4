using CorpusData.Formats.Tests.Exporting;

namespace CorpusData.Formats.Tests.Parquet;

public sealed class ParquetExporterTests : IDisposable
{
    // The query of docs/scale.md. An engine that counts in other units than code points would find other words.
    private const string WrongQuotes = """
        SELECT count(*), count(*) FILTER (WHERE substring(a.body, q.start_code_point + 1, q.end_code_point - q.start_code_point) <> q.exact)
        FROM 'DIR/claims-*.parquet' c
        JOIN 'DIR/quotes-*.parquet' q ON q.holder = c.id AND q.holder_class = 'Claim'
        JOIN 'DIR/articles-*.parquet' a ON a.id = q.document
        """;

    private readonly ExportedCorpus _hostile = ExportedCorpus.Hostile();

    public void Dispose() => _hostile.Dispose();

    [Fact]
    public async Task Claims_quotes_and_articles_of_the_example_join_to_the_words_of_the_text()
    {
        using var example = ExportedCorpus.Example();
        Assert.Empty((await example.ExportAsync("parquet")).Losses);

        string[] counts = DuckDb.Query(example.Folder, WrongQuotes).Single().Split('|');

        Assert.NotEqual("0", counts[0]);
        Assert.Equal("0", counts[1]);
    }

    [Fact]
    public async Task Quotes_of_the_shipped_corpus_join_to_the_words_of_the_text()
    {
        using var shipped = ExportedCorpus.Shipped();
        await shipped.ExportAsync("parquet");

        Assert.Equal("42|0", DuckDb.Query(shipped.Folder, WrongQuotes).Single());
    }

    [Theory]
    [InlineData("quotes", 7)]
    [InlineData("mentions", 4)]
    public async Task Spans_are_right_in_texts_that_are_hard_to_count(string table, int count)
    {
        await _hostile.ExportAsync("parquet");

        Assert.Equal([$"{count}|0"], DuckDb.Query(_hostile.Folder, $"""
            SELECT count(*), count(*) FILTER (WHERE substring(d.body, t.start_code_point + 1, t.end_code_point - t.start_code_point) <> t.exact)
            FROM 'DIR/{table}-*.parquet' t
            JOIN (SELECT id, body FROM 'DIR/reports-*.parquet' UNION ALL SELECT id, body FROM 'DIR/memo-*.parquet') d ON d.id = t.document
            """));
    }

    [Fact]
    public async Task Values_come_back()
    {
        await _hostile.ExportAsync("parquet");

        Assert.Equal(
                HostileCorpus.Value + "|-9223372036854775808|1.5|1E+300||79228162514264337593543950.125|True|2024-02-29|23:59:59.1234567"
                + "|2024-02-29 18:29:59.123+00|2024-02-29T23:59:59.1234567+05:30|-P1DT12H|very large|[2024-02-29, 0001-01-01, 9999-12-31]|[1, 2]|[true, false]|[0.1, -2.0]"
                + "|[0.100000000000000000, -3.000000000000000000]|[0.10, -3]|/ /a\tb/c,d;\"e\"|own",
            DuckDb.Query(_hostile.Folder, """
                SELECT text, whole, single, real, exact, exact_text, flag, day::VARCHAR, hour, moment::VARCHAR, moment_text, length, size, days::VARCHAR, wholes::VARCHAR,
                    flags::VARCHAR, reals::VARCHAR, exacts::VARCHAR, exacts_text::VARCHAR, array_to_string(texts, '/'), json_extract_string(parts[1], '$.label')
                FROM 'DIR/things-*.parquet' WHERE id = 'ada'
                """).Single());
    }

    [Fact]
    public async Task A_table_named_like_a_join_table_gets_another_name()
    {
        await _hostile.ExportAsync("parquet");

        Assert.Equal(
            [
                "README.md", "corpus-export.json", "memo-00000-of-00001.parquet", "mentions-00000-of-00001.parquet", "quotes-00000-of-00001.parquet",
                "quotes_2-00000-of-00001.parquet", "relations-00000-of-00001.parquet", "reports-00000-of-00001.parquet", "things-00000-of-00001.parquet",
            ],
            _hostile.Files);
    }

    [Fact]
    public async Task A_quote_in_a_part_names_its_record_and_the_slots_to_it()
    {
        await _hostile.ExportAsync("parquet");

        Assert.Equal(
            ["evidence|0|Cafe\u0301 👩\u200D👩\u200D👧 opens", "evidence|1|שלום עולם", "parts.inner.words|0|😀😀 came", "parts.words|0|The \"end\" of\nit"],
            DuckDb.Query(_hostile.Folder, "SELECT slot, ordinal, exact FROM 'DIR/quotes-*.parquet' WHERE holder = 'note-1' ORDER BY slot, ordinal"));
    }

    [Fact]
    public async Task Relations_have_both_sides_and_those_of_parts()
    {
        await _hostile.ExportAsync("parquet");

        Assert.Equal(
            [
                "first|notes|note-1|report", "first|notes|note-2|report", "first|notes|late|report", "late|report|first|notes", "note-1|about|ada|", "note-1|denies|note-2|denied_by",
                "note-1|parts.owner|ada|", "note-1|report|first|notes", "note-2|denied_by|note-1|denies", "note-2|report|first|notes",
            ],
            DuckDb.Query(_hostile.Folder, "SELECT subject, slot, object, inverse FROM 'DIR/relations-*.parquet' ORDER BY subject, slot, ordinal"));
    }

    [Fact]
    public async Task Each_file_says_what_it_was_made_from()
    {
        await _hostile.ExportAsync("parquet");

        Assert.Equal(
            ["corpusdata.digest", "corpusdata.offsets", "corpusdata.schema", "corpusdata.version"],
            DuckDb.Query(_hostile.Folder, "SELECT decode(key) FROM parquet_kv_metadata('DIR/quotes-*.parquet') ORDER BY 1"));
    }

    [Fact]
    public async Task Jsonl_is_read_by_an_engine_as_well()
    {
        await _hostile.ExportAsync("jsonl");

        Assert.Equal(
            ["4|0"],
            DuckDb.Query(_hostile.Folder, """
                SELECT count(*), count(*) FILTER (WHERE substring(r.body, q.start_code_point + 1, q.end_code_point - q.start_code_point) <> q.exact)
                FROM (SELECT unnest(evidence) AS q FROM 'DIR/quotes.jsonl') JOIN 'DIR/reports.jsonl' r ON r.id = q.document
                """));
    }
}
