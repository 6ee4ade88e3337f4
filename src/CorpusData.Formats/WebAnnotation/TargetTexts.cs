using CorpusData.Formats.Importing.Model;

namespace CorpusData.Formats.WebAnnotation;

/// <summary>Finds the texts that annotations name by their IRIs: among the resources, or as files beside the annotations.</summary>
internal sealed class TargetTexts
{
    private static readonly string[] Endings = ["", ".txt", ".md"];

    private readonly SourceFiles _files;
    private readonly Dictionary<string, string?> _byIri = new(StringComparer.Ordinal);
    private readonly HashSet<string> _resources = new(StringComparer.Ordinal);

    public TargetTexts(SourceFiles files, IEnumerable<JsonRecord> resources, RecordNodes? nodes)
    {
        _files = files;
        foreach ((string iri, string text) in nodes?.Texts ?? [])
        {
            _byIri.Add(iri, text);
        }

        foreach (JsonRecord resource in resources.Where(static resource => resource["target"] is null))
        {
            string? text = resource.Properties.FirstOrDefault(static property => LocalName(property.Name) is "articleBody" or "text").Value.Text;
            if (text is not null && IriOf(resource) is { } iri && _byIri.TryAdd(iri, text))
            {
                _resources.Add(iri);
            }
        }
    }

    /// <summary>Returns the last part of an IRI's path.</summary>
    public static string NameOf(string iri)
    {
        string path = iri.Split('#')[0].Split('?')[0].TrimEnd('/');
        return Uri.UnescapeDataString(path[(path.LastIndexOf('/') + 1)..]);
    }

    /// <summary>Returns whether the text of a resource is used.</summary>
    public bool Contains(JsonRecord resource) => IriOf(resource) is { } iri && _resources.Contains(iri);

    /// <summary>Returns a text; null if there is none.</summary>
    public string? Find(string iri)
    {
        if (!_byIri.TryGetValue(iri, out string? text))
        {
            string name = NameOf(iri);
            string? path = name.Length == 0 || name is "." or ".." || name.AsSpan().IndexOfAny("/\\\0:") >= 0
                ? null
                : Endings.Select(ending => _files.PathOf(name + ending)).FirstOrDefault(path => IsText(path) && File.Exists(path));
            _byIri.Add(iri, text = path is null ? null : _files.ReadText(path));
        }

        return text;
    }

    private static bool IsText(string path) => path.EndsWith(".txt", StringComparison.Ordinal) || path.EndsWith(".md", StringComparison.Ordinal);

    private static string? IriOf(JsonRecord resource) => (resource["id"] ?? resource["@id"])?.Text;

    private static string LocalName(string name) => name[(name.LastIndexOfAny([':', '/', '#']) + 1)..];
}
