using CorpusData.Compiler;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Parse;
using CorpusData.Fuzz.Inputs;

namespace CorpusData.Fuzz.Targets;

/// <summary>
/// The finder of quotes. An input is some documents with annotations, of a schema that never changes: a quote that is
/// found is, but for white space, the words of the text where it was found; one that is not has an error.
/// </summary>
internal sealed class QuoteTarget : IFuzzTarget
{
    private const string Schema = """
        id: https://example.org/fuzz
        name: fuzz
        imports: [linkml:types, corpusdata:core]
        default_range: string
        classes:
          Corpus:
            tree_root: true
            attributes:
              articles: { range: Article, multivalued: true, inlined: true }
              people: { range: Person, multivalued: true, inlined: true }
          Article:
            attributes:
              id: { identifier: true }
              body: { range: text }
              evidence: { range: Quote, multivalued: true }
              mentions: { range: Mention, multivalued: true }
          Person:
            attributes:
              id: { identifier: true }
              names: { range: surface_form, multivalued: true }
        """;

    private static readonly CorpusCompilation Empty = CorpusCompilation.Create(
        [CorpusFile.FromText("/corpus/schema/corpus.yaml", "schema/corpus.yaml", Schema, CorpusRole.Schema)]);

    public string Name => "quote";

    public IReadOnlyList<string> Seeds { get; } =
    [
        .. SeedFiles.All
            .Where(static file => FileParser.IsDocument(file.Key))
            .Select(static file => new InputFiles(
            [
                new("seeds/a.txt", file.Value),
                new("seeds/a.yaml", $"evidence:\n- {Words(file.Value, 3)}\n- {Words(file.Value, 30)}\n- exact: {Words(file.Value, 9)}\n  prefix: {Words(file.Value, 5)}\n"),
                new("seeds/people.yaml", $"people:\n  a: {{ names: [{Words(file.Value, 1)}, The] }}\n"),
            ]).ToString()),
    ];

    public void Run(string input)
    {
        CorpusCompilation compilation = Empty.With(
            InputFiles.Parse(input, "seeds/a.txt").ToCorpus().Where(static file => file.Role == CorpusRole.Seed));
        LossRule.Check(compilation);
        Corpus corpus = compilation.Corpus;
        foreach (CheckedUnit unit in corpus.Units.Where(static unit => unit.Document.IsRecord))
        {
            Check(corpus, unit);
        }
    }

    private static void Check(Corpus corpus, CheckedUnit unit)
    {
        Record document = unit.Bound.Records[0];
        if (document[document.Class.IndexOf("evidence")] is not ListValue evidence)
        {
            return;
        }

        foreach (QuoteValue quote in evidence.Items.Cast<QuoteValue>())
        {
            if (corpus.Links.Referred.Locate(unit, quote) is { } place)
            {
                string found = corpus.RecordAt(place.Document).Text!.Value[place.Start..place.End];
                if (Normalized(found) != Normalized(quote.Exact))
                {
                    throw new FuzzFault($"'{quote.Exact}' was found where '{found}' stands.");
                }
            }
        }
    }

    private static string Normalized(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Words(string text, int count) =>
        "'" + string.Join(' ', Normalized(text).Split(' ').TakeLast(40).Take(count)).Replace("'", "''", StringComparison.Ordinal) + "'";
}
