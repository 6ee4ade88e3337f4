using System.Globalization;

namespace CorpusData.Benchmarks.Commands;

/// <summary>What Linux says about processes.</summary>
internal static class ProcessFile
{
    /// <summary>All processes that there are.</summary>
    public static IEnumerable<int> Processes()
    {
        foreach (string folder in Directory.GetDirectories("/proc"))
        {
            if (int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out int process))
            {
                yield return process;
            }
        }
    }

    /// <summary>A file about a process; empty where the process is gone or not for this user to look at.</summary>
    public static string Read(int process, string file)
    {
        try
        {
            return File.ReadAllText(string.Create(CultureInfo.InvariantCulture, $"/proc/{process}/{file}"));
        }
        catch (IOException)
        {
            return "";
        }
        catch (UnauthorizedAccessException)
        {
            return "";
        }
    }

    /// <summary>A number of a process's status; zero where it has none.</summary>
    public static long Field(int process, string name)
    {
        foreach (string line in Read(process, "status").Split('\n'))
        {
            if (line.StartsWith(name, StringComparison.Ordinal))
            {
                return long.Parse(line[name.Length..].Replace("kB", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
            }
        }

        return 0;
    }
}
