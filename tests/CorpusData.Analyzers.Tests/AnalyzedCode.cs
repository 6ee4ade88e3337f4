using System.Collections.Immutable;
using System.Globalization;
using CorpusData.Generator.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusData.Analyzers.Tests;

/// <summary>Runs the analyzer over code that uses a corpus.</summary>
internal static class AnalyzedCode
{
    private static readonly GeneratorDriver SmallCorpusDriver =
        Harness.Driver(SmallCorpus.Files()).RunGenerators(Harness.Compilation());

    /// <summary>The assembly of the small corpus, as a package has it.</summary>
    public static MetadataReference SmallCorpusAssembly { get; } = Emit();

    /// <summary>A file whose method has some statements.</summary>
    public static string Around(string statements) => $$"""
        using System;
        using System.Collections.Generic;
        using CorpusData.Runtime;
        using Harbour;
        static class Use
        {
            const string Typo = "fery";
            static readonly string NotConstant = "fery";
            static Corpus.ArticlesCollection s_articles = Corpus.Articles;
            static void Run(Corpus.ArticlesCollection articles, Corpus.ArticlesCollection? maybe, string text)
            {
                {{statements}}
            }
        }
        """;

    /// <summary>
    /// Holds what the analyzer finds in statements against the places that are marked in them, «so», and against
    /// messages: with the corpus in the same project, and with the corpus in an assembly that is referenced.
    /// </summary>
    public static async Task Expect(string markedStatements, params string[] messages)
    {
        string marked = Around(markedStatements);
        string code = marked.Replace("«", "").Replace("»", "");
        SmallCorpusDriver.RunGeneratorsAndUpdateCompilation(Harness.Compilation(code), out Compilation own, out _);
        foreach (Compilation compilation in new[] { own, Harness.Compilation(code).AddReferences(SmallCorpusAssembly) })
        {
            ImmutableArray<Diagnostic> found = await Diagnose(compilation);
            Assert.Equal(messages, found.Select(Message));
            Assert.Equal(marked, Mark(code, found));
        }
    }

    /// <summary>What the analyzer finds in code that compiles, in the order of the code.</summary>
    public static async Task<ImmutableArray<Diagnostic>> Diagnose(Compilation compilation)
    {
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        ImmutableArray<Diagnostic> found = await compilation
            .WithAnalyzers([new CorpusIdentifierAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        return found.Sort((a, b) => a.Location.SourceSpan.Start.CompareTo(b.Location.SourceSpan.Start));
    }

    /// <summary>A finding as a build log has it behind the place.</summary>
    public static string Message(Diagnostic diagnostic) =>
        $"{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";

    private static string Mark(string code, ImmutableArray<Diagnostic> found) => found.Reverse().Aggregate(
        code,
        (text, diagnostic) => text
            .Insert(diagnostic.Location.SourceSpan.End, "»")
            .Insert(diagnostic.Location.SourceSpan.Start, "«"));

    private static PortableExecutableReference Emit()
    {
        SmallCorpusDriver.RunGeneratorsAndUpdateCompilation(
            Harness.Compilation().WithAssemblyName("Harbour"), out Compilation compilation, out _);
        using var image = new MemoryStream();
        Assert.True(compilation.Emit(image).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
