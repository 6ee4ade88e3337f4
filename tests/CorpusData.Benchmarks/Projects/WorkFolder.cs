namespace CorpusData.Benchmarks.Projects;

/// <summary>
/// The folder that everything is made in, outside the repository, so that the repository's build settings are not
/// those of what is measured.
/// </summary>
internal sealed class WorkFolder : IDisposable
{
    private readonly bool _keep;

    public WorkFolder(string? kept)
    {
        _keep = kept is not null;
        Path = kept is null
            ? Directory.CreateTempSubdirectory("corpusdata-benchmarks-").FullName
            : Directory.CreateDirectory(kept).FullName;
        if (System.IO.Path.GetRelativePath(RepositoryRoot.Path, Path) is not ['.', '.', ..])
        {
            throw new ArgumentException($"{Path} is inside the repository.", nameof(kept));
        }
    }

    public string Path { get; }

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public void Dispose()
    {
        if (!_keep)
        {
            Directory.Delete(Path, recursive: true);
        }
    }
}
