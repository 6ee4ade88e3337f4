namespace CorpusData.Formats.Exporting;

/// <summary>Works on values on all cores.</summary>
internal static class OrderedWork
{
    // One more than the cores, so that they have work while a result is written.
    private static readonly int InWork = Environment.ProcessorCount + 1;

    /// <summary>Returns the results in the order of the values. Few of them are in memory at once.</summary>
    /// <param name="values">The values, which are enumerated by the caller's thread.</param>
    /// <param name="work">Makes a result. It is called from several threads at once.</param>
    /// <param name="isLarge">Whether a result can be so large that it must be in memory alone.</param>
    public static IEnumerable<TResult> Run<T, TResult>(IEnumerable<T> values, Func<T, TResult> work, Func<T, bool> isLarge)
    {
        var tasks = new Queue<Task<TResult>>(InWork);
        foreach (T value in values)
        {
            int maximum = isLarge(value) ? 0 : InWork - 1;
            while (tasks.Count > maximum)
            {
                yield return tasks.Dequeue().GetAwaiter().GetResult();
            }

            if (maximum == 0)
            {
                yield return work(value);
            }
            else
            {
                tasks.Enqueue(Task.Run(() => work(value)));
            }
        }

        while (tasks.TryDequeue(out Task<TResult>? task))
        {
            yield return task.GetAwaiter().GetResult();
        }
    }
}
