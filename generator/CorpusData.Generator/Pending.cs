namespace CorpusData.Generator;

/// <summary>
/// A step that has begun for one value, on another thread. Roslyn makes all values of a step before it asks for the
/// first of the next, so that all of them are at work by then, on as many cores as there are.
/// </summary>
internal sealed class Pending<T>
{
    private Task<Outcome<T>>? _task;
    private Outcome<T>? _result;

    private Pending(Task<Outcome<T>> task) => _task = task;

    /// <summary>What the step gave; waits for it.</summary>
    /// <exception cref="OperationCanceledException">The compilation has been given up.</exception>
    public Outcome<T> Result
    {
        get
        {
            if (_task is { } task)
            {
                _result = task.GetAwaiter().GetResult();
                _task = null;
            }

            return _result!;
        }
    }

    /// <summary>Begins a step.</summary>
    public static Pending<T> Begin<TIn>(
        Outcome<TIn> input, StageClock.Stage stage, Func<TIn, CancellationToken, T> step, CancellationToken cancellation) =>
        new(Task.Factory.StartNew(
            () => Outcome.Run(input, stage, step, cancellation),
            cancellation,
            TaskCreationOptions.DenyChildAttach,
            WorkerScheduler.Shared));
}
