namespace CorpusData.Package.Tests;

/// <summary>The tool, installed from its package as a user installs it.</summary>
public sealed class ToolTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_installed_tool_checks_a_corpus()
    {
        var tool = new InstalledTool(_folder);
        foreach (string part in new[] { "schema", "seeds" })
        {
            Repository.CopyFolder(RepositoryRoot.Combine(part), _folder[Path.Combine("corpus", part)]);
        }

        CommandResult sound = tool.Run(_folder["corpus"], "check");
        string article = Directory.GetFiles(_folder[Path.Combine("corpus", "seeds")], "0*.yaml").Single();
        File.WriteAllText(article, File.ReadAllText(article).Replace("source: hassan-rouhani", "source: hasan-rouhani", StringComparison.Ordinal));
        CommandResult broken = tool.Run(_folder["corpus"], "check", "--format", "short");

        Assert.Equal(0, sound.ExitCode);
        Assert.Equal(1, broken.ExitCode);
        Assert.Contains(": error CORPUS302: ", broken.Output, StringComparison.Ordinal);
    }
}
