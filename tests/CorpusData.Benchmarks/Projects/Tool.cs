using CorpusData.Benchmarks.Commands;

namespace CorpusData.Benchmarks.Projects;

/// <summary>The tool, installed from its package into the work folder.</summary>
internal sealed class Tool
{
    private Tool(string executable) => Executable = executable;

    /// <summary>The program that a user runs.</summary>
    public string Executable { get; }

    /// <summary>Installs the tool.</summary>
    public static Tool Install(WorkFolder work, Packages packages)
    {
        string folder = work["tool"];
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Command.Run(
            work.Path,
            "dotnet",
            ["tool", "install", "CorpusData.Cli", "--tool-path", folder, "--source", packages.Feed, "--version", packages.Version],
            DotNetEnvironment.With(packages.Cache)).Succeeded();
        return new Tool(Path.Combine(folder, OperatingSystem.IsWindows() ? "corpus.exe" : "corpus"));
    }

    /// <summary>Checks a corpus in a process of its own.</summary>
    public CommandResult Check(string corpus, Func<int, IDisposable>? watch = null) =>
        Command.Run(corpus, Executable, ["check", corpus, "--quiet"], watch: watch);

    /// <summary>Exports a corpus in a process of its own.</summary>
    public CommandResult Export(string corpus, string format, string folder) =>
        Command.Run(corpus, Executable, ["export", corpus, "--to", format, "--output", folder, "--quiet"]);

    /// <summary>Writes a corpus as a site in a process of its own.</summary>
    public CommandResult Site(string corpus, string folder) =>
        Command.Run(corpus, Executable, ["site", corpus, "--output", folder, "--quiet"]);
}
