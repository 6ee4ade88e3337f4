using System.Diagnostics;

namespace CorpusData.Package.Tests;

/// <summary>The tool, installed from its package as a user installs it.</summary>
public sealed class ToolTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_installed_tool_checks_a_corpus()
    {
        PackedPackages packages = SharedPackages.Value;
        DotNet.Run(
            _folder.Path, _folder["cache"], "tool", "install", "CorpusData.Cli", "--version", packages.Version,
            "--tool-path", _folder["tools"], "--add-source", packages.Folder).Succeeded();
        foreach (string part in new[] { "schema", "seeds" })
        {
            Repository.CopyFolder(RepositoryRoot.Combine(part), _folder[Path.Combine("corpus", part)]);
        }

        CommandResult sound = Corpus("check");
        string article = Directory.GetFiles(_folder[Path.Combine("corpus", "seeds")], "0*.yaml").Single();
        File.WriteAllText(article, File.ReadAllText(article).Replace("source: hassan-rouhani", "source: hasan-rouhani", StringComparison.Ordinal));
        CommandResult broken = Corpus("check", "--format", "short");

        Assert.Equal(0, sound.ExitCode);
        Assert.Equal(1, broken.ExitCode);
        Assert.Contains(": error CORPUS302: ", broken.Output, StringComparison.Ordinal);
    }

    // A host in a folder of its own is found by the variable only.
    private CommandResult Corpus(params string[] arguments)
    {
        var start = new ProcessStartInfo(_folder[Path.Combine("tools", OperatingSystem.IsWindows() ? "corpus.exe" : "corpus")], arguments)
        {
            WorkingDirectory = _folder["corpus"],
        };
        if (Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { } host)
        {
            start.Environment["DOTNET_ROOT"] = Path.GetDirectoryName(host);
        }

        return Command.Run(start);
    }
}
