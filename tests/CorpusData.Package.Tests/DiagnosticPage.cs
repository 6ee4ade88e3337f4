using System.Text.RegularExpressions;

namespace CorpusData.Package.Tests;

/// <summary>A page of the documentation that shows a corpus in files, and what a build says of it.</summary>
/// <param name="Files">The files that it shows, by their paths; of a schema that is there already it shows the lines that matter.</param>
/// <param name="Messages">The lines of the build's log.</param>
internal sealed partial record DiagnosticPage(IReadOnlyDictionary<string, string> Files, IReadOnlyList<string> Messages)
{
    private static readonly string Folder = Path.Combine(RepositoryRoot.Path, "docs", "diagnostics");

    /// <summary>The ids that the table has, in its order.</summary>
    public static IReadOnlyList<string> Ids { get; } =
        [.. Row().Matches(File.ReadAllText(Path.Combine(Folder, "README.md"))).Select(match => match.Groups["id"].Value)];

    /// <summary>The corpus that the pages break.</summary>
    public static DiagnosticPage Harbour { get; } = Read(File.ReadAllText(Path.Combine(Folder, "README.md")).Split("## The corpus of the examples")[1]);

    /// <summary>The example of a diagnostic's page.</summary>
    public static DiagnosticPage Of(string id) =>
        Read(File.ReadAllText(Path.Combine(Folder, id + ".md")).Split("**Example.**")[1].Split("**Mend.**")[0]);

    // A block that is a file has its path in the words before it.
    private static DiagnosticPage Read(string text)
    {
        Dictionary<string, string> files = [];
        List<string> messages = [];
        foreach (Match block in Block().Matches(text))
        {
            string content = block.Groups["content"].Value;
            if (Message().IsMatch(content))
            {
                messages.AddRange(content.TrimEnd('\n').Split('\n'));
            }
            else if (block.Groups["path"].Success && block.Groups["kind"].Value != "xml")
            {
                files[block.Groups["path"].Value] = content;
            }
        }

        return new DiagnosticPage(files, messages);
    }

    [GeneratedRegex(@"^\| \[(?<id>CORPUS\d+)\]", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"(`(?<path>[^`\n]+\.\w+)`[^`\n]*(`[^`\n]*`[^`\n]*)*:\n\n)?```(?<kind>\w+)\n(?<content>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^(\S+\(\d+,\d+\): )?(error|warning|info) CORPUS\d+: ")]
    private static partial Regex Message();
}
