namespace CorpusData.Benchmarks.Projects;

/// <summary>What the SDK is told, so that nothing of one build is left for the next.</summary>
internal static class DotNetEnvironment
{
    public static IReadOnlyDictionary<string, string> Variables { get; } = new Dictionary<string, string>
    {
        ["DOTNET_CLI_UI_LANGUAGE"] = "en",
        ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
        ["DOTNET_NOLOGO"] = "1",
        ["MSBUILDTERMINALLOGGER"] = "off",
        ["MSBUILDDISABLENODEREUSE"] = "1",
    };

    /// <summary>The same, with a package cache.</summary>
    public static IReadOnlyDictionary<string, string> With(string packageCache) =>
        new Dictionary<string, string>(Variables) { ["NUGET_PACKAGES"] = packageCache };
}
