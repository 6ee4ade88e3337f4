using System.Globalization;
using System.Text;
using CorpusData.Compiler;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Schema;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusData.Generator;

/// <summary>What the project sets, as MSBuild properties.</summary>
/// <param name="Namespace">The namespace of the generated code.</param>
/// <param name="Root">The folder that paths in messages are relative to, with forward slashes and one at its end.</param>
/// <param name="HasDefaultItems">Whether what is below the root's folders is of the corpus without further word.</param>
/// <param name="NamedMembersLimit">The most records for which a collection has named members.</param>
/// <param name="ReportsTimings">Whether it is to be said how long the steps took.</param>
/// <param name="IsCorpus">
/// Whether the project has the package's build files: one that refers to a project with a corpus gets the generator
/// from it without them, and has no corpus.
/// </param>
internal sealed record ProjectOptions(
    string Namespace, string Root, bool HasDefaultItems, int NamedMembersLimit, bool ReportsTimings, bool IsCorpus)
{
    /// <summary>The limits of the check.</summary>
    public CheckOptions Check => CheckOptions.Default with { NamedMembersLimit = NamedMembersLimit };

    /// <summary>Reads the properties.</summary>
    public static ProjectOptions Read(AnalyzerConfigOptionsProvider provider)
    {
        string ns = Property(provider, "CorpusNamespace");
        // The SDK takes the root namespace from the project's name, which need not be a namespace.
        ns = ns.Length > 0 ? ns : CSharpName.SafeNamespace(Property(provider, "RootNamespace"));
        string root = Encoding.UTF8.GetString(Convert.FromBase64String(Property(provider, "_CorpusRootBase64"))).Replace('\\', '/');
        bool hasLimit = int.TryParse(
            Property(provider, "CorpusNamedMembersLimit"), NumberStyles.None, CultureInfo.InvariantCulture, out int limit);
        return new ProjectOptions(
            ns.Length > 0 ? ns : CorpusOptions.DefaultNamespace,
            root.Length == 0 || root.EndsWith("/", StringComparison.Ordinal) ? root : root + "/",
            !Property(provider, "EnableDefaultCorpusItems").Equals("false", StringComparison.OrdinalIgnoreCase),
            hasLimit ? limit : CheckOptions.Default.NamedMembersLimit,
            Property(provider, "CorpusReportTimings").Equals("true", StringComparison.OrdinalIgnoreCase),
            root.Length > 0);
    }

    /// <summary>A path as messages print it.</summary>
    public string Display(string path)
    {
        path = path.Replace('\\', '/');
        return Root.Length > 0 && path.StartsWith(Root, StringComparison.Ordinal) ? path.Substring(Root.Length) : path;
    }

    /// <summary>Returns the role that the default items give a file by its path; null if it is none of the corpus.</summary>
    /// <param name="displayPath">The path as messages print it.</param>
    public CorpusRole? DefaultRole(string displayPath) => HasDefaultItems ? CorpusLayout.RoleOf(displayPath) : null;

    private static string Property(AnalyzerConfigOptionsProvider provider, string name) =>
        provider.GlobalOptions.TryGetValue("build_property." + name, out string? value) ? value.Trim() : "";
}
