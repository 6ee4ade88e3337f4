using System.Collections.Immutable;
using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler;

/// <summary>The folders of a corpus.</summary>
public static class CorpusLayout
{
    /// <summary>The folder of the schema.</summary>
    public const string SchemaFolder = "schema";

    /// <summary>The folder of the seeds.</summary>
    public const string SeedFolder = "seeds";

    /// <summary>The folders of a corpus, relative to its root.</summary>
    public static ImmutableArray<string> Folders { get; } = ImmutableArray.Create(SchemaFolder, SeedFolder);

    /// <summary>Returns the role of a file, which depends on its folder; null if the file does not belong to the corpus.</summary>
    /// <param name="displayPath">The path relative to the root of the corpus, with forward slashes.</param>
    public static CorpusRole? RoleOf(string displayPath)
    {
        bool isSchema = IsIn(SchemaFolder, displayPath);
        if ((!isSchema && !IsIn(SeedFolder, displayPath)) || IsLeftOut(displayPath))
        {
            return null;
        }

        return IsYaml(displayPath) ? (isSchema ? CorpusRole.Schema : CorpusRole.Seed)
            : isSchema ? (IsJsonSchema(displayPath) ? null : CorpusRole.Other)
            : FileParser.IsDocument(displayPath) ? CorpusRole.Seed : CorpusRole.Other;
    }

    /// <summary>Whether files and folders with a name are left out: they are hidden on most systems.</summary>
    public static bool IsHidden(string name) => name.StartsWith(".", StringComparison.Ordinal) && name is not ("." or "..");

    // Hidden files, the copies and locks that editors make, and the file that describes a folder.
    private static bool IsLeftOut(string path)
    {
        string name = SourceFile.NameIn(path);
        return path.Split('/').Any(IsHidden)
            || name.StartsWith("~$", StringComparison.Ordinal)
            || name.EndsWith("~", StringComparison.Ordinal)
            || (name.StartsWith("#", StringComparison.Ordinal) && name.EndsWith("#", StringComparison.Ordinal))
            || name.Equals("README.md", StringComparison.OrdinalIgnoreCase);
    }

    // The JSON Schema for editors is made of the schema and is written beside it.
    private static bool IsJsonSchema(string path) => path.EndsWith(".schema.json", StringComparison.OrdinalIgnoreCase);

    private static bool IsIn(string folder, string path) => path.StartsWith(folder + "/", StringComparison.OrdinalIgnoreCase);

    private static bool IsYaml(string path) =>
        path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
}
