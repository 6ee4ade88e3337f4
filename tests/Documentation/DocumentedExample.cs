using System.Text;
using System.Xml.Linq;

namespace CorpusData.Tests;

/// <summary>The corpus of the documentation as the page of one diagnostic breaks it.</summary>
internal sealed class DocumentedExample
{
    private const string Schema = "schema/corpus.yaml";

    // What pages say in words. Most pages need nothing here: their files and the lines of their schema are taken as shown.
    private static readonly Dictionary<string, Action<DocumentedExample>> InWords = new(StringComparer.Ordinal)
    {
        ["CORPUS001"] = example => example._links["seeds/letter.yaml"] = "moved.yaml",
        ["CORPUS002"] = example => example._bytes["seeds/visitors.yaml"] = Encoding.Latin1.GetBytes(example._files["seeds/visitors.yaml"]),
        ["CORPUS003"] = example => example.Edit("seeds/visitors.yaml", "\u2400", "\0"),
        ["CORPUS005"] = example =>
        {
            foreach (string seed in example._files.Keys.Where(file => file.StartsWith("seeds/", StringComparison.Ordinal)).ToList())
            {
                example._files.Remove(seed, out string? text);
                example._files["news/" + Path.GetFileName(seed)] = text!;
            }
        },
        ["CORPUS006"] = example => example._files["seeds/crane.txt"] = "The crane stood still.\n",
        ["CORPUS007"] = example => example._files.Remove("seeds/ferry.yaml"),
        ["CORPUS008"] = example => example.Edit(
            "seeds/guests.yaml",
            "  # … and 102 more\n",
            string.Concat(Enumerable.Range(4, 102).Select(i => $"  guest-{i:D3}: {{ name: Guest {i}, rol: guest }}\n"))),
        ["CORPUS016"] = example => example._files["seeds/guests.yaml"] = $"people: {new string('[', 101)}{new string(']', 101)}\n",
        ["CORPUS020"] = example =>
        {
            example._files.Remove("seeds/ferry.txt", out string? text);
            example._files["seeds/Ferry.txt"] = text!;
        },
        ["CORPUS021"] = example => example._files["seeds/aux.yaml"] = "people:\n  eva-lund: { name: Eva Lund }\n",
        ["CORPUS022"] = example => example.Edit(
            "seeds/guests.yaml",
            "  # … and 499,999 more\n",
            string.Concat(Enumerable.Range(2, 499_999).Select(i => $"  guest-{i:D6}: {{ name: Guest {i} }}\n"))),
        ["CORPUS023"] = example =>
        {
            example._files.Remove("seeds/guests-01.yaml");
            for (int file = 1; file <= 20; file++)
            {
                int first = (100 * file) - 99;
                example._files[$"seeds/guests-{file:D2}.yaml"] = "people:\n" + string.Concat(
                    Enumerable.Range(first, 100).Select(i => $"  guest-{i:D4}: {{ name: Guest {i}, rol: guest }}\n"));
            }
        },
        ["CORPUS025"] = example =>
        {
            example._files.Remove("seeds/letter.yaml", out string? text);
            example._files["letter.yaml"] = text!;
            example._links["seeds/letter.yaml"] = "../letter.yaml";
        },
        ["CORPUS101"] = example => example._files.Remove(Schema),
        ["CORPUS102"] = example => example.Edit(Schema, "    tree_root: true\n", ""),
        ["CORPUS108"] = example => example._files["schema/ships.yaml"] = "id: https://example.org/ships\nname: ships\n",
        ["CORPUS126"] = example =>
        {
            foreach (int level in Enumerable.Range(1, 63))
            {
                example._files[$"schema/level-{level}.yaml"] = $"imports: [level-{level + 1}]\n";
            }

            example._files["schema/level-65.yaml"] = "name: level_65\n";
        },
        ["CORPUS131"] = example => example.Merge(
            "  Level1: {}\n" + string.Concat(Enumerable.Range(2, 64).Select(i => $"  Level{i}: {{ is_a: Level{i - 1} }}\n"))),
        ["CORPUS165"] = example => example.Edit(Schema, "…", string.Join('|', Enumerable.Range(9_074_731, 1_998))),
        ["CORPUS179"] = example => example.Edit(Schema, "…", new string('.', 5_000)),
        ["CORPUS212"] = example => example.Merge("""
              Corpus:
                attributes:
                  entities: { range: Entity, multivalued: true, inlined: true }
            """),
        ["CORPUS214"] = example => example.Edit("seeds/town.yaml", "\uFFFD", "\uD83D"),
        ["CORPUS221"] = example => example.Merge("""
              Corpus:
                attributes:
                  entities: { range: Entity, multivalued: true, inlined: true }
              Entity:
                attributes:
                  kind: { designates_type: true }
            """),
    };

    private readonly Dictionary<string, string> _files = new(DiagnosticPage.Harbour.Files, StringComparer.Ordinal)
    {
        ["Program.cs"] = "System.Console.WriteLine(HarbourPost.Corpus.Articles.Count);\n",
    };

    private readonly Dictionary<string, byte[]> _bytes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _links = new(StringComparer.Ordinal);
    private readonly string _project;

    private DocumentedExample(DiagnosticPage page)
    {
        _project = page.Project;
        foreach ((string path, string content) in page.Files)
        {
            if (path == Schema && !IsWholeSchema(content))
            {
                Merge(content);
            }
            else
            {
                _files[path] = content;
            }
        }
    }

    /// <summary>
    /// The ids whose examples no test can build: a corpus larger than an assembly, an internal error, which no known
    /// file causes, and timings, which differ each time.
    /// </summary>
    public static IReadOnlyList<string> NotBuilt { get; } = ["CORPUS024", "CORPUS036", "CORPUS900", "CORPUS901"];

    /// <summary>
    /// The ids that need files on a disk: a broken link, bytes that are not UTF-8, a link, a file that an item of the
    /// project names.
    /// </summary>
    public static IReadOnlyList<string> OnDiskOnly { get; } = ["CORPUS001", "CORPUS002", "CORPUS025", "CORPUS125"];

    /// <summary>The text files of the project, by their paths below its folder.</summary>
    public IReadOnlyDictionary<string, string> Files => _files;

    /// <summary>The properties that the project sets.</summary>
    public IReadOnlyDictionary<string, string> Properties => XElement.Parse($"<Project>{_project}</Project>")
        .Elements("PropertyGroup").Elements()
        .ToDictionary(property => property.Name.LocalName, property => property.Value, StringComparer.Ordinal);

    /// <summary>Returns the example on the page of an id.</summary>
    public static DocumentedExample Of(string id)
    {
        var example = new DocumentedExample(DiagnosticPage.Of(id));
        if (InWords.TryGetValue(id, out Action<DocumentedExample>? inWords))
        {
            inWords(example);
        }

        return example;
    }

    /// <summary>Writes the example as a project.</summary>
    public void Write(string folder, string project)
    {
        Write(Path.Combine(folder, project), Encoding.UTF8.GetBytes($"<Project Sdk=\"Microsoft.NET.Sdk\">\n{_project}</Project>\n"));
        foreach ((string path, string content) in _files)
        {
            Write(Path.Combine(folder, path), _bytes.GetValueOrDefault(path, Encoding.UTF8.GetBytes(content)));
        }

        foreach ((string path, string target) in _links)
        {
            File.CreateSymbolicLink(Path.Combine(folder, path), target);
        }
    }

    private static bool IsWholeSchema(string content) =>
        content.StartsWith("id:", StringComparison.Ordinal) && content.Contains("\nclasses:", StringComparison.Ordinal);

    private static void Write(string path, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
    }

    private void Edit(string file, string words, string others)
    {
        Assert.Contains(words, _files[file], StringComparison.Ordinal);
        _files[file] = _files[file].Replace(words, others, StringComparison.Ordinal);
    }

    private void Merge(string schemaLines) => _files[Schema] = SchemaFragment.Apply(schemaLines, _files[Schema]);
}
