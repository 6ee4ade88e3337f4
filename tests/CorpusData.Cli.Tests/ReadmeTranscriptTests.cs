using System.Text;
using System.Text.RegularExpressions;

namespace CorpusData.Cli.Tests;

/// <summary>The session that the README shows is what a user sees.</summary>
public sealed partial class ReadmeTranscriptTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpus");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task The_transcript_is_what_the_tool_writes()
    {
        string expected = Transcript().Match(await File.ReadAllTextAsync(RepositoryRoot.Combine("README.md"))).Groups["session"].Value;
        Assert.Contains("$ corpus fix", expected, StringComparison.Ordinal);

        Assert.Equal(expected, await PlayAsync(expected));
    }

    // Runs the lines that begin with '$', makes the edits in comments, and returns everything that the terminal shows.
    private async Task<string> PlayAsync(string session)
    {
        var shown = new StringBuilder();
        await ToolRun.InAsync(_folder.FullName, "new", "my-corpus");
        string folder = Path.Combine(_folder.FullName, "my-corpus");
        foreach (string line in session.Split('\n').Where(static line => line.StartsWith("$ ", StringComparison.Ordinal) || line.StartsWith("# ", StringComparison.Ordinal)))
        {
            shown.Append(line).Append('\n');
            if (Edit().Match(line) is { Success: true } edit)
            {
                string file = Path.Combine(folder, edit.Groups["file"].Value);
                string text = await File.ReadAllTextAsync(file);
                Assert.Contains(edit.Groups["old"].Value, text, StringComparison.Ordinal);
                int place = text.IndexOf(edit.Groups["old"].Value, StringComparison.Ordinal);
                await File.WriteAllTextAsync(
                    file, string.Concat(text.AsSpan(0, place), edit.Groups["new"].Value, text.AsSpan(place + edit.Groups["old"].Length)));
            }
            else
            {
                ToolRun run = await ToolRun.InAsync(folder, line["$ corpus ".Length..].Split(' '));
                shown.Append(run.Output).Append(run.Error);
            }
        }

        return shown.ToString();
    }

    [GeneratedRegex(@"```console\n(?<session>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Transcript();

    [GeneratedRegex("^# In (?<file>[^ ]+), '(?<old>.+)' becomes '(?<new>.+)'$")]
    private static partial Regex Edit();
}
