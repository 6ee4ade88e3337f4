using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Tests.Harness;

namespace CorpusData.Compiler.Tests.Check;

/// <summary>The finding about one quote of a text, and the places in the text.</summary>
internal sealed class QuoteFindings
{
    private const string Header = "date 2024-03-04 2024/03/04 | 09:30 - Source: daily post\n\n";

    private static readonly CorpusCompilation Schema = CorpusCompilation.Create(CorpusFiles.News.WithoutFolder("seeds").ToCorpus());

    private readonly Corpus _corpus;

    /// <summary>Checks a text with one quote.</summary>
    /// <param name="text">The text of the document m.</param>
    /// <param name="quote">The quote: its words, and its prefix and suffix if they are not empty.</param>
    /// <param name="others">The texts of other documents, by their identifiers.</param>
    public QuoteFindings(string text, (string Exact, string Prefix, string Suffix) quote, params (string Name, string Text)[] others)
    {
        string dateline = $"{{ exact: {Yaml(quote.Exact)}, prefix: {Yaml(quote.Prefix)}, suffix: {Yaml(quote.Suffix)} }}";
        CorpusFiles files = CorpusFiles.None
            .With("seeds/m.txt", Header + text)
            .With("seeds/m.yaml", $"headline: x\ndateline: {dateline}\n")
            .With("seeds/x.yaml", "organizations: { daily-post: { name: daily post } }\n");
        foreach ((string name, string other) in others)
        {
            files = files.With($"seeds/{name}.txt", Header + other).With($"seeds/{name}.yaml", "headline: x\n");
        }

        CorpusCompilation compilation = Schema.With(files.ToCorpus());
        _corpus = compilation.Corpus;
        Finding = compilation.Findings.SingleOrDefault(static finding => finding.Kind != Catalog.SameText);
    }

    /// <summary>The finding about the quote, or null.</summary>
    public Finding? Finding { get; }

    /// <summary>Returns the arguments of the finding, if it has an id.</summary>
    public ImmutableArray<string>? Arguments(string id) =>
        Finding?.Kind.Id == id ? Finding.Arguments : null;

    /// <summary>Returns the offset in the text of a place in a message.</summary>
    public int Offset(string location)
    {
        DocumentText text = Text("m");
        return Enumerable.Range(0, text.Value.Length)
            .Single(i => text.SpanOf(i, i).ToFileSpan().ToString() == location);
    }

    /// <summary>Returns the text of a document in the corpus.</summary>
    public DocumentText Text(string name) => _corpus.Records
        .Single(record => record.Identifier == name && record.Text is not null).Text!;

    private static string Yaml(string text) => text.Aggregate(
        new StringBuilder("\""),
        static (yaml, c) => c is '"' or '\\' or < ' ' or (> '~' and < '\uD800') or '\uFEFF'
            ? yaml.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture))
            : yaml.Append(c),
        static yaml => yaml.Append('"').ToString());
}
