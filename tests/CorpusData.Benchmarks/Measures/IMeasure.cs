using CorpusData.Benchmarks.Projects;
using CorpusData.Benchmarks.Timing;

namespace CorpusData.Benchmarks.Measures;

/// <summary>Measures one target.</summary>
internal interface IMeasure
{
    /// <summary>The target's identifier.</summary>
    string Id { get; }

    /// <summary>Whether it runs only when it is asked for.</summary>
    bool IsOnRequest => false;

    Result Run(Workshop workshop);
}
