using Microsoft.CodeAnalysis;

namespace CorpusData.Generator.Tests;

/// <summary>The corpora that are kept as files beside the tests.</summary>
internal static class CorpusFolder
{
    /// <summary>The files of a corpus, as if they were in the folder of the project.</summary>
    public static List<AdditionalText> Files(string name)
    {
        string root = Path.Combine(AppContext.BaseDirectory, name);
        return Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Select(path => new SeedText(
                "/corpus/" + Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllText(path)))
            .ToList<AdditionalText>();
    }
}
