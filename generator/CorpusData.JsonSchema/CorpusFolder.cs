using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Schema;
using CorpusData.Compiler.Text;

namespace CorpusData.JsonSchema;

/// <summary>A corpus in a folder: <c>schema</c> and <c>seeds</c>.</summary>
public static class CorpusFolder
{
    /// <summary>Where the JSON Schema is written, from the folder.</summary>
    public const string Output = "schema/corpus.schema.json";

    private static readonly string[] SchemaEndings = [".yaml", ".yml"];
    private static readonly string[] SeedEndings = [".txt", ".md", ".yaml", ".yml"];

    /// <summary>Compiles the corpus as a build does.</summary>
    public static Corpus Compile(string root)
    {
        SchemaDefinition schema = SchemaBinder.Bind(Parse(root, "schema", SchemaEndings));
        return CorpusChecker.Check(
            schema,
            [
                .. SeedUnit.Group([.. Parse(root, "seeds", SeedEndings).Select(static file => (file, (string?)null))])
                    .Select(unit => UnitBinder.Bind(unit, schema)),
            ],
            CheckOptions.Default);
    }

    // In the order of the paths, so that what is made does not depend on the file system.
    private static ImmutableArray<ParsedFile> Parse(string root, string folder, string[] endings)
    {
        string path = Path.Combine(root, folder);
        return !Directory.Exists(path) ? [] :
        [
            .. Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
                .Where(file => endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
                .Select(file => (File: file, Display: Path.GetRelativePath(root, file).Replace('\\', '/')))
                .OrderBy(static file => file.Display, StringComparer.Ordinal)
                .Select(static file => Parse(file.File, file.Display)),
        ];
    }

    private static ParsedFile Parse(string path, string display)
    {
        byte[] bytes = File.ReadAllBytes(path);
        var source = new SourceFile(path, display, Encoding.UTF8.GetString(bytes));
        int invalid = Utf8.FindInvalid(bytes);
        if (invalid < 0)
        {
            return FileParser.Parse(source);
        }

        int place = new SourceFile("", "", Encoding.UTF8.GetString(bytes, 0, invalid)).Text.Length;
        string shown = string.Create(CultureInfo.InvariantCulture, $"byte 0x{bytes[invalid]:X2} at offset {invalid}");
        return FileParser.Unreadable(
            source, Finding.Create(Catalog.NotUtf8, new SourceSpan(source, place, place + 1), shown));
    }
}
