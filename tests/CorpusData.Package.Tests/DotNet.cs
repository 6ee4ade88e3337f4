using System.Collections;
using System.Diagnostics;

namespace CorpusData.Package.Tests;

/// <summary>Runs the .NET SDK as a person at a terminal would.</summary>
internal static class DotNet
{
    /// <summary>Runs a command in a folder, with the package cache in another folder where one is given.</summary>
    public static CommandResult Run(string folder, string? packageCache, params string[] arguments) =>
        Run(folder, packageCache, new Dictionary<string, string>(), arguments);

    /// <summary>The same where the environment has these variables, too.</summary>
    public static CommandResult Run(
        string folder, string? packageCache, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = folder,
        };
        ForgetThisBuild(start.Environment);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        // Nothing else of a build outlives it, but to start a compiler takes longer than most projects here.
        start.Environment["UseSharedCompilation"] = "true";
        if (packageCache is not null)
        {
            start.Environment["NUGET_PACKAGES"] = packageCache;
        }

        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        return Command.Run(start);
    }

    // The tests are run by a build themselves; what it tells its children is not for these ones.
    private static void ForgetThisBuild(IDictionary<string, string?> environment)
    {
        foreach (DictionaryEntry variable in Environment.GetEnvironmentVariables())
        {
            string name = (string)variable.Key;
            if (name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name is "CI" or "ContinuousIntegrationBuild")
            {
                environment.Remove(name);
            }
        }
    }
}
