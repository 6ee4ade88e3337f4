using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusData.Generator.Tests;

/// <summary>The MSBuild properties of a project, and the role of each file by the folder that it is in.</summary>
internal sealed class ProjectOptions(Dictionary<string, string> properties) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new Options(properties.ToDictionary(pair => "build_property." + pair.Key, pair => pair.Value));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
    {
        string? role = textFile.Path.Contains("/schema/", StringComparison.Ordinal) ? "Schema"
            : textFile.Path.Contains("/seeds/", StringComparison.Ordinal) ? "Seed"
            : null;
        return new Options(role is null ? [] : new() { ["build_metadata.AdditionalFiles.CorpusRole"] = role });
    }

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) =>
            values.TryGetValue(key, out value);
    }
}
