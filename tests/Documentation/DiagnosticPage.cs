using System.Text.RegularExpressions;

namespace CorpusData.Tests;

/// <summary>A page of the documentation that shows a corpus in files, and what a build reports about it.</summary>
/// <param name="Files">The files that the page shows, by their paths.</param>
/// <param name="Project">The parts of the project file that the page shows.</param>
/// <param name="Messages">The lines of the build's log.</param>
internal sealed partial record DiagnosticPage(
    IReadOnlyDictionary<string, string> Files, string Project, IReadOnlyList<string> Messages)
{
    private static readonly string Folder = RepositoryRoot.Combine("docs", "diagnostics");

    /// <summary>The ids of the table, in its order.</summary>
    public static IReadOnlyList<string> Ids { get; } =
        [.. Row().Matches(File.ReadAllText(Path.Combine(Folder, "README.md"))).Select(match => match.Groups["id"].Value)];

    /// <summary>The corpus that the pages break.</summary>
    public static DiagnosticPage Harbour { get; } = Read(File.ReadAllText(Path.Combine(Folder, "README.md")).Split("## The corpus of the examples")[1]);

    /// <summary>Returns the example on the page of an id.</summary>
    public static DiagnosticPage Of(string id) =>
        Read(File.ReadAllText(Path.Combine(Folder, id + ".md")).Split("**Example.**")[1].Split("**Fix.**")[0]);

    /// <summary>Returns whether the page of an id leaves out a message, because it accompanies each error of a schema.</summary>
    public static bool LeavesOut(string id, string message) =>
        id != "CORPUS223" && message.StartsWith("warning CORPUS223: ", StringComparison.Ordinal);

    // The words before a block name the file that it shows.
    private static DiagnosticPage Read(string text)
    {
        Dictionary<string, string> files = [];
        List<string> messages = [];
        string project = "";
        foreach (Match block in Block().Matches(text))
        {
            string content = block.Groups["content"].Value;
            if (Message().IsMatch(content))
            {
                messages.AddRange(content.TrimEnd('\n').Split('\n'));
            }
            else if (block.Groups["kind"].Value == "xml")
            {
                project += content;
            }
            else if (block.Groups["path"].Success)
            {
                files[block.Groups["path"].Value] = content;
            }
        }

        return new DiagnosticPage(files, project, messages);
    }

    [GeneratedRegex(@"^\| \[(?<id>CORPUS\d+)\]", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"(`(?<path>[^`\n]+\.\w+)`[^`\n]*(`[^`\n]*`[^`\n]*)*:\n\n)?```(?<kind>\w+)\n(?<content>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^(\S+\(\d+,\d+\): )?(error|warning|info) CORPUS\d+: ")]
    private static partial Regex Message();
}
