namespace CorpusData.Package.Tests;

/// <summary>The newsroom, restored once: tests change copies of it.</summary>
public sealed class RestoredNewsroom : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Consumer _newsroom;
    private int _copies;

    public RestoredNewsroom()
    {
        _newsroom = Consumer.Create(_folder, SharedPackages.Value, "Newsroom", "CorpusData.Generator");
        _newsroom.Restore().Succeeded();
    }

    public void Dispose() => _folder.Dispose();

    internal Consumer Copy() => _newsroom.CopyTo(_folder[$"copy{++_copies}"]);

    /// <summary>Builds all copies by one command.</summary>
    internal CommandResult BuildCopies()
    {
        File.WriteAllText(_folder["Copies.proj"], """
            <Project>
              <ItemGroup>
                <Copy Include="copy*/Newsroom.csproj" />
              </ItemGroup>
              <Target Name="Build">
                <MSBuild Projects="@(Copy)" BuildInParallel="true" />
              </Target>
            </Project>
            """);
        return DotNet.Run(_folder.Path, SharedPackages.Value.Cache, "build", "Copies.proj", "--no-restore", "-v:minimal");
    }
}
