using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.Loader;

namespace CorpusData.Hosts.Tests;

/// <summary>A version of Roslyn with the generator on it, apart from what the tests themselves have loaded.</summary>
internal sealed class RoslynContext : AssemblyLoadContext
{
    private static readonly ConcurrentDictionary<string, RoslynContext> Loaded = new(StringComparer.Ordinal);

    private readonly string _roslyn;

    // Not to be unloaded: such code is not compiled in tiers, and starting it would take five times as long.
    private RoslynContext(string version)
        : base(version) => _roslyn = Path.Combine(Folder, version);

    /// <summary>The versions that there are.</summary>
    public static IEnumerable<string> Versions =>
        Directory.GetDirectories(Folder).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal);

    private static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "roslyn");

    /// <summary>The version that is in fact loaded.</summary>
    public string Version => (string)Host.GetProperty(nameof(GeneratorHost.Version))!.GetValue(null)!;

    private Type Host => LoadFromAssemblyPath(typeof(GeneratorHost).Assembly.Location).GetType(typeof(GeneratorHost).FullName!)!;

    /// <summary>The context of a version.</summary>
    public static RoslynContext Of(string version) => Loaded.GetOrAdd(version, static version => new RoslynContext(version));

    public string[] Run(string root, KeyValuePair<string, string>[] files) =>
        (string[])Host.GetMethod(nameof(GeneratorHost.Run))!.Invoke(null, [root, files])!;

    // Roslyn from its folder, what stands on it from beside the tests; the rest all contexts share.
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        string name = assemblyName.Name + ".dll";
        string? file = new[] { Path.Combine(_roslyn, name), Path.Combine(AppContext.BaseDirectory, name) }.FirstOrDefault(File.Exists);
        return file is null || name.StartsWith("xunit", StringComparison.Ordinal) ? null : LoadFromAssemblyPath(file);
    }
}
