namespace CorpusData.Cli.Tests;

/// <summary>The tool reports what a build reports: the same ids, places and messages for every example of the documentation.</summary>
public sealed class DocumentedExampleTests
{
    // CORPUS125 needs an item of the project, which the tool does not read, and no file on a disk can contain what CORPUS214 is about.
    public static TheoryData<string> Ids { get; } =
    [
        .. DiagnosticPage.Ids.Except(DocumentedExample.NotBuilt).Except(["CORPUS125", "CORPUS214"])
            .Where(static id => !id.StartsWith("CORPUS7", StringComparison.Ordinal)),
    ];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Check_reports_what_the_page_shows(string id)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("corpus");
        try
        {
            DocumentedExample.Of(id).Write(folder.FullName, "HarbourPost.csproj");

            ToolRun run = await ToolRun.InAsync(folder.FullName, "check", ".", "--format", "msbuild");

            string[] lines = [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)];
            string shown = string.Join('\n', DiagnosticPage.Of(id).Messages.Order(StringComparer.Ordinal));
            string reported = string.Join('\n', lines.Where(line => !IsLeftOut(id, line) && !DiagnosticPage.LeavesOut(id, line)).Order(StringComparer.Ordinal));
            Assert.True(shown == reported, $"The page shows:\n{shown}\nThe tool reports:\n{reported}\n{run.Error}");
            Assert.Equal(lines.Any(static line => line.Contains("error CORPUS", StringComparison.Ordinal)) ? 1 : 0, run.Code);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // These pages are about the number of findings and do not list them all.
    private static bool IsLeftOut(string id, string message) =>
        id is "CORPUS008" or "CORPUS023" && message.Contains(" CORPUS201: ", StringComparison.Ordinal);
}
