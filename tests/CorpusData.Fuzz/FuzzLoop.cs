using System.Diagnostics;
using CorpusData.Fuzz.Inputs;
using CorpusData.Fuzz.Targets;

namespace CorpusData.Fuzz;

/// <summary>
/// Runs a target on its seeds and on what mutation makes of them. An input that takes a new way through the compiler is
/// one more seed.
/// </summary>
internal sealed class FuzzLoop(IFuzzTarget target, FuzzOptions options)
{
    // As much as the smallest stack that a host runs the compiler on.
    private const int StackSize = 1 << 20;

    // What a run may leave as garbage, in bytes.
    private const long MaximumAllocation = 1L << 30;

    // A run that takes this long never ends.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Coverage _coverage = new();
    private readonly Random _random = new(options.Seed);
    private readonly FuzzReport _report = new(target.Name, options.Seed);
    private readonly List<string> _pool = [];
    private readonly Stopwatch _total = new();
    private string _input = "";
    private long _begun;

    /// <summary>Runs until the time or the number of runs is over.</summary>
    public FuzzReport Run()
    {
        using var watchdog = new Timer(_ => ReportEndless(), null, Patience, Patience);
        var thread = new Thread(Loop, StackSize);
        thread.Start();
        thread.Join();
        return _report;
    }

    private void Loop()
    {
        _total.Start();
        var mutator = new Mutator(_random, target.Seeds);
        foreach (string seed in target.Seeds)
        {
            Try(seed);
            _pool.Add(seed);
        }

        _report.EdgesOfSeeds = _coverage.Edges;
        while (_report.Runs < options.Runs && _total.Elapsed < options.Time)
        {
            string input = mutator.Mutate(Pick(), Pick());
            if (Try(input))
            {
                _pool.Add(input);
            }
        }

        _report.Edges = _coverage.Edges;
        _report.Kept = _pool.Count;
        _report.Time = _total.Elapsed;
        _report.PeakMemory = Process.GetCurrentProcess().PeakWorkingSet64;
    }

    // The newest are tried more often, as they lead on, and of two the shorter one, as it is faster.
    private string Pick()
    {
        int newest = Math.Max(1, _pool.Count / 8);
        string one = _random.Next(3) == 0
            ? _pool[_pool.Count - 1 - _random.Next(newest)]
            : _pool[_random.Next(_pool.Count)];
        string other = _pool[_random.Next(_pool.Count)];
        return other.Length < one.Length && _random.Next(4) > 0 ? other : one;
    }

    // Whether the input took a new way.
    private bool Try(string input)
    {
        TimeSpan time = RunOnce(input, out long allocated);

        // What is slow is so three times, when all of it is compiled.
        for (int i = 0; i < 2 && time > _report.Slowest.Time; i++)
        {
            TimeSpan again = RunOnce(input, out _);
            time = again < time ? again : time;
        }

        if (_report.Add(input, time, allocated) && options.FaultFolder is { } folder)
        {
            Save(folder, $"{target.Name}-{options.Seed}-slowest.txt", input);
        }

        if (time > options.MaximumTime)
        {
            Report($"It takes {time.TotalSeconds:F1} s", input);
        }

        if (allocated > MaximumAllocation)
        {
            Report($"It allocates {allocated >> 20} MB", input);
        }

        return _coverage.TakeNew();
    }

    private TimeSpan RunOnce(string input, out long allocated)
    {
        _coverage.Begin();
        Volatile.Write(ref _input, input);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Volatile.Write(ref _begun, Stopwatch.GetTimestamp());

        // Of the processor, as other work on the machine takes turns with this.
        TimeSpan start = Environment.CpuUsage.TotalTime;
        try
        {
            target.Run(input);
        }
        catch (Exception exception)
        {
            // Whatever a target throws is a fault, and the reason why it is run.
            Report(Describe(exception), input);
        }

        TimeSpan time = Environment.CpuUsage.TotalTime - start;
        Volatile.Write(ref _begun, 0);
        allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        return time;
    }

    private static string Describe(Exception exception)
    {
        string? where = exception.StackTrace?.Split('\n')
            .Select(static line => line.Trim())
            .FirstOrDefault(static line => line.StartsWith("at CorpusData.", StringComparison.Ordinal));
        return $"{exception.GetType().Name}: {exception.Message} {where}";
    }

    private void Report(string fault, string input)
    {
        if (_report.AddFault(fault) && options.FaultFolder is { } folder)
        {
            Save(folder, $"{target.Name}-{options.Seed}-{_report.Faults.Count}.txt", input);
        }
    }

    private void ReportEndless()
    {
        long begun = Volatile.Read(ref _begun);
        if (begun != 0 && Stopwatch.GetElapsedTime(begun) > Patience)
        {
            Save(options.FaultFolder ?? Path.GetTempPath(), $"{target.Name}-{options.Seed}-endless.txt", Volatile.Read(ref _input));
            Environment.FailFast($"A run of '{target.Name}' does not end; its input is in the folder of faults.");
        }
    }

    private static void Save(string folder, string name, string input)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, name), input);
    }
}
