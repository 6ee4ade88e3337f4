using System.Collections.Immutable;
using CorpusData.Compiler.Bind;

namespace CorpusData.Compiler.Emit;

/// <summary>
/// The content of one file of data. Two are equal if the records are the same objects with the same links, because the
/// file is then the same and need not be written again.
/// </summary>
/// <param name="Ordinal">Its index among the shards.</param>
/// <param name="Records">Its records, in the order of their tables.</param>
/// <param name="Links">The numbers that <see cref="LinkCollector"/> collected.</param>
public sealed record Shard(int Ordinal, ImmutableArray<Record> Records, ImmutableArray<int> Links)
{
    public bool Equals(Shard? other) => other is not null && Ordinal == other.Ordinal
        && Records.SequenceEqual(other.Records)
        && Links.AsSpan().SequenceEqual(other.Links.AsSpan());

    public override int GetHashCode() => unchecked((Ordinal * 397) ^ Links.Length);
}
