using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Text;
using CorpusData.Formats.Importing.Model;

namespace CorpusData.Formats.Importing.Planning;

/// <summary>Reads the file of the option <c>--map</c>.</summary>
internal sealed class MapReader(SourceFile file)
{
    private readonly ImportMap _map = new();

    /// <summary>Reads a map.</summary>
    /// <exception cref="ImportException">The file cannot be read, or contains something else.</exception>
    public static ImportMap Read(string path)
    {
        var files = new SourceFiles(path);
        var file = new SourceFile("map.yaml", Path.GetFileName(path), files.ReadText(path));
        ParsedFile parsed = FileParser.Parse(file);
        if (parsed.Yaml is not { } yaml || parsed.HasErrors)
        {
            throw new ImportException(string.Join('\n', parsed.Findings.Select(static finding => $"{finding.Span}: {finding.Message}")));
        }

        var reader = new MapReader(file);
        reader.Read(yaml.Root);
        return reader._map;
    }

    private void Read(YamlNode root)
    {
        foreach (YamlNode.Entry entry in Entries(root, "a mapping with 'types' and 'slots'"))
        {
            switch (entry.Key.Value)
            {
                case "document":
                    _map.Document = Name(entry.Value);
                    break;
                case "reference":
                    _map.Reference = Name(entry.Value);
                    break;
                case "types":
                    ReadTypes(entry.Value);
                    break;
                case "slots":
                    ReadSlots(entry.Value);
                    break;
                default:
                    throw Unknown(entry.Key, "'document', 'reference', 'types' or 'slots'");
            }
        }
    }

    private void ReadTypes(YamlNode types)
    {
        foreach (YamlNode.Entry type in Entries(types, "a mapping from types to classes"))
        {
            _map.Types[type.Key.Value] = type.Value.IsAbsent ? new TypeMapping(null, IsLeftOut: true)
                : type.Value.Kind == YamlNodeKind.Scalar ? new TypeMapping(type.Value.Value)
                : ReadType(type.Value);
        }
    }

    private void ReadSlots(YamlNode slots)
    {
        foreach (YamlNode.Entry slot in Entries(slots, "a mapping from names to slots"))
        {
            _map.Slots[slot.Key.Value] = slot.Value.IsAbsent ? null : Name(slot.Value);
        }
    }

    private TypeMapping ReadType(YamlNode type)
    {
        var mapping = new TypeMapping(null);
        foreach (YamlNode.Entry entry in Entries(type, "a class, or a mapping with 'class', 'as' and 'evidence'"))
        {
            mapping = (entry.Key.Value, entry.Value.Value) switch
            {
                ("class", _) => mapping with { Class = Name(entry.Value) },
                ("evidence", _) => mapping with { Evidence = Name(entry.Value) },
                ("as", "entity") => mapping with { IsEntity = true },
                ("as", "record") => mapping with { IsEntity = false },
                ("as", _) => throw Unknown(entry.Value, "'entity' or 'record'"),
                _ => throw Unknown(entry.Key, "'class', 'as' or 'evidence'"),
            };
        }

        return mapping;
    }

    private YamlNode.EntryEnumerable Entries(YamlNode node, string expected) =>
        node.Kind == YamlNodeKind.Mapping ? node.Entries : throw Unknown(node, expected);

    private string Name(YamlNode node) =>
        node.Kind == YamlNodeKind.Scalar && !node.IsAbsent ? node.Value : throw Unknown(node, "a name");

    private ImportException Unknown(YamlNode node, string expected)
    {
        FilePosition at = file.GetPosition(node.Span.Start);
        string found = node.Kind == YamlNodeKind.Scalar ? $"'{Excerpt.Printable(Excerpt.Short(node.Value))}'" : node.KindName;
        return new ImportException(FormattableString.Invariant(
            $"{file.DisplayPath}({at.Line + 1},{at.Column + 1}): expected {expected}, found {found}"));
    }
}
