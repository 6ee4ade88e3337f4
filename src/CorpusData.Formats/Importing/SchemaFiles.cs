using CorpusData.Compiler;
using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Text;
using CorpusData.Formats.Importing.Model;

namespace CorpusData.Formats.Importing;

/// <summary>Reads the schema for an import: a file with the files that it imports, or a folder.</summary>
internal sealed class SchemaFiles
{
    /// <summary>The path of a schema that is one file.</summary>
    public const string SinglePath = CorpusLayout.SchemaFolder + "/corpus.yaml";

    private static readonly string[] Endings = [".yaml", ".yml"];

    private readonly SourceFiles _source;
    private readonly Dictionary<string, string> _contents = new(StringComparer.Ordinal);

    private SchemaFiles(SourceFiles source) => _source = source;

    /// <summary>Returns the files, with the paths that they get in the corpus.</summary>
    /// <exception cref="ImportException">There is no file, or a file cannot be read.</exception>
    public static IReadOnlyList<(string Path, string Content)> Read(string path)
    {
        var files = new SchemaFiles(new SourceFiles(path));
        foreach (string file in files._source.Find(Endings))
        {
            files.Add(files._source.NameOf(file));
        }

        // Imports name the files, so that several keep their names.
        return files._contents.Count == 1
            ? [(SinglePath, files._contents.Values.Single())]
            : [.. files._contents.OrderBy(static file => file.Key, StringComparer.Ordinal).Select(static file => (PathOf(file.Key), file.Value))];
    }

    private static string PathOf(string name) => $"{CorpusLayout.SchemaFolder}/{name}";

    private void Add(string name)
    {
        if (_contents.ContainsKey(name) || (_source.IsFolder && CorpusLayout.RoleOf(PathOf(name)) != CorpusRole.Schema))
        {
            return;
        }

        string content = _source.ReadText(_source.PathOf(name));
        _contents.Add(name, content);
        foreach (string import in ImportsOf(name, content))
        {
            if (Endings.Select(ending => Resolve(name, import + ending)).FirstOrDefault(file => file is not null && File.Exists(_source.PathOf(file))) is { } imported)
            {
                Add(imported);
            }
        }
    }

    // The compiler reports an error in the file, and an import of a file that does not exist.
    private static IEnumerable<string> ImportsOf(string name, string content)
    {
        if (FileParser.Parse(new SourceFile(name, name, content)).Yaml is not { } yaml || !yaml.Root.TryGet("imports", out YamlNode imports))
        {
            return [];
        }

        if (imports.Kind == YamlNodeKind.Scalar)
        {
            return [imports.Value];
        }

        var names = new List<string>();
        foreach (YamlNode item in imports.Items)
        {
            if (item.Kind == YamlNodeKind.Scalar)
            {
                names.Add(item.Value);
            }
        }

        return names;
    }

    // Returns null for a file that is not below the folder of the schema.
    private static string? Resolve(string from, string import)
    {
        List<string> parts = [.. from.Split('/')[..^1]];
        foreach (string part in import.Split('/').Where(static part => part != "."))
        {
            if (part != "..")
            {
                parts.Add(part);
            }
            else if (parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else
            {
                return null;
            }
        }

        return import.Contains('\\', StringComparison.Ordinal) || Path.IsPathRooted(import) ? null : string.Join('/', parts);
    }
}
