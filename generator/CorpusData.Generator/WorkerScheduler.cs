using System.Collections.Concurrent;

namespace CorpusData.Generator;

/// <summary>
/// Runs tasks on all cores but one, the last begun first. The thread that asks for their results, from the first on, is
/// the last core's: it runs what nobody has begun, and waits for others only where both ends meet.
/// </summary>
internal sealed class WorkerScheduler : TaskScheduler
{
    /// <summary>The scheduler of all compilations of a process, which share its cores.</summary>
    public static readonly WorkerScheduler Shared = new();

    private readonly ConcurrentStack<Task> _tasks = new();
    private int _workers;

    private WorkerScheduler()
    {
        // A pool keeps a thread for each core.
        ThreadPool.GetMinThreads(out int cores, out _);
        MaximumConcurrencyLevel = Math.Max(1, cores - 1);
    }

    public override int MaximumConcurrencyLevel { get; }

    protected override void QueueTask(Task task)
    {
        _tasks.Push(task);
        AddWorker();
    }

    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) => TryExecuteTask(task);

    protected override IEnumerable<Task> GetScheduledTasks() => _tasks;

    private void AddWorker()
    {
        int workers = Volatile.Read(ref _workers);
        if (workers < MaximumConcurrencyLevel && Interlocked.CompareExchange(ref _workers, workers + 1, workers) == workers)
        {
            ThreadPool.QueueUserWorkItem(static scheduler => ((WorkerScheduler)scheduler).Work(), this);
        }
    }

    private void Work()
    {
        while (_tasks.TryPop(out Task? task))
        {
            TryExecuteTask(task);
        }

        Interlocked.Decrement(ref _workers);

        // What was queued after the last look and before this worker had left.
        if (!_tasks.IsEmpty)
        {
            AddWorker();
        }
    }
}
