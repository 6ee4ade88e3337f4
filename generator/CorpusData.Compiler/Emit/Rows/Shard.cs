using System.Collections.Immutable;
using CorpusData.Compiler.Bind;

namespace CorpusData.Compiler.Emit;

/// <summary>
/// What one file of data is made of. Equal where the records are the same objects and linked in the same way: then
/// the file is the same, too, and need not be written again.
/// </summary>
/// <param name="Ordinal">Its place among the shards.</param>
/// <param name="Records">Its records, in the order of their tables.</param>
/// <param name="Links">See <see cref="LinkCollector"/>.</param>
public sealed record Shard(int Ordinal, ImmutableArray<Record> Records, ImmutableArray<int> Links)
{
    public bool Equals(Shard? other) => other is not null && Ordinal == other.Ordinal
        && Records.SequenceEqual(other.Records)
        && Links.AsSpan().SequenceEqual(other.Links.AsSpan());

    public override int GetHashCode() => unchecked((Ordinal * 397) ^ Links.Length);
}
