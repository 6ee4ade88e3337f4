using System.Globalization;
using System.Text.RegularExpressions;

namespace CorpusData.Package.Tests;

/// <summary>An error as a build log has it: <c>path(line,column): error id: message [project]</c>.</summary>
internal sealed partial record BuildError(string File, int Line, int Column, string Id, string Message)
{
    /// <summary>The place and the id, as a test states them.</summary>
    public string Place => $"{File}({Line},{Column}): {Id}";

    /// <summary>The errors of a failed build's log in its order, with their files as seen from a folder.</summary>
    public static IReadOnlyList<BuildError> In(string log, string folder)
    {
        // After this line all of them stand again.
        int summary = log.IndexOf("Build FAILED.", StringComparison.Ordinal);
        Assert.True(summary >= 0, log);
        return [.. ErrorLine().Matches(log[..summary]).Select(match => Read(match, folder))];
    }

    private static BuildError Read(Match match, string folder) => new(
        Path.GetRelativePath(folder, Path.Combine(folder, match.Groups["file"].Value)).Replace('\\', '/'),
        Number(match.Groups["line"]),
        Number(match.Groups["column"]),
        match.Groups["id"].Value,
        match.Groups["message"].Value);

    private static int Number(Group group) =>
        group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : 0;

    // A file without a place, or no file at all, is an error too: none may slip through.
    [GeneratedRegex(@"^\s*(?<file>[^\r\n]*?)(\((?<line>\d+),(?<column>\d+)\))?\s*: error (?<id>\w+): (?<message>[^\r\n]*?)( \[[^\]\r\n]*proj[^\]\r\n]*\])?\r?$", RegexOptions.Multiline)]
    private static partial Regex ErrorLine();
}
