using System.Diagnostics;

namespace CorpusData.Compiler;

/// <summary>Measures stages for a host that asks for their times.</summary>
/// <param name="progress">Takes the times; null if nobody asks.</param>
internal sealed class StageTimer(IProgress<StageTime>? progress)
{
    public T Time<T>(string stage, Func<T> run)
    {
        var watch = Stopwatch.StartNew();
        T result = run();
        progress?.Report(new StageTime(stage, watch.Elapsed));
        return result;
    }
}
