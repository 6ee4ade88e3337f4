namespace CorpusData.Site;

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

    /// <summary>Whether a server serves the site, whose pages then reload when the corpus changes.</summary>
    public bool IsLive { get; init; }

    /// <summary>The start of the IRIs of records; null for the default.</summary>
    public string? BaseIri { get; init; }

    /// <summary>The errors and warnings of the corpus.</summary>
    public IReadOnlyList<SiteFinding> Findings { get; init; } = [];
}

/// <summary>A finding, as its page shows it.</summary>
/// <param name="Id">The id, for example <c>CORPUS401</c>.</param>
/// <param name="Severity">The severity in words: <c>error</c>, <c>warning</c> or <c>info</c>.</param>
/// <param name="Path">The file, relative to the folder of the corpus, with '/'.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Message">The message.</param>
public sealed record SiteFinding(string Id, string Severity, string Path, int Line, int Column, string Message);
