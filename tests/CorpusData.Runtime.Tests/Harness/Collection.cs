using CorpusData.Runtime.Storage;

namespace CorpusData.Runtime.Tests.Harness;

/// <summary>A collection as generated code has it.</summary>
internal sealed class Collection<T>(CorpusStore store, params int[] tables) : CorpusCollection<T>(store, tables)
    where T : class, ICorpusRecord;
