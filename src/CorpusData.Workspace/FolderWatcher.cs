using System.Diagnostics;
using CorpusData.Compiler;

namespace CorpusData.Workspace;

/// <summary>Watches the folders of a corpus, and collects the paths at which something changes.</summary>
/// <remarks>Other folders below the root, such as those of a build or of packages, are not watched: they may be very large.</remarks>
internal sealed class FolderWatcher : IDisposable
{
    // The time without changes after which a burst has ended. Editors write a file in several steps, and a checkout writes
    // thousands of files.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(20);

    // A program that never stops writing must not keep its changes from being seen.
    private static readonly TimeSpan LongestBurst = TimeSpan.FromMilliseconds(250);

    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly SemaphoreSlim _signal = new(0);
    private readonly object _gate = new();
    private HashSet<string> _paths = new(StringComparer.Ordinal);
    private bool _isOutdated;

    /// <summary>Begins to watch.</summary>
    /// <param name="root">The folder that contains the folders of the corpus.</param>
    /// <exception cref="ArgumentException">There is no such folder.</exception>
    public FolderWatcher(string root)
    {
        Start(new FileSystemWatcher(root), (_, change) =>
        {
            if (IsCorpusFolder(change.Name) || IsCorpusFolder((change as RenamedEventArgs)?.OldName))
            {
                Outdate();
            }
        });
        foreach (string folder in CorpusLayout.Folders.Select(name => Path.Combine(root, name)).Where(Directory.Exists))
        {
            Start(new FileSystemWatcher(folder) { IncludeSubdirectories = true }, (_, change) =>
                Add((change as RenamedEventArgs)?.OldFullPath ?? change.FullPath, change.FullPath));
        }
    }

    /// <summary>Waits for a change, and for the end of the burst of changes that it begins.</summary>
    /// <param name="patience">The longest time to wait for a change.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    /// <returns>False if nothing changed in this time.</returns>
    public async Task<bool> WaitAsync(TimeSpan patience, CancellationToken cancellation)
    {
        if (!await _signal.WaitAsync(patience, cancellation))
        {
            return false;
        }

        long start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < LongestBurst && await _signal.WaitAsync(Quiet, cancellation))
        {
            // Each signal begins the time anew.
        }

        return true;
    }

    /// <summary>Returns the paths at which something changed since the last call.</summary>
    /// <returns>Null if changes were lost, or will be, because this watcher does not watch the right folders any more.</returns>
    public IReadOnlyCollection<string>? Take()
    {
        lock (_gate)
        {
            HashSet<string> paths = _paths;
            _paths = new HashSet<string>(StringComparer.Ordinal);
            return _isOutdated ? null : paths;
        }
    }

    public void Dispose()
    {
        foreach (FileSystemWatcher watcher in _watchers)
        {
            watcher.Dispose();
        }
    }

    private static bool IsCorpusFolder(string? name) => name is not null && CorpusLayout.Folders.Contains(name, StringComparer.OrdinalIgnoreCase);

    private void Start(FileSystemWatcher watcher, FileSystemEventHandler handler)
    {
        _watchers.Add(watcher);
        watcher.Created += handler;
        watcher.Changed += handler;
        watcher.Deleted += handler;
        watcher.Renamed += (sender, change) => handler(sender, change);
        watcher.Error += (_, _) => Outdate();
        watcher.EnableRaisingEvents = true;
    }

    private void Add(params string[] paths)
    {
        lock (_gate)
        {
            _paths.UnionWith(paths);
            Signal();
        }
    }

    private void Outdate()
    {
        lock (_gate)
        {
            _isOutdated = true;
            Signal();
        }
    }

    private void Signal()
    {
        if (_signal.CurrentCount == 0)
        {
            _signal.Release();
        }
    }
}
