namespace CorpusData.Benchmarks.Commands;

/// <summary>
/// The peak memory of the C# compiler below a process: the kernel's own high-water mark (<c>VmHWM</c>), asked for every
/// few milliseconds until the compiler is gone. Linux only.
/// </summary>
internal sealed class CompilerMemory : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);

    private readonly int _root;
    private readonly Thread _thread;
    private readonly HashSet<int> _compilers = [];
    private volatile bool _ended;

    private CompilerMemory(int root)
    {
        _root = root;
        _thread = new Thread(Watch) { IsBackground = true };
        _thread.Start();
    }

    /// <summary>Whether the operating system says what a process has used.</summary>
    public static bool IsKnown { get; } = OperatingSystem.IsLinux();

    /// <summary>The peak in bytes.</summary>
    public long Peak { get; private set; }

    public static CompilerMemory Watch(int process) => new(process);

    public void Dispose()
    {
        _ended = true;
        _thread.Join();
    }

    private void Watch()
    {
        while (!_ended)
        {
            if (_compilers.Count == 0)
            {
                FindCompilers();
            }

            foreach (int process in _compilers)
            {
                Peak = Math.Max(Peak, HighWaterMark(process));
            }

            Thread.Sleep(Pause);
        }
    }

    private void FindCompilers() => _compilers.UnionWith(
        ProcessFile.Processes().Where(process => IsCompiler(process) && IsBelowRoot(process)));

    // The compiler is a program of its own or run by the host, by SDK.
    private static bool IsCompiler(int process) =>
        ProcessFile.Read(process, "cmdline").Split('\0').Take(3).Any(part => Path.GetFileName(part) is "csc" or "csc.dll");

    private bool IsBelowRoot(int process)
    {
        while (process > 1 && process != _root)
        {
            process = (int)ProcessFile.Field(process, "PPid:");
        }

        return process == _root;
    }

    private static long HighWaterMark(int process) => ProcessFile.Field(process, "VmHWM:") * 1024;
}
