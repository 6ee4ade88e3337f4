using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using CorpusData.Compiler;

namespace CorpusData.Workspace;

/// <summary>A corpus in a folder. It is compiled, and compiled again when its files change.</summary>
public sealed class CorpusWorkspace
{
    // The time after a change at which the whole folder is compared, in case the system did not announce every change.
    private static readonly TimeSpan Calm = TimeSpan.FromSeconds(1);

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
        return Change(
            found.Values.Where(IsChanged).ToList(), _found.Keys.Where(path => !found.ContainsKey(path)).ToList(), cancellation);
    }

    /// <summary>Returns a compilation after each change of the files, until the operation is canceled.</summary>
    /// <param name="cancellation">Cancels the operation.</param>
    public async IAsyncEnumerable<CorpusCompilation> WatchAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        CorpusCompilation last = Compilation;
        while (true)
        {
            using var watcher = new FolderWatcher(Root);
            TimeSpan patience = TimeSpan.Zero;
            while (true)
            {
                // Without a change in this time, all files are compared.
                bool isChange = await watcher.WaitAsync(patience, cancellation);
                IReadOnlyCollection<string>? paths = watcher.Take();
                if (paths is null)
                {
                    break;
                }

                patience = isChange ? Calm : Timeout.InfiniteTimeSpan;
                if ((isChange ? Refresh(paths, cancellation) : Refresh(cancellation)) is var next && next != last)
                {
                    last = next;
                    yield return next;
                }
            }
        }
    }

    // Reads what changed at some paths.
    private CorpusCompilation Refresh(IReadOnlyCollection<string> paths, CancellationToken cancellation)
    {
        if (paths.Any(CorpusFolder.IsFolderOrLink))
        {
            return Refresh(cancellation);
        }

        var changed = new List<FoundFile>();
        var removed = new List<string>();
        foreach (string path in paths)
        {
            if (_folder.FindFile(path) is not { } file)
            {
                removed.AddRange(FilesAt(_folder.DisplayPathOf(path)));
            }
            else if (IsChanged(file))
            {
                changed.Add(file);
            }
        }

        return Change(changed, removed, cancellation);
    }

    private CorpusCompilation Change(List<FoundFile> changed, List<string> removed, CancellationToken cancellation)
    {
        if (changed.Count + removed.Count > 0)
        {
            Compilation = Compilation.With(Read(changed, cancellation), removed, cancellation);
            _found = _found.RemoveRange(removed).SetItems(changed.Select(static file => KeyValuePair.Create(file.DisplayPath, file)));
        }

        return Compilation;
    }

    private bool IsChanged(FoundFile file) => _found.GetValueOrDefault(file.DisplayPath) != file;

    // A path that is gone was a file, or a folder with files.
    private IEnumerable<string> FilesAt(string displayPath) =>
        _found.ContainsKey(displayPath) ? [displayPath]
        : _found.Keys.Where(path => path.StartsWith(displayPath + "/", StringComparison.Ordinal));

    private ImmutableDictionary<string, FoundFile> Find(CancellationToken cancellation) =>
        _folder.Find(cancellation).ToImmutableDictionary(static file => file.DisplayPath, StringComparer.Ordinal);

    private static IEnumerable<CorpusFile> Read(IEnumerable<FoundFile> files, CancellationToken cancellation) =>
        files.AsParallel().WithCancellation(cancellation).Select(static file => file.Read()).ToList();
}
