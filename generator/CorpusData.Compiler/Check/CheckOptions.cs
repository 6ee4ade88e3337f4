namespace CorpusData.Compiler.Check;

/// <summary>What bounds the check.</summary>
/// <param name="NamedMembersLimit">The most records for which a collection has named members.</param>
/// <param name="SizeLimit">The most characters that all seeds together may have.</param>
public sealed record CheckOptions(int NamedMembersLimit, long SizeLimit)
{
    /// <summary>
    /// What holds where nothing is set. An assembly cannot have more than 2 GB, which a character of any script may
    /// take three bytes of.
    /// </summary>
    public static CheckOptions Default { get; } = new(4096, 600_000_000);
}
