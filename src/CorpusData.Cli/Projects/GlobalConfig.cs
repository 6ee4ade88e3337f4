using System.Globalization;

namespace CorpusData.Cli.Projects;

/// <summary>The severities that <c>.globalconfig</c> files set, in the folder of a corpus and in the folders around it.</summary>
internal static class GlobalConfig
{
    private const string FileName = ".globalconfig";
    private const string Prefix = "dotnet_diagnostic.";
    private const string Suffix = ".severity";
    private const int DefaultLevel = 100;

    /// <summary>Returns the severities by the ids of findings, as the C# compiler combines the files.</summary>
    /// <param name="folder">The folder of the corpus.</param>
    /// <remarks>A file with a greater level wins. If two files of the same level set the same id, neither does.</remarks>
    public static IReadOnlyDictionary<string, string> Read(string folder)
    {
        var settings = new Dictionary<string, (int Level, string? Severity)>(StringComparer.OrdinalIgnoreCase);
        for (string? parent = folder; parent is not null; parent = Path.GetDirectoryName(parent))
        {
            string path = Path.Combine(parent, FileName);
            if (File.Exists(path))
            {
                Add(File.ReadLines(path), settings);
            }
        }

        return settings
            .Where(static setting => setting.Value.Severity is not null)
            .ToDictionary(static setting => setting.Key, static setting => setting.Value.Severity!, StringComparer.OrdinalIgnoreCase);
    }

    private static void Add(IEnumerable<string> lines, Dictionary<string, (int Level, string? Severity)> settings)
    {
        int level = DefaultLevel;
        var own = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (string line in lines.Select(static line => line.Trim()))
        {
            // Sections apply to files by their paths, and findings about seeds to none of them.
            if (line.StartsWith('['))
            {
                break;
            }

            if (line.Split('=', 2) is not [var key, var value] || line[0] is '#' or ';')
            {
                continue;
            }

            key = key.Trim();
            value = value.Split(['#', ';'], 2)[0].Trim();
            if (key.Equals("global_level", StringComparison.OrdinalIgnoreCase))
            {
                level = int.TryParse(value, CultureInfo.InvariantCulture, out int number) ? number : level;
            }
            else if (key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) && key.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase)
                && key.Length > Prefix.Length + Suffix.Length)
            {
                own[key[Prefix.Length..^Suffix.Length]] = value.ToLowerInvariant();
            }
        }

        foreach ((string id, string severity) in own)
        {
            if (!settings.TryGetValue(id, out (int Level, string? Severity) other) || other.Level < level)
            {
                settings[id] = (level, severity);
            }
            else if (other.Level == level)
            {
                settings[id] = (level, null);
            }
        }
    }
}
