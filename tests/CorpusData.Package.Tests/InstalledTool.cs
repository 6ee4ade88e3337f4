using System.Diagnostics;

namespace CorpusData.Package.Tests;

/// <summary>The tool, installed from its package as a user installs it.</summary>
internal sealed class InstalledTool
{
    private readonly string _folder;

    /// <summary>Installs the tool into the folder <c>tools</c> of a parent folder.</summary>
    public InstalledTool(TemporaryFolder parent)
    {
        PackedPackages packages = SharedPackages.Value;
        _folder = parent["tools"];
        DotNet.Run(
            parent.Path, parent["cache"], "tool", "install", "CorpusData.Cli", "--version", packages.Version,
            "--tool-path", _folder, "--add-source", packages.Folder).Succeeded();
    }

    /// <summary>Runs the tool in a folder.</summary>
    public CommandResult Run(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(_folder, OperatingSystem.IsWindows() ? "corpus.exe" : "corpus"), arguments)
        {
            WorkingDirectory = folder,
        };

        // A host in a folder of its own is found by the variable only.
        if (Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { } host)
        {
            start.Environment["DOTNET_ROOT"] = Path.GetDirectoryName(host);
        }

        return Command.Run(start);
    }
}
