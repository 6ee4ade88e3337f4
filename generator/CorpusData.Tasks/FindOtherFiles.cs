using Microsoft.Build.Framework;

namespace CorpusData.Tasks;

/// <summary>
/// Finds the files in a folder of the corpus whose names do not end as those of the corpus do. The compiler, which would
/// not see them, reports them.
/// </summary>
/// <remarks>A wildcard that excludes thousands of files takes MSBuild longer than this task takes to list the folder.</remarks>
public sealed class FindOtherFiles : ITask
{
    public IBuildEngine? BuildEngine { get; set; }

    public ITaskHost? HostObject { get; set; }

    /// <summary>The folder.</summary>
    [Required]
    public string Folder { get; set; } = "";

    /// <summary>The endings of the files that the corpus has.</summary>
    [Required]
    public string[] Endings { get; set; } = [];

    /// <summary>The files with other endings.</summary>
    [Output]
    public string[] Files { get; private set; } = [];

    public bool Execute()
    {
        var files = new List<string>();
        Find(Folder, files);
        files.Sort(StringComparer.Ordinal);
        Files = files.ToArray();
        return true;
    }

    private void Find(string folder, List<string> files)
    {
        try
        {
            files.AddRange(Directory.EnumerateFiles(folder)
                .Where(file => !Endings.Any(ending => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase))));
            foreach (string inner in Directory.EnumerateDirectories(folder).Where(static inner => !IsHiddenOrLink(inner)))
            {
                Find(inner, files);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A folder that is not there or cannot be listed has no files that could be meant for the corpus.
        }
    }

    // A link to a folder may lead back to it.
    private static bool IsHiddenOrLink(string folder) =>
        Path.GetFileName(folder).StartsWith(".", StringComparison.Ordinal)
        || (File.GetAttributes(folder) & FileAttributes.ReparsePoint) != 0;
}
