using System.Globalization;
using System.Text;

namespace CorpusData.Fuzz;

/// <summary>What a loop did and found.</summary>
internal sealed class FuzzReport(string target, int seed)
{
    private readonly HashSet<string> _kinds = new(StringComparer.Ordinal);
    private readonly List<string> _faults = [];

    public long Runs { get; private set; }

    public TimeSpan Time { get; set; }

    /// <summary>The longest run, and the length of its input in UTF-16 code units.</summary>
    public (TimeSpan Time, int Length) Slowest { get; private set; }

    /// <summary>The most bytes that one run allocated.</summary>
    public long MostAllocated { get; private set; }

    /// <summary>The most memory that the process had.</summary>
    public long PeakMemory { get; set; }

    /// <summary>The steps from block to block that the seeds alone took; zero without instrumentation.</summary>
    public int EdgesOfSeeds { get; set; }

    /// <summary>Those that all inputs took.</summary>
    public int Edges { get; set; }

    /// <summary>How many inputs are seeds in the end.</summary>
    public int Kept { get; set; }

    /// <summary>The faults, each of those that are alike once.</summary>
    public IReadOnlyList<string> Faults => _faults;

    /// <summary>Adds a run.</summary>
    /// <returns>Whether it is the slowest so far.</returns>
    public bool Add(string input, TimeSpan time, long allocated)
    {
        Runs++;
        bool isSlowest = time > Slowest.Time;
        Slowest = isSlowest ? (time, input.Length) : Slowest;
        MostAllocated = Math.Max(MostAllocated, allocated);
        return isSlowest;
    }

    /// <summary>Adds a fault, unless one like it, but for numbers, is there.</summary>
    public bool AddFault(string fault)
    {
        bool isNew = _kinds.Add(string.Concat(fault.Where(static c => !char.IsDigit(c))));
        if (isNew)
        {
            _faults.Add(fault);
        }

        return isNew;
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{target}: {Runs} runs in {Time.TotalSeconds:F0} s, seed {seed}");
        text.AppendLine(CultureInfo.InvariantCulture, $"  coverage: {Edges} edges, {EdgesOfSeeds} of the seeds alone; {Kept} inputs kept");
        text.AppendLine(CultureInfo.InvariantCulture, $"  slowest input: {Slowest.Time.TotalMilliseconds:F0} ms for {Slowest.Length} characters");
        text.AppendLine(CultureInfo.InvariantCulture, $"  memory: at most {MostAllocated >> 20} MB allocated in a run, {PeakMemory >> 20} MB at the peak");
        text.AppendLine(CultureInfo.InvariantCulture, $"  faults: {Faults.Count}");
        foreach (string fault in Faults)
        {
            text.AppendLine("  - " + fault);
        }

        return text.ToString();
    }
}
