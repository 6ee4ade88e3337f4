using System.Diagnostics;
using System.Globalization;

namespace CorpusData.Formats.Writing;

/// <summary>A file or folder that has another name while it is written, so that the final name only ever has the whole of it.</summary>
/// <param name="Path">The path while it is written.</param>
/// <param name="Target">The path that it gets.</param>
/// <remarks>
/// It is beside its target: <c>.NAME.PROCESS.ENDING</c>. A hidden file is not read as part of a corpus. The process tells
/// another one whether the file is still written, or was left by a process that was killed.
/// </remarks>
public sealed record TemporaryPath(string Path, string Target)
{
    /// <summary>Returns the path for a target in this process.</summary>
    /// <param name="target">The full path of the target.</param>
    /// <param name="ending">What the file or folder is.</param>
    public static string For(string target, string ending) => System.IO.Path.Combine(
        System.IO.Path.GetDirectoryName(target)!,
        string.Create(CultureInfo.InvariantCulture, $".{System.IO.Path.GetFileName(target)}.{Environment.ProcessId}.{ending}"));

    /// <summary>Returns the files and folders with an ending that processes left in a folder, in ordinal order.</summary>
    public static IReadOnlyList<TemporaryPath> FindLeft(string folder, string ending) =>
    [
        .. Directory.EnumerateFileSystemEntries(folder, $".*.{ending}")
            .Select(path => Read(path, ending))
            .OfType<TemporaryPath>()
            .OrderBy(static left => left.Path, StringComparer.Ordinal),
    ];

    private static TemporaryPath? Read(string path, string ending)
    {
        string name = System.IO.Path.GetFileName(path)[1..^(ending.Length + 1)];
        int dot = name.LastIndexOf('.');
        return dot > 0
            && int.TryParse(name.AsSpan(dot + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int process)
            && (process == Environment.ProcessId || !IsRunning(process))
                ? new TemporaryPath(path, System.IO.Path.Combine(System.IO.Path.GetDirectoryName(path)!, name[..dot]))
                : null;
    }

    private static bool IsRunning(int process)
    {
        try
        {
            using var running = Process.GetProcessById(process);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
