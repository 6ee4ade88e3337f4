using System.Text;

namespace CorpusData.Package.Tests;

/// <summary>The corpus of the documentation as the page of one diagnostic breaks it.</summary>
internal sealed class DocumentedExample
{
    private const string Schema = "schema/corpus.yaml";

    // What the pages say in words, or of a schema in its lines alone. Where a line is put in, it is the one of that number then.
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
        ["CORPUS104"] = example => example.Replace(21),
        ["CORPUS105"] = example => example.Replace(31),
        ["CORPUS106"] = example => example.Replace(21),
        ["CORPUS107"] = example => example.Replace(20),
        ["CORPUS108"] = example =>
        {
            example.Replace(3);
            example._files["schema/ships.yaml"] = "id: https://example.org/ships\nname: ships\n";
        },
        ["CORPUS109"] = example => example.Replace(3),
        ["CORPUS110"] = example =>
        {
            example.Replace(41, "    is_a: Ferry");
            example.Insert(45, "  Ferry:", "    is_a: Ship");
        },
        ["CORPUS111"] = example => example.Replace(43),
        ["CORPUS112"] = example => example.Replace(20),
        ["CORPUS113"] = example => example.Insert(45),
        ["CORPUS114"] = example => example.Insert(37),
        ["CORPUS115"] = example => example.Replace(18),
        ["CORPUS116"] = example => example.Insert(11),
        ["CORPUS117"] = example => example.Replace(3),
        ["CORPUS118"] = example =>
        {
            example.Insert(45, "  Dated:", "    attributes:", "      built_on: { range: date }");
            example.Insert(42, "    mixins: [Dated]");
        },
        ["CORPUS119"] = example => example.Replace(44),
        ["CORPUS120"] = example => example.Replace(44),
        ["CORPUS212"] = example => example.Insert(14, "      entities: { range: Entity, multivalued: true, inlined: true }"),
        ["CORPUS215"] = example => example.Replace(36),
        ["CORPUS216"] = example => example.Insert(54, example._fragment.Split('\n')),
        ["CORPUS218"] = example => example.Replace(36),
        ["CORPUS219"] = example => example.Replace(31),
        ["CORPUS220"] = example => example.Replace(31),
        ["CORPUS221"] = example =>
        {
            example.Insert(31, "      kind: { designates_type: true }");
            example.Insert(14, "      entities: { range: Entity, multivalued: true, inlined: true }");
        },
        ["CORPUS222"] = example => example.Replace(36),
        ["CORPUS307"] = example => example.Insert(42, "    unique_keys:", "      imo_number: { unique_key_slots: [imo] }"),
        ["CORPUS502"] = example => example._property = "<CorpusNamedMembersLimit>1</CorpusNamedMembersLimit>",
        ["CORPUS503"] = example => example._property = "<CorpusNamespace>Harbour Post</CorpusNamespace>",
    };

    private readonly Dictionary<string, string> _files = new(DiagnosticPage.Harbour.Files, StringComparer.Ordinal)
    {
        ["Program.cs"] = "System.Console.WriteLine(HarbourPost.Corpus.Articles.Count);\n",
    };

    private readonly Dictionary<string, byte[]> _bytes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _links = new(StringComparer.Ordinal);
    private string _fragment = "";
    private string _property = "";

    private DocumentedExample()
    {
    }

    /// <summary>The example of a diagnostic's page.</summary>
    public static DocumentedExample Of(string id)
    {
        var example = new DocumentedExample();
        foreach ((string path, string content) in DiagnosticPage.Of(id).Files)
        {
            if (path == Schema)
            {
                example._fragment = content.TrimEnd('\n');
            }
            else
            {
                example._files[path] = content;
            }
        }

        if (InWords.TryGetValue(id, out Action<DocumentedExample>? inWords))
        {
            inWords(example);
        }

        return example;
    }

    /// <summary>Writes it as a project.</summary>
    public void Write(string folder, string project)
    {
        Write(Path.Combine(folder, project), Encoding.UTF8.GetBytes($"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>{_property}</PropertyGroup>
            </Project>
            """));
        foreach ((string path, string content) in _files)
        {
            Write(Path.Combine(folder, path), _bytes.GetValueOrDefault(path, Encoding.UTF8.GetBytes(content)));
        }

        foreach ((string path, string target) in _links)
        {
            File.CreateSymbolicLink(Path.Combine(folder, path), target);
        }
    }

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

    // The last line that the page shows of the schema in the place of one.
    private void Replace(int line) => Replace(line, _fragment.Split('\n')[^1]);

    private void Replace(int line, string with)
    {
        string[] lines = _files[Schema].Split('\n');
        Assert.Equal(lines[line - 1].Split(':')[0], with.Split(':')[0]);
        lines[line - 1] = with;
        _files[Schema] = string.Join('\n', lines);
    }

    // The last line that the page shows of the schema as a new one.
    private void Insert(int line) => Insert(line, _fragment.Split('\n')[^1]);

    private void Insert(int line, params string[] inserted)
    {
        List<string> lines = [.. _files[Schema].Split('\n')];
        lines.InsertRange(line - 1, inserted);
        _files[Schema] = string.Join('\n', lines);
    }
}
