using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace CorpusData.Generator.Tests;

/// <summary>Compiles a corpus with code that uses it, and runs the code.</summary>
internal static class CompiledCorpus
{
    /// <summary>What an expression gives that is evaluated against a corpus.</summary>
    /// <param name="files">The corpus.</param>
    /// <param name="expression">The expression.</param>
    /// <param name="members">What it uses besides.</param>
    public static string Evaluate(IEnumerable<AdditionalText> files, string expression, string members = "")
    {
        string code = $$"""
            using System;
            using System.Globalization;
            using System.Linq;
            using Harbour;
            /// <summary>Runs the expression.</summary>
            public static class Probe
            {
                /// <summary>Runs it.</summary>
                public static string Run() => Convert.ToString({{expression}}, CultureInfo.InvariantCulture)!;

            {{members}}
            }
            """;
        Harness.Driver(files).RunGeneratorsAndUpdateCompilation(
            Harness.Compilation(code), out Compilation compilation, out System.Collections.Immutable.ImmutableArray<Diagnostic> diagnostics);
        Assert.DoesNotContain(diagnostics.Concat(compilation.GetDiagnostics()), d => d.Severity >= DiagnosticSeverity.Warning);
        using var image = new MemoryStream();
        Assert.True(compilation.Emit(image).Success);
        image.Position = 0;
        var context = new AssemblyLoadContext("Consumer", isCollectible: true);
        try
        {
            MethodInfo run = context.LoadFromStream(image).GetType("Probe")!.GetMethod("Run")!;
            return (string)run.Invoke(null, null)!;
        }
        finally
        {
            context.Unload();
        }
    }
}
