using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusData.Generator.Tests;

/// <summary>The MSBuild properties of a project, and what it says of files by their paths.</summary>
internal sealed class ProjectOptions(
    Dictionary<string, string> properties, Dictionary<string, Dictionary<string, string>> metadata)
    : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new Options(properties.ToDictionary(pair => "build_property." + pair.Key, pair => pair.Value));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        new Options(metadata.GetValueOrDefault(textFile.Path, []).ToDictionary(
            pair => "build_metadata.CorpusFile." + pair.Key, pair => pair.Value));

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) =>
            values.TryGetValue(key, out value);
    }
}
