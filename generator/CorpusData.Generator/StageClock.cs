using System.Diagnostics;
using System.Globalization;

namespace CorpusData.Generator;

/// <summary>
/// How long the steps take, for who asks for it: the time of each value added up, whatever core it was made on. It
/// measures and is no part of any value.
/// </summary>
internal sealed class StageClock
{
    private readonly List<Stage> _stages = [];

    /// <summary>The clock of a step.</summary>
    public Stage this[string name]
    {
        get
        {
            var stage = new Stage(name);
            _stages.Add(stage);
            return stage;
        }
    }

    /// <summary>What has been measured since it was last asked for, in the order of the steps.</summary>
    public string Read() => string.Join(", ", _stages
        .Select(static stage => (stage.Name, Milliseconds: stage.Read()))
        .Where(static stage => stage.Milliseconds > 0)
        .Select(static stage => string.Format(CultureInfo.InvariantCulture, "{0} {1} ms", stage.Name, stage.Milliseconds)));

    /// <summary>The clock of one step.</summary>
    /// <param name="name">The step's name.</param>
    internal sealed class Stage(string name)
    {
        private long _ticks;

        public string Name { get; } = name;

        /// <summary>Adds the time since a time stamp.</summary>
        public void AddSince(long start) => Interlocked.Add(ref _ticks, Stopwatch.GetTimestamp() - start);

        /// <summary>The milliseconds since it was last read.</summary>
        public long Read() => Interlocked.Exchange(ref _ticks, 0) * 1000 / Stopwatch.Frequency;
    }
}
