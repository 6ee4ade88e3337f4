using System.Diagnostics;

namespace CorpusData.Compiler.Schema;

/// <summary>The time that all patterns of a schema may take together. The limit keeps a pattern from blocking a build.</summary>
public sealed class PatternTime
{
    /// <summary>The maximum time to match one value against a pattern.</summary>
    public static readonly TimeSpan OfMatch = TimeSpan.FromMilliseconds(100);

    // Matches that take less time are not counted, because a large corpus has very many values.
    private static readonly long Quick = Stopwatch.Frequency / 100;
    private static readonly long Most = Stopwatch.Frequency * 3 / 4;

    private long _spent;

    /// <summary>Whether no time is left.</summary>
    public bool IsOver => Interlocked.Read(ref _spent) >= Most;

    /// <summary>Counts the time of a match that began at a timestamp.</summary>
    public void Spend(long start)
    {
        long time = Stopwatch.GetTimestamp() - start;
        if (time > Quick)
        {
            Interlocked.Add(ref _spent, time);
        }
    }
}
