using System.Text.Json;
using CorpusData.Formats.Importing.Model;

namespace CorpusData.Formats.CasJson;

/// <summary>Reads the annotations of one text.</summary>
internal sealed class CasAnnotations
{
    // What a tokenizer finds, and what every document has.
    private const string Segmentation = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.";
    private const string DocumentAnnotation = "uima.tcas.DocumentAnnotation";
    private const string Metadata = "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData";

    private readonly Dictionary<string, CasStructure> _byId = new(StringComparer.Ordinal);
    private readonly List<CasStructure> _own;
    private readonly ImportLog _log;

    /// <param name="all">All feature structures of the file.</param>
    /// <param name="sofa">The text.</param>
    /// <param name="isOnly">Whether it is the only text of the file, so that annotations need not name it.</param>
    /// <param name="log">Receives what is lost.</param>
    public CasAnnotations(List<CasStructure> all, CasStructure sofa, bool isOnly, ImportLog log)
    {
        _log = log;
        foreach (CasStructure structure in all.Where(structure => !_byId.TryAdd(structure.Id, structure)))
        {
            log.Lose("feature structures whose id is used twice", $"{structure.Value.Place}: {structure.Id}");
        }

        _own = [.. _byId.Values.Where(structure => structure.Type != CasStructure.Sofa
            && (structure.Reference("sofa") is { } id ? id == sofa.Id : isOnly && structure.Piece is not null))];
    }

    /// <summary>Adds the annotations to a document.</summary>
    public void AddTo(ImportedDocument document)
    {
        foreach (CasStructure structure in _own)
        {
            string place = $"{document.Place}: {structure.Id}";
            if (structure.Type is DocumentAnnotation or Metadata)
            {
                AddFeatures(structure, structure.Features.Where(static feature => feature.Name is "documentTitle" or "language"), document.Values, place);
            }
            else if (structure.Type.StartsWith(Segmentation, StringComparison.Ordinal))
            {
                _log.Note("tokens, sentences and paragraphs", place);
            }
            else if (Ends(structure) is { } ends)
            {
                document.Relations.Add(new ImportedRelation(LabelOf(structure) ?? structure.ShortType, ends.From, ends.To, place));
            }
            else if (structure.Piece is { } piece)
            {
                AddSpan(document, structure, piece, place);
            }
            else
            {
                _log.Lose("annotations without a span", place);
            }
        }
    }

    // A layer of relations has these two features.
    private static (string From, string To)? Ends(CasStructure structure) =>
        structure.Reference("Governor") is { } from && structure.Reference("Dependent") is { } to ? (from, to) : null;

    private static string? LabelOf(CasStructure structure) =>
        (structure.Value["DependencyType"] ?? structure.Value["label"] ?? structure.Value["value"])?.Text is { Length: > 0 } label ? label : null;

    private void AddSpan(ImportedDocument document, CasStructure structure, ImportedPiece piece, string place)
    {
        // The layer of named entities has one type for all kinds of them.
        bool isNamedEntity = structure.ShortType == "NamedEntity";
        string type = (isNamedEntity ? LabelOf(structure) : null) ?? structure.ShortType;
        var span = new ImportedSpan(structure.Id, type.Length == 0 ? "Annotation" : type, [piece], place);
        if (structure.Value["identifier"]?.Text is { Length: > 0 } reference)
        {
            span.References.Add(reference);
        }

        foreach ((string name, JsonRecord value) in structure.Features.Where(static feature => feature.Name[0] == '@'))
        {
            AddReferences(document, structure, name[1..], value, place);
        }

        AddFeatures(
            structure,
            structure.Features.Where(feature => feature.Name[0] != '@' && feature.Name != "identifier" && !(isNamedEntity && feature.Name == "value")),
            span.Values,
            place);
        document.Spans.Add(span);
    }

    private void AddReferences(ImportedDocument document, CasStructure from, string name, JsonRecord value, string place)
    {
        IEnumerable<string?> ids = value.Value.ValueKind == JsonValueKind.Array ? value.Items.Select(static item => item.Text)
            : value.Text is { } array && _byId.GetValueOrDefault(array)?.Value["%ELEMENTS"] is { } elements ? elements.Items.Select(static item => item.Text)
            : [value.Text];
        foreach (string? id in ids)
        {
            if (id is null || !_byId.TryGetValue(id, out CasStructure? to))
            {
                _log.Lose("references to feature structures that do not exist", $"{place} {name}");
            }
            else if (to.Piece is null && to.Reference("target") is { } target)
            {
                // A link has a role and a target.
                string role = to.Value["role"]?.Text is { Length: > 0 } own ? own : name;
                document.Relations.Add(new ImportedRelation(role, from.Id, target, place));
            }
            else
            {
                document.Relations.Add(new ImportedRelation(name, from.Id, id, place));
            }
        }
    }

    private void AddFeatures(CasStructure structure, IEnumerable<(string Name, JsonRecord Value)> features, List<ImportedValue> values, string place)
    {
        foreach ((string name, JsonRecord value) in features)
        {
            // A number that JSON cannot write, such as NaN, has a name that begins with '#'.
            if (!value.AddTo(values, name.TrimStart('#', '^')))
            {
                _log.Lose($"values of '{name}' of a {structure.ShortType}, which are neither text nor a list of text", place);
            }
        }
    }
}
