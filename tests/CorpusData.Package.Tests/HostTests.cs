namespace CorpusData.Package.Tests;

/// <summary>
/// One solution of several corpora, of which one stands on another: with odd settings, for two frameworks, and beside
/// another generator that brings another YamlDotNet.
/// </summary>
public sealed class HostTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _solution;
    private readonly string _version;

    public HostTests()
    {
        _solution = _folder["solution"];
        _version = SharedPackages.Value.Version;
        Repository.CopyFolder(Path.Combine(RepositoryRoot.Path, "tests", "CorpusData.Package.Tests", "Consumers", "Hosts"), _solution);
        File.WriteAllText(Path.Combine(_solution, "nuget.config"), $"""
            <configuration><packageSources><add key="packed" value="{SharedPackages.Value.Folder}" /></packageSources></configuration>
            """);
    }

    [Fact]
    public void It_builds_without_a_warning_and_runs_and_builds_again_to_the_same_bytes()
    {
        CommandResult build = Build("Hosts.slnx").Succeeded();

        Assert.DoesNotContain(": warning", build.Log, StringComparison.Ordinal);
        string newsroom = Path.Combine(_solution, "out", "Newsroom", "bin", "net10.0", "Newsroom.dll");
        Assert.Equal(
            ["ferry-stays harbor-opens museum-night", "iran-aims-to-kick-us-out", "Ferry to sail", "13.0.0.0"],
            DotNet.Run(_solution, null, newsroom).Succeeded().Output.Trim().ReplaceLineEndings("\n").Split('\n'));

        // This one has the corpus of the wire by way of its project alone.
        string desk = Path.Combine(_solution, "out", "Desk", "bin", "net10.0", "Desk.dll");
        Assert.StartsWith("The ferry", DotNet.Run(_solution, null, desk).Succeeded().Output, StringComparison.Ordinal);

        // Both frameworks of the wire have the same, and what is generated is there to be read.
        Dictionary<string, string> net8 = Generated("Wire", "net8.0");
        Assert.Contains("Corpus.Articles.g.cs", net8.Keys);
        Assert.Equal(net8, Generated("Wire", "net10.0"));

        byte[] first = File.ReadAllBytes(newsroom);
        Build("Newsroom", "--no-restore", "--no-incremental", "-p:BuildProjectReferences=false").Succeeded();
        Assert.Equal(first, File.ReadAllBytes(newsroom));
    }

    public void Dispose() => _folder.Dispose();

    private CommandResult Build(string project, params string[] options) => DotNet.Run(
        _solution, SharedPackages.Value.Cache, ["build", project, "-v:minimal", $"-p:CorpusDataVersion={_version}", .. options]);

    private Dictionary<string, string> Generated(string project, string framework)
    {
        string folder = Path.Combine(_solution, "out", project, "obj", "Debug", framework, "generated", "CorpusData.Generator");
        return Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories).ToDictionary(file => Path.GetFileName(file)!, File.ReadAllText);
    }
}
