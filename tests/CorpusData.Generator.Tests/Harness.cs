using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusData.Generator.Tests;

/// <summary>Runs the generator as the compiler does.</summary>
internal static class Harness
{
    /// <summary>C# 12 is the oldest language that generated code must compile in.</summary>
    public static CSharpParseOptions ParseOptions { get; } =
        new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    public static IEnumerable<MetadataReference> References { get; } =
        Net80.References.All.Append(
            MetadataReference.CreateFromFile(Path.Combine(AppContext.BaseDirectory, "Reference", "CorpusData.Runtime.dll")));

    public static CSharpCompilation Compilation(string code = "") => CSharpCompilation.Create(
        "Consumer",
        [CSharpSyntaxTree.ParseText(code, ParseOptions)],
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>A driver of a project whose corpus is in <c>/corpus</c>, if its properties do not say otherwise.</summary>
    /// <param name="files">All additional files.</param>
    /// <param name="properties">What the project sets.</param>
    /// <param name="tracksSteps">Whether the result says which steps ran.</param>
    /// <param name="metadata">What the project says of a file, by its path.</param>
    public static GeneratorDriver Driver(
        IEnumerable<AdditionalText> files,
        Dictionary<string, string>? properties = null,
        bool tracksSteps = false,
        Dictionary<string, Dictionary<string, string>>? metadata = null)
    {
        properties = new(properties ?? new() { ["CorpusNamespace"] = "Harbour" });
        properties.TryAdd("_CorpusRootBase64", Convert.ToBase64String("/corpus/"u8));
        return CSharpGeneratorDriver.Create(
            [new CorpusGenerator().AsSourceGenerator()],
            files,
            ParseOptions,
            new ProjectOptions(properties, metadata ?? []),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, tracksSteps));
    }

    /// <summary>What the generator reports for some files.</summary>
    public static ImmutableArray<Diagnostic> Diagnose(
        IEnumerable<AdditionalText> files, Dictionary<string, string>? properties = null) =>
        Driver(files, properties).RunGenerators(Compilation()).GetRunResult().Diagnostics;

    /// <summary>The small corpus with some files replaced or added.</summary>
    public static List<AdditionalText> With(params AdditionalText[] changed)
    {
        List<AdditionalText> files = SmallCorpus.Files();
        files.RemoveAll(other => changed.Any(file => file.Path == other.Path));
        files.AddRange(changed);
        return files;
    }
}
