using CorpusData.Formats.Importing.Model;

namespace CorpusData.Formats.Importing;

/// <summary>The options of an import.</summary>
/// <param name="Path">The file or folder to import.</param>
/// <param name="Format">One of <see cref="CorpusImporter.Formats"/>.</param>
public sealed record ImportOptions(string Path, string Format)
{
    /// <summary>The file or folder with the schema; null to make one.</summary>
    public string? Schema { get; init; }

    /// <summary>The file that maps types and names of the source to classes and slots; null if there is none.</summary>
    public string? Map { get; init; }

    /// <summary>The unit of the offsets; null if the words of the spans have to prove it.</summary>
    public OffsetUnit? Offsets { get; init; }

    /// <summary>The annotator whose annotations to import; null if there is one for each document.</summary>
    public string? Annotator { get; init; }
}
