namespace CorpusData.Site.Options;

/// <summary>How to write a site.</summary>
public sealed record SiteOptions
{
    /// <summary>
    /// The address of a line of the corpus's files, with <c>{path}</c> and <c>{line}</c>, to which the pages of records link;
    /// null for none.
    /// </summary>
    public string? SourceUrl { get; init; }

    /// <summary>Whether to write the texts of documents. If not, only the quoted words and their surroundings are written.</summary>
    public bool HasText { get; init; } = true;

    /// <summary>
    /// The number of the state of the corpus, if a server serves the site. An open page loads again when the server has
    /// another state. It is null for a site that is written.
    /// </summary>
    public int? LiveVersion { get; init; }

    /// <summary>The start of the IRIs of records; null for the default.</summary>
    public string? BaseIri { get; init; }

    /// <summary>The errors and warnings of the corpus.</summary>
    public IReadOnlyList<SiteFinding> Findings { get; init; } = [];
}
