using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace CorpusData.Generator.Tests.Hostile;

/// <summary>A corpus as a build makes it: what is reported, and where nothing is an error, the assembly.</summary>
internal sealed class BuiltCorpus
{
    // What the documentation of generated code consists of, and the compiler of it.
    private static readonly string[] DocumentationElements = ["doc", "assembly", "name", "members", "member", "summary", "para", "inheritdoc"];

    private BuiltCorpus(ImmutableArray<Diagnostic> diagnostics, ImmutableArray<SyntaxTree> trees, Assembly? assembly)
    {
        Diagnostics = diagnostics;
        Trees = trees;
        Assembly = assembly;
    }

    /// <summary>What the generator reports.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The generated code.</summary>
    public ImmutableArray<SyntaxTree> Trees { get; }

    /// <summary>The assembly; null where there is an error.</summary>
    public Assembly? Assembly { get; }

    /// <summary>The ids of what is reported as an error.</summary>
    public IEnumerable<string> Errors => Diagnostics.Where(static d => d.Severity == DiagnosticSeverity.Error).Select(static d => d.Id);

    /// <summary>The types of the assembly with their members, by their names.</summary>
    public IEnumerable<string> Members => Assembly!.GetTypes()
        .SelectMany(static type => type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Select(member => $"{type.FullName}: {member.Name}"))
        .Order(StringComparer.Ordinal);

    /// <summary>The code of each file, but for what its literals, names and documentation say.</summary>
    public IEnumerable<string> Code => Trees
        .Select(static tree => string.Join(' ', tree.GetRoot().DescendantTokens().Select(static token => token.Kind())))
        .Order(StringComparer.Ordinal);

    /// <summary>
    /// Builds a corpus. Code that is generated must compile without a warning, hold nothing but code and documentation
    /// between its lines, and have well-formed documentation.
    /// </summary>
    public static BuiltCorpus Of(
        IEnumerable<AdditionalText> files,
        Dictionary<string, string>? properties = null,
        Dictionary<string, Dictionary<string, string>>? metadata = null)
    {
        GeneratorDriver driver = Harness.Driver(files, properties, tracksSteps: false, metadata).RunGeneratorsAndUpdateCompilation(
            Harness.Compilation(), out Compilation compilation, out ImmutableArray<Diagnostic> diagnostics);
        ImmutableArray<SyntaxTree> trees = driver.GetRunResult().GeneratedTrees;
        Assert.DoesNotContain(diagnostics, static d => d.Id is "CORPUS900" or "CS8785");
        Assert.All(trees, AssertTrivia);
        if (diagnostics.Any(static d => d.Severity == DiagnosticSeverity.Error))
        {
            // The surface that code uses is there for all that, or nothing is.
            Assert.Empty(compilation.GetDiagnostics());
            return new BuiltCorpus(diagnostics, trees, null);
        }

        using var image = new MemoryStream();
        using var documentation = new MemoryStream();
        EmitResult result = compilation.Emit(image, xmlDocumentationStream: documentation);
        Assert.Empty(result.Diagnostics);
        documentation.Position = 0;
        Assert.Empty(XDocument.Load(documentation).Descendants().Select(static e => e.Name.LocalName).Distinct().Except(DocumentationElements));
        image.Position = 0;
        return new BuiltCorpus(diagnostics, trees, new AssemblyLoadContext("Corpus").LoadFromStream(image));
    }

    /// <summary>The records of a collection, in the order of their rows.</summary>
    public object[] Records(string collection, string corpus = "Harbour.Corpus") =>
        [.. ((IEnumerable)Assembly!.GetType(corpus)!.GetProperty(collection)!.GetValue(null)!).Cast<object>()];

    /// <summary>The value of a property.</summary>
    public static object? Value(object record, string property) => record.GetType().GetProperty(property)!.GetValue(record);

    /// <summary>The values of a property that has several.</summary>
    public static object[] Values(object record, string property) => [.. ((IEnumerable)Value(record, property)!).Cast<object>()];

    private static void AssertTrivia(SyntaxTree tree)
    {
        SyntaxNode root = tree.GetRoot();
        Assert.Empty(tree.GetDiagnostics());
        string[] comments =
        [
            .. root.DescendantTrivia()
                .Where(static trivia => trivia.Kind() is not (
                    SyntaxKind.WhitespaceTrivia or SyntaxKind.EndOfLineTrivia or SyntaxKind.SingleLineDocumentationCommentTrivia))
                .Select(static trivia => trivia.ToString().Trim()),
        ];
        Assert.Equal(
            [
                "// <auto-generated/>",
                "#nullable enable",
                "#pragma warning disable CS0612, CS0618 // what the schema deprecates is still in the corpus",
            ],
            comments);
    }
}
