namespace CorpusData.Generator.Tests.Documentation;

/// <summary>The example on every page of the diagnostics is compiled, and the compiler reports what the page shows.</summary>
public sealed class DocumentedExampleTests
{
    public static TheoryData<string> Ids { get; } =
        [.. DiagnosticPage.Ids.Except(DocumentedExample.NotBuilt).Except(DocumentedExample.OnDiskOnly)];

    public static TheoryData<string> AllIds { get; } = [.. DiagnosticPage.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_compiler_reports_what_the_page_shows(string id)
    {
        IEnumerable<string> lines = await CompiledExample.Report(DocumentedExample.Of(id));

        string shown = string.Join('\n', DiagnosticPage.Of(id).Messages.Order(StringComparer.Ordinal));
        string reported = string.Join('\n', lines.Where(message => !IsLeftOut(id, message) && !DiagnosticPage.LeavesOut(id, message)).Order(StringComparer.Ordinal));
        Assert.True(shown == reported, $"The page shows:\n{shown}\nThe compiler reports:\n{reported}");
    }

    [Theory]
    [MemberData(nameof(AllIds))]
    public void The_page_shows_a_message_of_its_id(string id) =>
        Assert.Contains(DiagnosticPage.Of(id).Messages, message => message.Contains($" {id}: ", StringComparison.Ordinal));

    // These pages are about the number of findings and do not list them all.
    private static bool IsLeftOut(string id, string message) =>
        id is "CORPUS008" or "CORPUS023" && message.Contains(" CORPUS201: ", StringComparison.Ordinal);
}
