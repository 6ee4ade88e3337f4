using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;
using CorpusData.Runtime;
using Microsoft.Data.Sqlite;

namespace CorpusData.Benchmarks.InProcess;

/// <summary>Looks articles up by their identifiers.</summary>
/// <typeparam name="T">The article of the corpus, whose assembly is loaded when the program runs.</typeparam>
public class LookupBenchmark<T>
    where T : class, ICorpusRecord
{
    private const int Lookups = 1_000;

    private readonly string[] _identifiers = new string[Lookups];
    private CorpusCollection<T> _collection = null!;
    private FrozenDictionary<string, T> _frozen = null!;
    private SqliteConnection _connection = null!;
    private SqliteCommand _select = null!;

    [GlobalSetup]
    public void Setup()
    {
        _collection = (CorpusCollection<T>)LookupSource.Collection!;
        _frozen = _collection.ToFrozenDictionary(static record => record.Identifier, StringComparer.Ordinal);
        for (int i = 0; i < Lookups; i++)
        {
            // As they come out of a request, and not the very strings that a table holds.
            _identifiers[i] = new string(LookupSource.Identifiers[i % LookupSource.Identifiers.Length].AsSpan());
        }

        _connection = new SqliteConnection("Data Source=" + LookupSource.Database);
        _connection.Open();
        _select = _connection.CreateCommand();
        _select.CommandText = "SELECT headline FROM articles WHERE id = $id";
        _select.Parameters.Add("$id", SqliteType.Text);
        _select.Prepare();
    }

    [GlobalCleanup]
    public void Cleanup()
    {
        _select.Dispose();
        _connection.Dispose();
    }

    [Benchmark(OperationsPerInvoke = Lookups)]
    public T? Collection()
    {
        T? last = null;
        foreach (string identifier in _identifiers)
        {
            last = _collection[identifier];
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = Lookups)]
    public T? Frozen()
    {
        T? last = null;
        foreach (string identifier in _identifiers)
        {
            last = _frozen[identifier];
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = Lookups)]
    public object? Sqlite()
    {
        object? last = null;
        foreach (string identifier in _identifiers)
        {
            _select.Parameters[0].Value = identifier;
            last = _select.ExecuteScalar();
        }

        return last;
    }
}
