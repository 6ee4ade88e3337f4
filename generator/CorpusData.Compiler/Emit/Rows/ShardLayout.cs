using CorpusData.Compiler.Collections;

namespace CorpusData.Compiler.Emit;

/// <summary>How a corpus's rows are divided into shards.</summary>
/// <param name="Shards">The number of shards.</param>
/// <param name="Counts">For each shard, how many rows of each table are in it.</param>
/// <param name="IsLarge">Whether the data is too large for an assembly's heap of strings.</param>
public sealed record ShardLayout(int Shards, EquatableArray<int> Counts, bool IsLarge)
{
    /// <summary>How the data stands in the code.</summary>
    /// <param name="hasDataSections">Whether the compiler keeps large literals elsewhere than in the heap.</param>
    public DataForm FormFor(bool hasDataSections) => IsLarge && !hasDataSections ? DataForm.Utf8 : DataForm.Text;
}
