namespace CorpusData.Package.Tests;

/// <summary>The packages that all tests share.</summary>
/// <remarks>A fixture of xunit is shared by a collection only, whose tests do not run in parallel.</remarks>
internal static class SharedPackages
{
    private static readonly Lazy<PackedPackages> Packed = new(() => new PackedPackages(new TemporaryFolder()));

    /// <summary>The packages; the first test that needs them packs them.</summary>
    public static PackedPackages Value => Packed.Value;

    /// <summary>Deletes the packages if a test has packed them.</summary>
    public static void Delete()
    {
        if (Packed.IsValueCreated)
        {
            Packed.Value.Dispose();
        }
    }
}
