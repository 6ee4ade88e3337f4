using System.Reflection;

namespace CorpusData.Generator;

/// <summary>The public address of the pages of docs/diagnostics, which are in the package, too.</summary>
internal static class HelpLink
{
    private static readonly string? Address = typeof(HelpLink).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(static attribute => attribute.Key == "DocumentationUrl")?.Value;

    /// <summary>Returns the address of a finding's page; null if the build has set none.</summary>
    public static string? Of(string id) => string.IsNullOrEmpty(Address) ? null : $"{Address!.TrimEnd('/')}/diagnostics/{id}";
}
