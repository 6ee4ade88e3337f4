using System.Reflection;
using System.Runtime.Loader;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CorpusData.Compiler;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusData.Generator.Tests.Documentation;

/// <summary>What the README and its pictures show is what the compiler does.</summary>
public sealed partial class ReadmeTests
{
    private const string Article = "seeds/000_4b4d9c8dc36bf2af.yaml";

    private const string Root = "tree_root: true";

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static string Readme { get; } = File.ReadAllText(RepositoryRoot.Combine("README.md"));

    private static IReadOnlyList<(string Kind, string Content)> Blocks { get; } =
        [.. Block().Matches(Readme).Select(match => (match.Groups["kind"].Value, match.Groups["content"].Value))];

    [Fact]
    public void The_first_program_prints_what_the_README_says()
    {
        (_, string program) = Blocks.First(block => block.Kind == "csharp");
        (_, string output) = Blocks[1];

        Assert.Equal(output, Run(program, Corpus()));
    }

    [Fact]
    public void The_corpus_of_the_three_steps_compiles()
    {
        string seeds = BlockWith("# seeds/ferry.txt");
        Dictionary<string, string> files = SeedFile().Split(seeds).Skip(1).Chunk(2).ToDictionary(file => file[0], file => file[1].Trim() + "\n");
        files["schema/corpus.yaml"] = BlockWith(Root);

        Assert.Equal(
            "True\n",
            Run("Console.WriteLine(CorpusData.Corpus.Claims.FerrySails.Source == CorpusData.Corpus.People.AdaBerg);", files));
    }

    [Fact]
    public void The_JSON_of_a_claim_is_what_the_page_of_the_API_shows()
    {
        string page = File.ReadAllText(RepositoryRoot.Combine("docs", "api.md"));
        const string Program = """
            var options = new System.Text.Json.JsonSerializerOptions
            {
                WriteIndented = true,
                Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            };
            Console.WriteLine(System.Text.Json.JsonSerializer.Serialize(CorpusData.Corpus.Claims.UsForcesOut, options).Replace("\r", ""));
            """;

        Assert.Equal(Block().Matches(page).Single(static block => block.Groups["kind"].Value == "json").Groups["content"].Value, Run(Program, Corpus()));
    }

    [Fact]
    public void The_guides_article_compiles()
    {
        string guide = File.ReadAllText(RepositoryRoot.Combine("docs", "first-article.md"));
        Dictionary<string, string> files = SavedFile().Matches(guide)
            .ToDictionary(static file => file.Groups["path"].Value, static file => file.Groups["content"].Value);
        files["schema/corpus.yaml"] = BlockWith(Root);

        Assert.Equal(["seeds/ferry.txt", "seeds/ferry.yaml", "seeds/people.yaml", "schema/corpus.yaml"], files.Keys);
        Assert.Empty(Findings(files));
    }

    [Fact]
    public void The_picture_of_errors_shows_what_a_build_reports()
    {
        Dictionary<string, string> files = Corpus();
        files[Article] = Replace(Replace(Replace(
            files[Article],
            "source: hassan-rouhani", "source: hasan-rouhani"),
            "kind: motive", "kinds: motive"),
            "without Soleimani’s “war on terror", "without Soleimani’s \"war on terror");

        Assert.Equal(Findings(files), TextsOf("errors.svg", "finding"));
    }

    [Fact]
    public async Task The_picture_of_completion_shows_what_an_editor_offers()
    {
        Assert.Equal(
            await CompletionTests.Offered(Driver(Corpus()), "CorpusData.Corpus.Claims.", "Mil"),
            TextsOf("completion.svg", "item"));
    }

    private static Dictionary<string, string> Corpus() => new[] { "schema", "seeds" }
        .SelectMany(folder => Directory.EnumerateFiles(RepositoryRoot.Combine(folder)))
        .Where(file => !file.EndsWith(".json", StringComparison.Ordinal))
        .ToDictionary(file => Path.GetRelativePath(RepositoryRoot.Path, file).Replace('\\', '/'), File.ReadAllText);

    private static IEnumerable<string> Findings(Dictionary<string, string> files) => CorpusCompilation
        .Create(files.Select(static file => CorpusFile.FromText(file.Key, file.Key, file.Value, CorpusLayout.RoleOf(file.Key)!.Value)))
        .Findings.Select(static finding => $"{finding.Span}: {finding.Kind.Severity.ToString().ToLowerInvariant()} {finding.Kind.Id}: {finding.Message}");

    private static GeneratorDriver Driver(Dictionary<string, string> files) => Harness.Driver(
        files.Select(file => new SeedText("/corpus/" + file.Key, file.Value)), new() { ["CorpusNamespace"] = "CorpusData" });

    private static string Run(string program, Dictionary<string, string> files)
    {
        const string Output = """
            static class Output
            {
                public static readonly System.IO.StringWriter Writer = new() { NewLine = "\n" };
            }
            """;
        CSharpCompilation compilation = Harness.Compilation()
            .RemoveAllSyntaxTrees()
            .AddSyntaxTrees(
                CSharpSyntaxTree.ParseText("global using System;\n" + program.Replace("Console.", "Output.Writer."), Harness.ParseOptions),
                CSharpSyntaxTree.ParseText(Output, Harness.ParseOptions))
            .WithOptions(new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        Driver(files).RunGeneratorsAndUpdateCompilation(compilation, out Compilation whole, out _);
        using var image = new MemoryStream();
        Assert.Empty(whole.Emit(image).Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        image.Position = 0;
        var context = new AssemblyLoadContext("Readme", isCollectible: true);
        try
        {
            Assembly assembly = context.LoadFromStream(image);
            assembly.EntryPoint!.Invoke(null, [Array.Empty<string>()]);
            return assembly.GetType("Output")!.GetField("Writer")!.GetValue(null)!.ToString()!;
        }
        finally
        {
            context.Unload();
        }
    }

    // The lines of a picture that a text of a class is broken into are parts of one text.
    private static IReadOnlyList<string> TextsOf(string picture, string @class) =>
    [
        .. XDocument.Load(RepositoryRoot.Combine("docs", "pictures", picture), LoadOptions.PreserveWhitespace)
            .Descendants(Svg + "text")
            .Where(text => (string?)text.Attribute("class") == @class)
            .Select(text => string.Concat(text.Elements(Svg + "tspan").Select(line => line.Value))),
    ];

    private static string Replace(string text, string words, string others)
    {
        int at = text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(at >= 0, words);
        return text.Remove(at, words.Length).Insert(at, others);
    }

    private static string BlockWith(string words) =>
        Unindented(Blocks.Single(block => block.Content.Contains(words, StringComparison.Ordinal)).Content);

    private static string Unindented(string block) => string.Concat(block.Split('\n').Select(static line => (line.StartsWith("   ", StringComparison.Ordinal) ? line[3..] : line) + "\n"));

    [GeneratedRegex(@"^ *```(?<kind>\w*)\n(?<content>.*?)^ *```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex(@"`(?<path>seeds/\S+)`[^`]*:\n\n```\w+\n(?<content>.*?)```", RegexOptions.Singleline)]
    private static partial Regex SavedFile();

    [GeneratedRegex(@"^# (seeds/\S+)\n", RegexOptions.Multiline)]
    private static partial Regex SeedFile();
}
