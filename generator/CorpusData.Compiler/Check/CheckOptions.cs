namespace CorpusData.Compiler.Check;

/// <summary>Limits of the check.</summary>
/// <param name="NamedMembersLimit">The maximum number of records for which a collection has named members.</param>
/// <param name="SizeLimit">The maximum number of characters in all seeds together.</param>
public sealed record CheckOptions(int NamedMembersLimit, long SizeLimit)
{
    /// <summary>
    /// The limits if the project sets none. An assembly can have at most 2 GB, and most characters take one or two bytes
    /// in it.
    /// </summary>
    public static CheckOptions Default { get; } = new(4096, 1_000_000_000);
}
