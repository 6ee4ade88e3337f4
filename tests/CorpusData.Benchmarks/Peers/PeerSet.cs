using System.Collections.Immutable;
using System.ComponentModel;
using System.Text.Json;
using CorpusData.Benchmarks.Commands;
using CorpusData.Benchmarks.Projects;

namespace CorpusData.Benchmarks.Peers;

/// <summary>The peers that are there to be measured, and why others are not.</summary>
internal sealed record PeerSet(ImmutableArray<Peer> Present, ImmutableArray<(string Name, string Why)> Missing)
{
    private static readonly string[] Files =
    [
        ".npmrc", "package.json", "package-lock.json", "schema.ts", "checks.ts", "velite.config.ts", "content-collections.ts",
        "open-files.cjs",
    ];

    /// <summary>Installs them in the work folder, and proves that they check what CorpusData checks.</summary>
    public static PeerSet Install(Workshop workshop)
    {
        string folder = Directory.CreateDirectory(workshop.Folder("peers")).FullName;
        using JsonDocument package = JsonDocument.Parse(File.ReadAllText(Repository.Source("Peers", "package.json")));
        JsonElement versions = package.RootElement.GetProperty("dependencies");
        IReadOnlyList<Peer> all = Peer.AllIn(folder, name => versions.GetProperty(name).GetString()!);
        if (!workshop.Options.WithPeers)
        {
            return new PeerSet([], [.. all.Select(peer => (peer.Name, "left out"))]);
        }

        foreach (string file in Files)
        {
            File.Copy(Repository.Source("Peers", file), Path.Combine(folder, file), overwrite: true);
        }

        if (Npm(folder) is { } problem)
        {
            return new PeerSet([], [.. all.Select(peer => (peer.Name, problem))]);
        }

        EqualChecks.Prove(workshop, all);
        return new PeerSet([.. all], []);
    }

    // Null where all is there.
    private static string? Npm(string folder)
    {
        try
        {
            CommandResult result = Command.Run(
                folder, OperatingSystem.IsWindows() ? "npm.cmd" : "npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
            return result.ExitCode == 0 ? null : "npm cannot install it: " + result.Output.Trim();
        }
        catch (Win32Exception)
        {
            return "there is no npm";
        }
    }
}
