using CorpusData.Cli.Reports;

namespace CorpusData.Cli.Starting;

/// <summary>The files of a new corpus, which the assembly contains. The template package for <c>dotnet new</c> has the same.</summary>
/// <param name="Name">The name of the template.</param>
internal sealed record CorpusTemplate(string Name)
{
    private const string Resources = "template/";
    private const string Common = "common/";

    // The template engine of 'dotnet new' replaces the same words.
    private const string ProjectName = "CorpusProject";
    private const string PackageVersion = "CORPUSDATA_VERSION";

    /// <summary>The names of the templates. The first one is the default.</summary>
    public static string[] Names { get; } = ["news", "minimal"];

    /// <summary>Returns the files by their paths, which are relative to the folder of the corpus and have forward slashes.</summary>
    /// <param name="project">The name of the C# project.</param>
    public IReadOnlyDictionary<string, string> Files(string project)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (string folder in new[] { Common, Name + "/" })
        {
            string prefix = Resources + folder;
            foreach (string resource in typeof(CorpusTemplate).Assembly.GetManifestResourceNames())
            {
                if (resource.StartsWith(prefix, StringComparison.Ordinal))
                {
                    string path = resource[prefix.Length..].Replace(ProjectName, project, StringComparison.Ordinal);
                    files.Add(path, Read(resource).Replace(PackageVersion, ToolVersion.Text, StringComparison.Ordinal));
                }
            }
        }

        return files;
    }

    private static string Read(string resource)
    {
        using var reader = new StreamReader(typeof(CorpusTemplate).Assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
