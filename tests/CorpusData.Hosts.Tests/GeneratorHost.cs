using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CorpusData.Analyzers;
using CorpusData.Generator;
using CorpusData.Runtime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Emit;

namespace CorpusData.Hosts.Tests;

/// <summary>
/// Runs the generator and the analyzer as a compiler does, on whichever Roslyn is loaded beside this class.
/// It takes and returns nothing but what all load contexts share.
/// </summary>
internal static class GeneratorHost
{
    // An identifier that is in no corpus, for the analyzer.
    private const string Code = "_ = CorpusData.Example.Corpus.Articles[\"no-such-article\"];";

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    // One compilation that all others share what they know of the references with.
    private static readonly CSharpCompilation Empty = Project();

    /// <summary>The version of the Roslyn that it runs on.</summary>
    public static string Version => typeof(CSharpCompilation).Assembly.GetName().Version!.ToString(3);

    /// <summary>
    /// All that comes of a corpus: each generated file, each diagnostic of the generator and the analyzer and, where the
    /// corpus holds, the assembly.
    /// </summary>
    /// <param name="root">The corpus's folder.</param>
    /// <param name="files">What stands in each file, by its path below that folder.</param>
    /// <returns>Lines, of which those of a file end with the hash of what stands in it.</returns>
    public static string[] Run(string root, KeyValuePair<string, string>[] files)
    {
        CSharpGeneratorDriver.Create(
                [new CorpusGenerator().AsSourceGenerator()],
                files.Select(file => new CorpusText(root + file.Key, file.Value)),
                ParseOptions,
                new CorpusProperties(root, "CorpusData.Example"))
            .RunGeneratorsAndUpdateCompilation(Empty, out Compilation compilation, out ImmutableArray<Diagnostic> findings);
        return
        [
            .. compilation.SyntaxTrees.Select(tree => $"{tree.FilePath} {Hash(Encoding.UTF8.GetBytes(tree.ToString()))}"),
            .. findings.Concat(Analyze(compilation)).Select(finding => Line(finding, root)).Order(StringComparer.Ordinal),
            .. findings.Any(finding => finding.Severity == DiagnosticSeverity.Error) ? [] : new[] { $"assembly {Hash(Emit(compilation))}" },
        ];
    }

    private static CSharpCompilation Project()
    {
        string framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return CSharpCompilation.Create(
            "Consumer",
            [CSharpSyntaxTree.ParseText(Code, ParseOptions, "Program.cs", Encoding.UTF8)],
            Directory.EnumerateFiles(framework, "System*.dll").Order(StringComparer.Ordinal)
                .Append(typeof(Quote).Assembly.Location)
                .Select(file => MetadataReference.CreateFromFile(file)),
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable, deterministic: true));
    }

    private static ImmutableArray<Diagnostic> Analyze(Compilation compilation) => compilation
        .WithAnalyzers([new CorpusIdentifierAnalyzer()])
        .GetAnalyzerDiagnosticsAsync()
        .GetAwaiter()
        .GetResult();

    // The symbols are within, so that the paths of the sources count, too.
    private static byte[] Emit(Compilation compilation)
    {
        using var image = new MemoryStream();
        EmitResult result = compilation.Emit(image, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.Embedded));
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return image.ToArray();
    }

    private static string Line(Diagnostic finding, string root)
    {
        FileLinePositionSpan span = finding.Location.GetLineSpan();
        string path = span.Path.StartsWith(root, StringComparison.Ordinal) ? span.Path[root.Length..] : span.Path;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{path}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}): {finding.Severity} {finding.Id}: {finding.GetMessage(CultureInfo.InvariantCulture)}");
    }

    private static string Hash(byte[] bytes) => Convert.ToHexString(SHA256.HashData(bytes));
}
