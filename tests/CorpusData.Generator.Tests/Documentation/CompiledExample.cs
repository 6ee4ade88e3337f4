using System.Collections.Immutable;
using System.Globalization;
using CorpusData.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusData.Generator.Tests.Documentation;

/// <summary>Compiles an example of the documentation as its project is built, with the generator and the analyzer.</summary>
internal static class CompiledExample
{
    private const string Root = "/corpus/";

    private static readonly SyntaxTree ImplicitUsings = CSharpSyntaxTree.ParseText(
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """,
        Harness.ParseOptions);

    /// <summary>Returns the lines of the build's log.</summary>
    public static async Task<IEnumerable<string>> Report(DocumentedExample example)
    {
        Dictionary<string, string> properties = new(example.Properties);
        properties.TryAdd("CorpusNamespace", "HarbourPost");
        properties.TryAdd("CorpusNamedMembersLimit", "4096");
        Harness
            .Driver(example.Files.Where(file => !IsCode(file.Key)).Select(file => new SeedText(Root + file.Key, file.Value)), properties)
            .RunGeneratorsAndUpdateCompilation(Compilation(example), out Compilation compilation, out ImmutableArray<Diagnostic> diagnostics);

        // The C# compiler stops at an error that cannot be turned down, before it binds code.
        bool stops = diagnostics.Any(diagnostic => diagnostic.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable));
        ImmutableArray<Diagnostic> ofCode = stops
            ? []
            : await compilation.WithAnalyzers([new CorpusIdentifierAnalyzer()]).GetAllDiagnosticsAsync();
        return diagnostics.Concat(ofCode)
            .Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden && !diagnostic.IsSuppressed)
            .Select(Line);
    }

    private static CSharpCompilation Compilation(DocumentedExample example) => Harness.Compilation()
        .RemoveAllSyntaxTrees()
        .AddSyntaxTrees(example.Files.Where(file => IsCode(file.Key))
            .Select(file => CSharpSyntaxTree.ParseText(file.Value, Harness.ParseOptions, Root + file.Key))
            .Append(ImplicitUsings))
        .WithOptions(new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));

    private static bool IsCode(string path) => path.EndsWith(".cs", StringComparison.Ordinal);

    private static string Line(Diagnostic diagnostic)
    {
        FileLinePositionSpan span = diagnostic.Location.GetLineSpan();
        string place = diagnostic.Location == Location.None
            ? ""
            : $"{span.Path[Root.Length..]}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}): ";
        return $"{place}{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    }
}
