namespace CorpusData.Package.Tests;

/// <summary>A project builds in a folder whose name has characters with a meaning in MSBuild and in configuration files.</summary>
public sealed class FolderNameTests(RestoredNewsroom newsroom) : IClassFixture<RestoredNewsroom>
{
    [Fact]
    public void It_builds_and_has_its_files_and_their_metadata()
    {
        using var parent = new TemporaryFolder();
        Consumer consumer = newsroom.Copy().CopyTo(Path.Combine(parent.Path, "C# [d] {e} 'f' a=b, @h!", "app"));
        Directory.CreateDirectory(Path.Combine(consumer.Folder, "more"));
        consumer.Write("more/guests.yaml", "people:\n  nuno-vaz: { name: Nuno Vaz }\n");
        new Edit("Newsroom.csproj", "</Project>", """
              <ItemGroup>
                <CorpusSeed Include="more/guests.yaml" />
                <CorpusSeed Update="seeds/museum-night.txt" CorpusClass="Article" />
              </ItemGroup>
            </Project>
            """).Apply(consumer);
        consumer.Write("Program.cs", "System.Console.Write(Newsroom.Corpus.People.NunoVaz.Name + Newsroom.Corpus.Articles.Count);");

        consumer.Build().Succeeded();
        Assert.Equal("Nuno Vaz3", consumer.Run().Succeeded().Output.Trim());
    }
}
