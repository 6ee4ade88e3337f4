namespace CorpusData.Formats.Exporting;

/// <summary>What to export, and where to.</summary>
/// <param name="Folder">The folder that receives the files.</param>
/// <param name="Format">The name of the format.</param>
public sealed record ExportRequest(string Folder, string Format)
{
    /// <summary>The rules that exported records satisfy: see <see cref="FilterRule.Parse"/>.</summary>
    public IReadOnlyList<string> Filters { get; init; } = [];

    /// <summary>The start of the IRIs of records; null for the default.</summary>
    public string? BaseIri { get; init; }

    /// <summary>Whether to write nothing if the format cannot hold all of the records.</summary>
    public bool IsStrict { get; init; }
}
