using CorpusData.Compiler.Parse;

namespace CorpusData.Compiler;

/// <summary>The folders of a corpus.</summary>
public static class CorpusLayout
{
    /// <summary>The folder of the schema.</summary>
    public const string SchemaFolder = "schema";

    /// <summary>The folder of the seeds.</summary>
    public const string SeedFolder = "seeds";

    /// <summary>Returns the role of a file, which depends on its folder; null if the file does not belong to the corpus.</summary>
    /// <param name="displayPath">The path relative to the root of the corpus, with forward slashes.</param>
    public static CorpusRole? RoleOf(string displayPath) =>
        IsIn(SchemaFolder, displayPath) && IsYaml(displayPath) ? CorpusRole.Schema
        : IsIn(SeedFolder, displayPath) && (IsYaml(displayPath) || FileParser.IsDocument(displayPath)) ? CorpusRole.Seed
        : null;

    private static bool IsIn(string folder, string path) => path.StartsWith(folder + "/", StringComparison.OrdinalIgnoreCase);

    private static bool IsYaml(string path) =>
        path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
}
