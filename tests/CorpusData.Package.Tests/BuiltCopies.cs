namespace CorpusData.Package.Tests;

/// <summary>Copies of the newsroom, each changed in its own way, all built by one build that fails.</summary>
public abstract class BuiltCopies : IDisposable
{
    private readonly RestoredNewsroom _newsroom = new();
    private readonly Dictionary<string, Consumer> _copies = [];

    private protected BuiltCopies(IEnumerable<(string Name, Action<Consumer> Change)> copies)
    {
        foreach ((string name, Action<Consumer> change) in copies)
        {
            Consumer copy = _newsroom.Copy();
            change(copy);
            _copies.Add(name, copy);
        }

        CommandResult build = _newsroom.BuildCopies();
        Assert.Equal(1, build.ExitCode);
        Log = build.Log;
    }

    /// <summary>The build's log.</summary>
    internal string Log { get; }

    public void Dispose()
    {
        _newsroom.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Returns the copy of a name.</summary>
    internal Consumer Of(string name) => _copies[name];

    /// <summary>Returns the path of the assembly that a copy is built to.</summary>
    internal string AssemblyOf(string name) => Path.Combine(Of(name).Folder, "bin", "Debug", "net10.0", "Newsroom.dll");
}
