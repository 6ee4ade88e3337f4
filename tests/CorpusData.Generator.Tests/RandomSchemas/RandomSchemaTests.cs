using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using System.Text.Encodings.Web;
using System.Text.Json;
using CorpusData.Compiler;
using CorpusData.Compiler.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusData.Generator.Tests.RandomSchemas;

/// <summary>Every accepted schema compiles, and every value comes back as it is written.</summary>
public sealed class RandomSchemaTests
{
    // How many schemas, and the first one; see docs/reliability.md.
    private static readonly int Count = Setting("CORPUS_RANDOM_SCHEMAS", 80);
    private static readonly int First = Setting("CORPUS_RANDOM_FIRST", 1);

    // Compiling several schemas at once takes less time.
    private const int Batch = 50;

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void Every_accepted_schema_compiles_and_gives_every_value_back()
    {
        int accepted = 0;
        for (int first = First; first < First + Count; first += Batch)
        {
            accepted += Check(Enumerable.Range(first, Math.Min(Batch, First + Count - first)));
        }

        Assert.True(accepted > Count / 3, $"Only {accepted} of {Count} schemas were accepted, so little was checked.");
    }

    private static int Check(IEnumerable<int> seeds)
    {
        var expected = new Dictionary<int, Dictionary<string, string>>();
        var trees = new List<SyntaxTree>();
        foreach (int seed in seeds)
        {
            if (Write(seed) is var (json, code))
            {
                expected.Add(seed, json);
                trees.AddRange(code.Select(file => CSharpSyntaxTree.ParseText(file.Text, Harness.ParseOptions, $"{seed}/{file.Name}")));
            }
        }

        Compilation compilation = Harness.Compilation().AddSyntaxTrees(trees);
        Assert.Empty(compilation.GetDiagnostics().Select(static d => $"{d.Location.SourceTree?.FilePath}: {d.GetMessage(CultureInfo.InvariantCulture)}").Take(5));
        using var image = new MemoryStream();
        Assert.True(compilation.Emit(image).Success);
        image.Position = 0;
        var context = new AssemblyLoadContext("Random", isCollectible: true);
        Assembly assembly = context.LoadFromStream(image);
        foreach ((int seed, Dictionary<string, string> json) in expected)
        {
            Assert.Equal((seed, Lines(json)), (seed, Lines(Read(assembly, seed))));
        }

        context.Unload();
        return expected.Count;
    }

    // The records that a random schema must give back, and its code; null if the schema is not accepted.
    private static (Dictionary<string, string> Json, IReadOnlyList<EmittedFile> Code)? Write(int seed)
    {
        var random = new Random(seed);
        string schema = new RandomSchema(random).Write();
        CorpusCompilation without = Compile(seed, schema, "things: {}\n");
        if (!without.Corpus.Schema.IsUsable)
        {
            return null;
        }

        (string yaml, Dictionary<string, string> json) written;
        try
        {
            written = new RandomSeeds(random, without.Corpus.Schema).Write();
        }
        catch (NotSupportedException)
        {
            return null;
        }

        CorpusCompilation compilation = Compile(seed, schema, written.yaml);
        Assert.Equal((seed, ""), (seed, string.Join('\n', compilation.Findings.Select(static finding => finding.ToString()))));
        return (written.json, compilation.Emit());
    }

    private static CorpusCompilation Compile(int seed, string schema, string seeds)
    {
        var compilation = CorpusCompilation.Create(
            [
                CorpusFile.FromText("/corpus/schema/corpus.yaml", "schema/corpus.yaml", schema, CorpusRole.Schema),
                CorpusFile.FromText("/corpus/seeds/all.yaml", "seeds/all.yaml", seeds, CorpusRole.Seed),
            ],
            CorpusOptions.Default with { Namespace = Namespace(seed) });
        Assert.True(compilation.Fault is null, $"{seed}: {compilation.Fault}");
        return compilation;
    }

    private static Dictionary<string, string> Read(Assembly assembly, int seed)
    {
        Type corpus = assembly.GetType(Namespace(seed) + ".Corpus")!;
        return new[] { "Things", "Subs" }
            .SelectMany(collection => ((IEnumerable)corpus.GetProperty(collection)!.GetValue(null)!).Cast<object>())
            .Distinct()
            .ToDictionary(
                static record => (string)record.GetType().GetProperty("Id")!.GetValue(record)!,
                static record => JsonSerializer.Serialize(record, record.GetType(), Json));
    }

    private static string Namespace(int seed) => "S" + seed.ToString(CultureInfo.InvariantCulture);

    private static string Lines(Dictionary<string, string> records) =>
        string.Join('\n', records.OrderBy(static pair => pair.Key, StringComparer.Ordinal).Select(static pair => pair.Value));

    private static int Setting(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out int value) ? value : usual;
}
