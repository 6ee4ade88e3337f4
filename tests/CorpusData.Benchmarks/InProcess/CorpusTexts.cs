using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using CorpusData.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusData.Benchmarks.InProcess;

/// <summary>A corpus as the compiler hands it to the generator.</summary>
internal static class CorpusTexts
{
    /// <summary>Reads all files of a corpus.</summary>
    public static ImmutableArray<AdditionalText> Load(string folder) =>
    [
        .. Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(static file => Create(file, File.ReadAllText(file))),
    ];

    public static AdditionalText Create(string path, string text) => new CorpusText(path, SourceText.From(text, Encoding.UTF8));

    /// <summary>A driver that has not run yet.</summary>
    public static GeneratorDriver Driver(ImmutableArray<AdditionalText> files) => CSharpGeneratorDriver.Create(
        [new CorpusGenerator().AsSourceGenerator()], files, CSharpParseOptions.Default, new ProjectOptions());

    private sealed class CorpusText(string path, SourceText text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => text;
    }

    private sealed class ProjectOptions : AnalyzerConfigOptionsProvider
    {
        private static readonly Options Schema = new(("build_metadata.CorpusFile.CorpusRole", "Schema"));
        private static readonly Options Seed = new(("build_metadata.CorpusFile.CorpusRole", "Seed"));

        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(("build_property.CorpusNamespace", "News"));

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options();

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
            Path.GetFileName(Path.GetDirectoryName(textFile.Path)) == "schema" ? Schema : Seed;
    }

    private sealed class Options(params (string Key, string Value)[] values) : AnalyzerConfigOptions
    {
        private readonly Dictionary<string, string> _values = values.ToDictionary(static pair => pair.Key, static pair => pair.Value);

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => _values.TryGetValue(key, out value);
    }
}
