using Microsoft.Build.Framework;

namespace CorpusData.Tasks;

/// <summary>Returns the full path of an item.</summary>
internal static class ItemPath
{
    // MSBuild takes longer to compute the metadata than to read the file, and the paths of default items are full.
    public static string Of(ITaskItem file) => Path.IsPathRooted(file.ItemSpec) ? file.ItemSpec : file.GetMetadata("FullPath");
}
