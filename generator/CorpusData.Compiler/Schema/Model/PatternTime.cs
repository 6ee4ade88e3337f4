using System.Diagnostics;

namespace CorpusData.Compiler.Schema;

/// <summary>The time that the patterns of one schema may take in all, so that they cannot hang a build.</summary>
public sealed class PatternTime
{
    /// <summary>How long a value may be matched against a pattern.</summary>
    public static readonly TimeSpan OfMatch = TimeSpan.FromMilliseconds(100);

    // What is quick is not counted: a large corpus has very many values.
    private static readonly long Quick = Stopwatch.Frequency / 100;
    private static readonly long Most = Stopwatch.Frequency * 3 / 4;

    private long _spent;

    /// <summary>Whether there is none left.</summary>
    public bool IsOver => Interlocked.Read(ref _spent) >= Most;

    /// <summary>Counts a match that began at a time stamp.</summary>
    public void Spend(long start)
    {
        long time = Stopwatch.GetTimestamp() - start;
        if (time > Quick)
        {
            Interlocked.Add(ref _spent, time);
        }
    }
}
