namespace CorpusData.Package.Tests;

/// <summary>What a build must not depend on: the language, the time zone and the cores of the machine.</summary>
internal static class Surroundings
{
    /// <summary>An i is not the lower case of I here, a comma divides a fraction, and it is tomorrow already.</summary>
    public static IReadOnlyDictionary<string, string> Turkish { get; } = Of("tr_TR.UTF-8", "Pacific/Kiritimati", "1");

    /// <summary>The years are counted from another one here.</summary>
    public static IReadOnlyDictionary<string, string> Arabic { get; } = Of("ar_SA.UTF-8", "America/St_Johns", "2");

    private static Dictionary<string, string> Of(string language, string timeZone, string processors) => new()
    {
        ["LANG"] = language,
        ["LC_ALL"] = language,
        ["TZ"] = timeZone,
        ["DOTNET_PROCESSOR_COUNT"] = processors,
        // The compiler server has the environment of the first build.
        ["UseSharedCompilation"] = "false",
        ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "false",
    };
}
