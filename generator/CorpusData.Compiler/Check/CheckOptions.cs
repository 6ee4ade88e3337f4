namespace CorpusData.Compiler.Check;

/// <summary>What bounds the check.</summary>
/// <param name="NamedMembersLimit">The most records for which a collection has named members.</param>
/// <param name="SizeLimit">The most characters that all seeds together may have.</param>
public sealed record CheckOptions(int NamedMembersLimit, long SizeLimit)
{
    /// <summary>
    /// What holds where nothing is set. An assembly cannot have more than 2 GB, of which a character of most scripts
    /// takes one byte or two.
    /// </summary>
    public static CheckOptions Default { get; } = new(4096, 1_000_000_000);
}
