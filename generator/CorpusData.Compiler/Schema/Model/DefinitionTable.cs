namespace CorpusData.Compiler.Schema;

/// <summary>
/// A table by which definitions refer to what is created after them: classes and slots refer to one another in
/// circles, and none of them can change. Each entry is added once.
/// </summary>
internal sealed class DefinitionTable<T>(int count)
    where T : class
{
    private readonly T?[] _entries = new T?[count];

    public T this[int ordinal] =>
        _entries[ordinal] ?? throw new InvalidOperationException($"Entry {ordinal} is not added yet.");

    public void Add(int ordinal, T entry)
    {
        if (Interlocked.CompareExchange(ref _entries[ordinal], entry, null) is not null)
        {
            throw new InvalidOperationException($"Entry {ordinal} is added already.");
        }
    }
}
