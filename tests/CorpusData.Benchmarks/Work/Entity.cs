using System.Collections.Immutable;

namespace CorpusData.Benchmarks.Work;

/// <summary>A person or an organization that the texts name.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Name">Its full name.</param>
/// <param name="Aliases">The two other forms by which the texts name it.</param>
/// <param name="Role">A person's office; an organization has none.</param>
/// <param name="Wikidata">The identifier of an item about it.</param>
internal sealed record Entity(string Id, string Name, ImmutableArray<string> Aliases, string? Role, string Wikidata)
{
    /// <summary>All forms by which the texts name it.</summary>
    public ImmutableArray<string> Forms { get; } = [Name, .. Aliases];
}
