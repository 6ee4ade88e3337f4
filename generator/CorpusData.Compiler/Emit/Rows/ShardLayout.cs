using CorpusData.Compiler.Collections;

namespace CorpusData.Compiler.Emit;

/// <summary>The division of a corpus's rows into shards.</summary>
/// <param name="Shards">The number of shards.</param>
/// <param name="Counts">The number of rows of each table in each shard.</param>
/// <param name="IsLarge">Whether the data is too large for an assembly's heap of strings.</param>
public sealed record ShardLayout(int Shards, EquatableArray<int> Counts, bool IsLarge)
{
    /// <summary>Returns the form of the data in the generated code.</summary>
    /// <param name="hasDataSections">Whether the C# compiler stores large literals outside of the heap of strings.</param>
    public DataForm FormFor(bool hasDataSections) => IsLarge && !hasDataSections ? DataForm.Utf8 : DataForm.Text;
}
