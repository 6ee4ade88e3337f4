using System.Text;
using CorpusData.Compiler;

namespace CorpusData.Fuzz.Inputs;

/// <summary>Several files as one text: each begins with a line of <c>%%%</c> and its path.</summary>
internal sealed class InputFiles(IEnumerable<KeyValuePair<string, string>> files)
{
    private const string Mark = "%%% ";

    // As long as a file name is on a disk.
    private const int MaximumPath = 255;

    /// <summary>What stands in each file, by its path, in the order of the paths.</summary>
    public SortedDictionary<string, string> Files { get; } = ToDictionary(files);

    public static bool IsSchema(string path) => path.StartsWith("schema/", StringComparison.Ordinal);

    /// <summary>Reads them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">The path of what stands before the first mark.</param>
    public static InputFiles Parse(string text, string first)
    {
        var files = new List<KeyValuePair<string, string>>();
        string path = first;
        var content = new StringBuilder();
        foreach (string line in text.Split('\n'))
        {
            if (line.StartsWith(Mark, StringComparison.Ordinal))
            {
                files.Add(new(path, content.ToString()));
                content.Clear();
                path = line[Mark.Length..];
            }
            else
            {
                content.Append(line).Append('\n');
            }
        }

        files.Add(new(path, content.ToString()));
        return new InputFiles(files.Where(static file => file.Key.Length is > 0 and <= MaximumPath && file.Value.Length > 1));
    }

    /// <summary>The files as a compilation takes them.</summary>
    public IEnumerable<CorpusFile> ToCorpus() => Files.Select(static file => CorpusFile.FromText(
        "/corpus/" + file.Key, file.Key, file.Value, IsSchema(file.Key) ? CorpusRole.Schema : CorpusRole.Seed));

    public override string ToString() => string.Concat(Files.Select(static file => $"{Mark}{file.Key}\n{file.Value}\n"));

    // Of two files of one path there is the last.
    private static SortedDictionary<string, string> ToDictionary(IEnumerable<KeyValuePair<string, string>> files)
    {
        var dictionary = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (KeyValuePair<string, string> file in files)
        {
            dictionary[file.Key] = file.Value;
        }

        return dictionary;
    }
}
