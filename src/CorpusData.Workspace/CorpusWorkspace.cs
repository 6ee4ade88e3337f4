using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using CorpusData.Compiler;

namespace CorpusData.Workspace;

/// <summary>A corpus in a folder. It is compiled, and compiled again when its files change.</summary>
public sealed class CorpusWorkspace
{
    // The time without changes before a compilation. Editors write a file in several steps, and a checkout writes thousands of
    // files.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(50);

    private readonly CorpusFolder _folder;
    private ImmutableDictionary<string, FoundFile> _found;

    private CorpusWorkspace(string root, CorpusOptions? options, IProgress<StageTime>? progress, CancellationToken cancellation)
    {
        Root = Path.GetFullPath(root);
        _folder = new CorpusFolder(Root);
        _found = Find(cancellation);
        Compilation = CorpusCompilation.Create(Read(_found.Values, cancellation), options, progress, cancellation);
    }

    /// <summary>The folder that contains <c>schema</c> and <c>seeds</c>.</summary>
    public string Root { get; }

    /// <summary>The compilation of the files as they were last read.</summary>
    public CorpusCompilation Compilation { get; private set; }

    /// <summary>Reads and compiles the corpus in a folder. A file that cannot be read gets a finding.</summary>
    /// <param name="root">The folder that contains <c>schema</c> and <c>seeds</c>.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="progress">Receives the time of each stage.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    public static CorpusWorkspace Open(
        string root,
        CorpusOptions? options = null,
        IProgress<StageTime>? progress = null,
        CancellationToken cancellation = default) =>
        new(root, options, progress, cancellation);

    /// <summary>Reads the files whose length or modification time has changed, and compiles the corpus again if there are any.</summary>
    /// <param name="cancellation">Cancels the operation. The workspace then does not change.</param>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    public CorpusCompilation Refresh(CancellationToken cancellation = default)
    {
        ImmutableDictionary<string, FoundFile> found = Find(cancellation);
        var changed = found.Values.Where(file => _found.GetValueOrDefault(file.DisplayPath) != file).ToList();
        var removed = _found.Keys.Where(path => !found.ContainsKey(path)).ToList();
        if (changed.Count + removed.Count > 0)
        {
            Compilation = Compilation.With(Read(changed, cancellation), removed, cancellation);
            _found = found;
        }

        return Compilation;
    }

    /// <summary>Returns a compilation after each change of the files, until the operation is canceled.</summary>
    /// <param name="cancellation">Cancels the operation.</param>
    public async IAsyncEnumerable<CorpusCompilation> WatchAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        using var signal = new SemaphoreSlim(0);
        using var watcher = new FileSystemWatcher(Root) { IncludeSubdirectories = true };

        // An event only shows that something has changed. Refresh finds the changes in the folder, even if events were lost.
        watcher.Created += (_, _) => signal.Release();
        watcher.Changed += (_, _) => signal.Release();
        watcher.Deleted += (_, _) => signal.Release();
        watcher.Renamed += (_, _) => signal.Release();
        watcher.Error += (_, _) => signal.Release();
        watcher.EnableRaisingEvents = true;
        CorpusCompilation last = Compilation;
        while (true)
        {
            if (Refresh(cancellation) is var next && next != last)
            {
                last = next;
                yield return next;
            }

            await signal.WaitAsync(cancellation);
            while (await signal.WaitAsync(Quiet, cancellation))
            {
                // Waits for the end of a burst of events.
            }
        }
    }

    private ImmutableDictionary<string, FoundFile> Find(CancellationToken cancellation) =>
        _folder.Find(cancellation).ToImmutableDictionary(static file => file.DisplayPath, StringComparer.Ordinal);

    private static IEnumerable<CorpusFile> Read(IEnumerable<FoundFile> files, CancellationToken cancellation) =>
        files.AsParallel().WithCancellation(cancellation).Select(static file => file.Read()).ToList();
}
