using System.Text.Json;
using CorpusData.Formats.Importing.Model;

namespace CorpusData.Formats.CasJson;

/// <summary>A feature structure.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Value">Its features, and its type as <c>%TYPE</c>.</param>
internal sealed record CasStructure(string Id, JsonRecord Value)
{
    /// <summary>The type of texts.</summary>
    public const string Sofa = "uima.cas.Sofa";

    /// <summary>The name of the type, with its package.</summary>
    public string Type { get; } = Value["%TYPE"]?.Text ?? "";

    /// <summary>The name of the type without its package.</summary>
    public string ShortType => Type[(Type.LastIndexOf('.') + 1)..];

    /// <summary>The span; null if the structure has none.</summary>
    public ImportedPiece? Piece =>
        Value["begin"]?.Integer is { } begin && Value["end"]?.Integer is { } end ? new ImportedPiece(begin, end) : null;

    /// <summary>The features with values; references have names that begin with '@'.</summary>
    public IEnumerable<(string Name, JsonRecord Value)> Features => Value.Properties.Where(static property =>
        property.Name is not ("begin" or "end" or "@sofa") && !property.Name.StartsWith('%')
        && property.Value.Value.ValueKind != JsonValueKind.Null);

    /// <summary>Returns the id to which a feature refers; null if it is not a reference.</summary>
    public string? Reference(string feature) => Value["@" + feature]?.Text;
}
