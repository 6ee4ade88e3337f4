using System.Diagnostics;

namespace CorpusData.Compiler;

/// <summary>Measures the times of stages for a host.</summary>
/// <param name="progress">Receives the times; null if the host does not need them.</param>
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
