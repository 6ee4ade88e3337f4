namespace CorpusData.Compiler.Schema;

/// <summary>
/// A table through which a definition refers to definitions that are created later. Classes and slots are immutable, but
/// refer to one another in cycles. Each entry is added once.
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
