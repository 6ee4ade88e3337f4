namespace CorpusData.Package.Tests;

/// <summary>The dataset package in the other languages.</summary>
public sealed class LanguageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("FSharp")]
    [InlineData("VisualBasic")]
    public void A_program_builds_without_a_warning_and_reads_the_corpus(string language)
    {
        string folder = _folder[language];
        Repository.CopyFolder(Path.Combine(RepositoryRoot.Path, "tests", "CorpusData.Package.Tests", "Consumers", "Languages", language), folder);
        File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
            <configuration><packageSources><add key="packed" value="{SharedPackages.Value.Folder}" /></packageSources></configuration>
            """);

        CommandResult build = DotNet.Run(folder, SharedPackages.Value.Cache, "build", "-v:minimal", $"-p:CorpusDataVersion={SharedPackages.Value.Version}").Succeeded();

        Assert.DoesNotContain(": warning", build.Log, StringComparison.Ordinal);
        string program = Path.Combine(folder, "bin", "Debug", "net10.0", language + ".dll");
        Assert.Equal(
            "iran-aims-to-kick-us-out american-troops-out false",
            DotNet.Run(folder, null, program).Succeeded().Output.Trim(),
            ignoreCase: true);
    }

    public void Dispose() => _folder.Dispose();
}
