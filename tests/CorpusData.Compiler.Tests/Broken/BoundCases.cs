using System.Globalization;
using CorpusData.Compiler.Tests.Harness;
using static CorpusData.Compiler.Tests.Broken.BrokenCase;

namespace CorpusData.Compiler.Tests.Broken;

/// <summary>What is more than a corpus may have, and names that files cannot have everywhere.</summary>
internal static class BoundCases
{
    private const string Whole = "The ferry sails at dawn.\n";

    public static BrokenCase[] All { get; } =
    [
        new("A document and annotations of another case",
            CorpusFiles.News.With("seeds/Ferry.txt", Whole).With("seeds/ferry.yaml", "headline: Ferry\n"),
            "seeds/ferry.yaml(1,1): CORPUS020: Apart from the ending, 'seeds/Ferry.txt' and 'seeds/ferry.yaml' differ only in upper and lower case, which some file systems do not distinguish; use the same name for both, or rename one of the two"),
        new("Two parts of the root that differ in case only",
            More("people:\n  eva-brito: { name: Eva }\n").With("seeds/More.yaml", "people:\n  eva-dias: { name: Eva }\n"),
            "seeds/more.yaml(1,1): CORPUS020: Apart from the ending, 'seeds/More.yaml' and 'seeds/more.yaml' differ only in upper and lower case, which some file systems do not distinguish; use the same name for both, or rename one of the two"),
        new("Folders that differ in case only",
            CorpusFiles.News.With("seeds/2024/more.yaml", "people: { eva-brito: { name: Eva } }\n").With("seeds/A/b.txt", Whole).With("seeds/a/b.txt", Whole),
            "seeds/a/b.txt(1,1): CORPUS020: Apart from the ending, 'seeds/A/b.txt' and 'seeds/a/b.txt' differ only in upper and lower case, which some file systems do not distinguish; use the same name for both, or rename one of the two"),
        new("Two files of a schema that differ in case only",
            CorpusFiles.News.With("schema/Corpus.yaml", "name: other\n"),
            "schema/corpus.yaml(1,1): CORPUS006: 'schema/Corpus.yaml' and 'schema/corpus.yaml' have the same name apart from the ending, so the name is ambiguous; rename one of the two"),

        Named("seeds/CON.yaml", "CON.yaml", "the Windows device of that name"),
        Named("seeds/nul.tar.yaml", "nul.tar.yaml", "the Windows device of that name"),
        Named("seeds/Lpt1 .yaml", "Lpt1 .yaml", "the Windows device of that name"),
        Named("seeds/aux/more.yaml", "aux", "the Windows device of that name"),
        Named("seeds/2024./more.yaml", "2024.", "the dot or space at its end"),
        Named("seeds/2024 /more.yaml", "2024 ", "the dot or space at its end"),
        Named("seeds/12:30.yaml", "12:30.yaml", "the character ':'"),
        Named("seeds/a\nb.yaml", "a\\nb.yaml", "the character '\\n'", shown: "seeds/a\nb.yaml"),
        Named("seeds/../more.yaml", "..", "the folder that it refers to"),
        Named("seeds/./more.yaml", ".", "the folder that it refers to"),
        Named($"seeds/{new string('x', 251)}.yaml", $"{new string('x', 251)}.yaml", "its length of more than 255 characters"),

        new("A schema in a file that is called aux",
            CorpusFiles.News.Without("schema/corpus.yaml").With("schema/aux.yaml", CorpusFiles.News["schema/corpus.yaml"]).With("seeds/more.yaml", "people:\n  eva-brito: { name: 1, rol: x }\n"),
            "schema/aux.yaml(1,1): CORPUS021: 'aux.yaml' cannot be the name of a file or folder on every system, because of the Windows device of that name; choose another name",
            "seeds/more.yaml«rol:»: CORPUS201: A Person has no slot 'rol'; did you mean 'role'? [schema/aux.yaml«Person:»]"),
        new("A document among the files of a schema",
            CorpusFiles.News.With("items/schema/notes.txt", "Notes.\n"),
            "items/schema/notes.txt(1,1): CORPUS125: 'notes.txt' is a document, but a schema consists of YAML files; move it out of the schema's folder, or give it the ending '.yaml'"),
        new("A document as the only file of a schema",
            CorpusFiles.News.Without("schema/corpus.yaml").With("items/schema/notes.txt", "Notes.\n"),
            "items/schema/notes.txt(1,1): CORPUS125: 'notes.txt' is a document, but a schema consists of YAML files; move it out of the schema's folder, or give it the ending '.yaml'"),
        new("A seed without an ending",
            CorpusFiles.News.With("items/README", "headline: Read me\n"),
            "items/README(1,1): CORPUS007: The file contains annotations ('headline' is a slot of an Article), but its folder contains no document 'README.txt' or 'README.md'; add the document, or rename the file to match its document [schema/corpus.yaml«Article:»]"),
        new("Imports that lead out of the schema's folder",
            CorpusFiles.News.EditSchema("  - corpusdata:core\n", "  - corpusdata:core\n  - ../../../etc/passwd\n  - /etc/passwd\n  - C:\\x|y\n"),
            "schema/corpus.yaml«../../../etc/passwd»: CORPUS108: There is no schema file '../../../etc/passwd' to import; write the path of a file without its ending, or 'linkml:types' or 'corpusdata:core'",
            "schema/corpus.yaml«../../../etc/passwd … /etc/passwd»: CORPUS108: There is no schema file '/etc/passwd' to import; write the path of a file without its ending, or 'linkml:types' or 'corpusdata:core'",
            "schema/corpus.yaml«C:\\x|y»: CORPUS108: There is no schema file 'C:\\x|y' to import; write the path of a file without its ending, or 'linkml:types' or 'corpusdata:core'"),

        new("A file that is too large",
            More(new string('x', (1 << 24) + 1)),
            "seeds/more.yaml(1,1): CORPUS022: The file has 16777217 characters, but a file can have at most 16777216; divide the file"),

        new("Eleven hundred findings",
            Enumerable.Range(0, 11).Aggregate(CorpusFiles.News, static (files, i) => files.With(Many(i), Yaml.UnknownKeys(100).Replace("eva-brito", $"eva-{i}"))),
            [
                .. Enumerable.Range(0, 10).SelectMany(static i => Yaml.UnknownKeyFindings(100).Select(finding => finding.Replace("seeds/more.yaml", Many(i)))),
                ": CORPUS023: More findings are not shown (100); fix those that are shown and build again",
            ]),

        new("A surface form that is too long",
            More($"people:\n  eva: {{ name: {new string('x', 501)} }}\n  rui: {{ name: {new string('y', 500)} }}\n"),
            $"seeds/more.yaml«xxx»: CORPUS411: The surface form '{new string('x', 60)} … {new string('x', 60)}' has 501 characters; shorten it to at most 500 [schema/corpus.yaml«Entity: … name: … surface_form»]"),
        new("An identifier that is too long",
            More($"people:\n  {new string('x', 251)}: {{ name: Eva }}\n"),
            $"seeds/more.yaml«xxx»: CORPUS308: The identifier '{new string('x', 60)} … {new string('x', 60)}' has 251 characters; shorten it to at most 250 [schema/corpus.yaml«Entity: … id:»]"),

        new("A header line that is too long",
            CorpusFiles.News.With("seeds/head.md", $"date 2024-03-04 {new string('x', 4096)} | 09:30 - Source: daily-post\n\nThe text.\n").With("seeds/head.yaml", "headline: Head"),
            $"seeds/head.md(1,1): CORPUS209: The first line does not match the header template 'date {{published_on}} {{_}} | {{published_at}} - Source: {{source}}'; expected a line of at most 4096 characters [schema/corpus.yaml«Article: … header: … \"date»]"),
        new("A header template that is too long",
            CorpusFiles.News.EditSchema("date {published_on}", $"{new string('x', 4096)} {{published_on}}"),
            "schema/corpus.yaml«\"xxx»: CORPUS179: The header template is longer than 4096 characters; shorten it"),

        new("A slot whose C# name is too long",
            CorpusFiles.News.EditSchema("role: {}", $"{new string('x', 251)}: {{}}"),
            $"schema/corpus.yaml«{new string('x', 251)}:»: CORPUS195: '{new string('x', 60)} … {new string('x', 60)}' becomes a C# name of more than 250 characters; shorten it"),
        new("A pattern that is too long",
            CorpusFiles.News.EditSchema("\"^Q[1-9][0-9]*$\"", new string('x', 10_001)),
            "schema/corpus.yaml«wikidata: … xxx»: CORPUS165: The pattern is longer than 10000 characters; shorten it"),
        new("A pattern that is too long by its settings",
            CorpusFiles.News.EditSchema("default_range: string", $"default_range: string\nsettings: {{ x: {new string('x', 101)} }}")
            .EditSchema("pattern: \"^Q[1-9][0-9]*$\"", $"structured_pattern: {{ interpolated: true, syntax: '{string.Concat(Enumerable.Repeat("{x}", 100))}' }}"),
            "schema/corpus.yaml«'{x}»: CORPUS165: The pattern is longer than 10000 characters; shorten it"),

        new("A class of too many levels",
            CorpusFiles.News.EditSchema("  Place:\n", Chain("  C{0}: {{ is_a: C{1} }}\n", "  C0: {}\n", 66) + "  Place:\n"),
            "schema/corpus.yaml«C65:»: CORPUS131: 'C65' inherits through more than 64 levels; remove some of them"),
        new("A slot of too many levels",
            CorpusFiles.News.EditSchema("classes:\n", "slots:\n" + Chain("  s{0}: {{ is_a: s{1} }}\n", "  s0: {}\n", 66) + "classes:\n").EditSchema("    attributes:\n      name: { required: true }\n", "    slots: [s66]\n    attributes:\n      name: { required: true }\n"),
            "schema/corpus.yaml«s2: … s1»: CORPUS131: 's2' inherits through more than 64 levels; remove some of them"),
        new("A type of too many levels",
            CorpusFiles.News.EditSchema("classes:\n", "types:\n" + Reversed("  t{0}: {{ typeof: t{1} }}\n", "  t0: { typeof: string }\n", 66) + "classes:\n"),
            "schema/corpus.yaml«t2: … t1»: CORPUS131: 't2' inherits through more than 64 levels; remove some of them"),
        new("Imports of too many levels",
            Enumerable.Range(0, 66).Aggregate(
                CorpusFiles.News.EditSchema("  - corpusdata:core\n", "  - corpusdata:core\n  - m0\n"),
                static (files, i) => files.With($"schema/m{i}.yaml", $"imports: [m{i + 1}]\n")).With("schema/m66.yaml", "name: last\n"),
            "schema/m63.yaml«m64»: CORPUS126: 'm64' is imported through more than 64 other files; import it in one of the first of them"),
    ];

    private static string Many(int i) => $"seeds/more-{i:D2}.yaml";

    private static string Chain(string link, string first, int count) => first + string.Concat(
        Enumerable.Range(1, count).Select(i => string.Format(CultureInfo.InvariantCulture, link, i, i - 1)));

    private static string Reversed(string link, string first, int count) => string.Concat(
        Enumerable.Range(1, count).Reverse().Select(i => string.Format(CultureInfo.InvariantCulture, link, i, i - 1))) + first;

    private static BrokenCase Named(string path, string name, string problem, string? shown = null) => new(
        $"A file that is called {path}",
        CorpusFiles.News.With(path, "people:\n  eva-brito: { name: Eva }\n"),
        $"{shown ?? path}(1,1): CORPUS021: '{name}' cannot be the name of a file or folder on every system, because of {problem}; choose another name");
}
