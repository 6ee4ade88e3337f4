namespace CorpusData.Benchmarks.Commands;

/// <summary>
/// The peak memory of processes: the kernel's own high-water mark (<c>VmHWM</c>), asked for every few milliseconds until
/// they are gone. Linux only.
/// </summary>
internal sealed class PeakMemory : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);

    private readonly Func<IEnumerable<int>> _find;
    private readonly Thread _thread;
    private readonly HashSet<int> _processes = [];
    private volatile bool _ended;

    private PeakMemory(Func<IEnumerable<int>> find)
    {
        _find = find;
        _thread = new Thread(Watch) { IsBackground = true };
        _thread.Start();
    }

    /// <summary>Whether the operating system says what a process has used.</summary>
    public static bool IsKnown { get; } = OperatingSystem.IsLinux();

    /// <summary>The peak in bytes.</summary>
    public long Bytes { get; private set; }

    /// <summary>Watches a process.</summary>
    public static PeakMemory Of(int process) => new(() => [process]);

    /// <summary>Watches the C# compiler that a process or one below it starts.</summary>
    public static PeakMemory OfCompilerBelow(int root) =>
        new(() => ProcessFile.Processes().Where(process => IsCompiler(process) && IsBelow(root, process)));

    public void Dispose()
    {
        _ended = true;
        _thread.Join();
    }

    private void Watch()
    {
        while (!_ended)
        {
            if (_processes.Count == 0)
            {
                _processes.UnionWith(_find());
            }

            foreach (int process in _processes)
            {
                Bytes = Math.Max(Bytes, HighWaterMark(process));
            }

            Thread.Sleep(Pause);
        }
    }

    // The compiler is a program of its own or run by the host, by SDK.
    private static bool IsCompiler(int process) =>
        ProcessFile.Read(process, "cmdline").Split('\0').Take(3).Any(part => Path.GetFileName(part) is "csc" or "csc.dll");

    private static bool IsBelow(int root, int process)
    {
        while (process > 1 && process != root)
        {
            process = (int)ProcessFile.Field(process, "PPid:");
        }

        return process == root;
    }

    private static long HighWaterMark(int process) => ProcessFile.Field(process, "VmHWM:") * 1024;
}
