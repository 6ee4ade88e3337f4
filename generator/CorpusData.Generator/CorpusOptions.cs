using System.Globalization;
using CorpusData.Compiler.Check;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusData.Generator;

/// <summary>What the project sets, as MSBuild properties.</summary>
/// <param name="Namespace">The namespace of the generated code.</param>
/// <param name="Root">The folder that paths in messages are relative to, with forward slashes and one at its end.</param>
/// <param name="NamedMembersLimit">The most records for which a collection has named members.</param>
internal sealed record CorpusOptions(string Namespace, string Root, int NamedMembersLimit)
{
    private const string DefaultNamespace = "CorpusData";

    /// <summary>Reads the properties.</summary>
    public static CorpusOptions Read(AnalyzerConfigOptionsProvider provider)
    {
        string ns = Property(provider, "CorpusNamespace");
        ns = ns.Length > 0 ? ns : Property(provider, "RootNamespace");
        string root = Property(provider, "CorpusRoot").Replace('\\', '/');
        bool hasLimit = int.TryParse(
            Property(provider, "CorpusNamedMembersLimit"), NumberStyles.None, CultureInfo.InvariantCulture, out int limit);
        return new CorpusOptions(
            ns.Length > 0 ? ns : DefaultNamespace,
            root.Length == 0 || root.EndsWith("/", StringComparison.Ordinal) ? root : root + "/",
            hasLimit ? limit : CheckOptions.Default.NamedMembersLimit);
    }

    /// <summary>A path as messages print it.</summary>
    public string Display(string path)
    {
        path = path.Replace('\\', '/');
        return Root.Length > 0 && path.StartsWith(Root, StringComparison.Ordinal) ? path.Substring(Root.Length) : path;
    }

    private static string Property(AnalyzerConfigOptionsProvider provider, string name) =>
        provider.GlobalOptions.TryGetValue("build_property." + name, out string? value) ? value.Trim() : "";
}
