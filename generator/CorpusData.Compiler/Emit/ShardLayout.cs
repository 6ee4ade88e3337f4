using CorpusData.Compiler.Collections;

namespace CorpusData.Compiler.Emit;

/// <summary>How a corpus's rows are divided into shards.</summary>
/// <param name="Shards">The number of shards.</param>
/// <param name="Counts">For each shard, how many rows of each table are in it.</param>
public sealed record ShardLayout(int Shards, EquatableArray<int> Counts);
