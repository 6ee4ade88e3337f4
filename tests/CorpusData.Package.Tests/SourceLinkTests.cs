using System.Diagnostics;
using System.Reflection.Metadata;
using System.Text;
using System.Text.Json;

namespace CorpusData.Package.Tests;

/// <summary>In a checkout of a public repository, symbols say where a debugger gets each source of that commit.</summary>
public sealed class SourceLinkTests : IDisposable
{
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void The_root_of_the_sources_is_the_commit_that_they_are_of()
    {
        string source = _folder["source"];
        Repository.CopyTo(source);
        Git("init", "--quiet");
        Git("remote", "add", "origin", "https://github.com/example/corpus-data.git");
        Git("add", ".");
        Git("-c", "user.name=Ana", "-c", "user.email=ana@example.org", "commit", "--quiet", "--no-gpg-sign", "-m", "x");
        string commit = Git("rev-parse", "HEAD").Trim();

        DotNet.Run(
            source, null, "build", Path.Combine("src", "CorpusData.Runtime"), "-c", "Release", "-p:ContinuousIntegrationBuild=true").Succeeded();

        string built = Path.Combine(source, "src", "CorpusData.Runtime", "bin", "Release", "net8.0", "CorpusData.Runtime.pdb");
        using var symbols = MetadataReaderProvider.FromPortablePdbStream(File.OpenRead(built));
        using JsonDocument map = JsonDocument.Parse(MapOf(symbols.GetMetadataReader()));
        JsonProperty root = Assert.Single(map.RootElement.GetProperty("documents").EnumerateObject());
        Assert.Equal("/_/*", root.Name);
        Assert.Equal($"https://raw.githubusercontent.com/example/corpus-data/{commit}/*", root.Value.GetString());

        string Git(params string[] arguments) =>
            Command.Run(new ProcessStartInfo("git", arguments) { WorkingDirectory = source }).Succeeded().Output;
    }

    public void Dispose() => _folder.Dispose();

    private static string MapOf(MetadataReader symbols) => Encoding.UTF8.GetString(symbols.GetBlobBytes(
        symbols.GetCustomDebugInformation(EntityHandle.ModuleDefinition)
            .Select(symbols.GetCustomDebugInformation)
            .Single(information => symbols.GetGuid(information.Kind) == SourceLink)
            .Value));
}
