using System.Globalization;
using System.Text.RegularExpressions;

namespace CorpusData.Package.Tests;

/// <summary>An error as a build log has it: <c>path(line,column): error id: message [project]</c>.</summary>
internal sealed partial record BuildError(string File, int Line, int Column, string Id, string Message)
{
    /// <summary>The place and the id, as a test states them.</summary>
    public string Place => $"{File}({Line},{Column}): {Id}";

    /// <summary>Returns the errors of the project in a folder, in the order of a failed build's log.</summary>
    public static IReadOnlyList<BuildError> In(string log, string folder)
    {
        // The summary after this line repeats all of them.
        int summary = log.IndexOf("Build FAILED.", StringComparison.Ordinal);
        Assert.True(summary >= 0, log);
        return [.. ErrorLine().Matches(log[..summary]).Where(match => IsIn(match, folder)).Select(match => Read(match, folder))];
    }

    // An error without a project may be an error of any.
    private static bool IsIn(Match match, string folder) =>
        !match.Groups["project"].Success || Path.GetDirectoryName(match.Groups["project"].Value) == folder;

    private static BuildError Read(Match match, string folder) => new(
        Path.GetRelativePath(folder, Path.Combine(folder, match.Groups["file"].Value)).Replace('\\', '/'),
        Number(match.Groups["line"]),
        Number(match.Groups["column"]),
        match.Groups["id"].Value,
        match.Groups["message"].Value);

    private static int Number(Group group) =>
        group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : 0;

    // A file without a place, or no file at all, is an error too: none may slip through.
    [GeneratedRegex(@"^\s*(?<file>[^\r\n]*?)(\((?<line>\d+),(?<column>\d+)\))?\s*: error (?<id>\w+): (?<message>[^\r\n]*?)( \[(?<project>[^\]\r\n]*proj)[^\]\r\n]*\])?\r?$", RegexOptions.Multiline)]
    private static partial Regex ErrorLine();
}
