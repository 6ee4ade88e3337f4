namespace CorpusData.Compiler.Check;

/// <summary>Limits of the check.</summary>
/// <param name="NamedMembersLimit">The most records for which a collection has named members.</param>
/// <param name="SizeLimit">The most characters that all seeds together may have.</param>
public sealed record CheckOptions(int NamedMembersLimit, long SizeLimit)
{
    /// <summary>
    /// The limits if the project sets none. An assembly can have at most 2 GB, and a character of most scripts takes
    /// one or two bytes of it.
    /// </summary>
    public static CheckOptions Default { get; } = new(4096, 1_000_000_000);
}
