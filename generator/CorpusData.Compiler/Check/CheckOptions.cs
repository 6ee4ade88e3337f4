namespace CorpusData.Compiler.Check;

/// <summary>What an author sets for the check.</summary>
/// <param name="NamedMembersLimit">The most records for which a collection has named members.</param>
public sealed record CheckOptions(int NamedMembersLimit)
{
    /// <summary>What holds where nothing is set.</summary>
    public static CheckOptions Default { get; } = new(4096);
}
