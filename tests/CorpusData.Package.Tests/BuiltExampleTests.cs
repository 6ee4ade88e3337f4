namespace CorpusData.Package.Tests;

/// <summary>Some of the documentation's examples are built with the packages, and the build reports what their pages show.</summary>
public sealed class BuiltExampleTests(BuiltExamples examples) : IClassFixture<BuiltExamples>
{
    public static TheoryData<string> Ids { get; } = [.. BuiltExamples.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_build_reports_what_the_page_shows(string id) => Assert.Equal(
        DiagnosticPage.Of(id).Messages.Order(StringComparer.Ordinal),
        examples.Of(id).Where(message => !IsOfCompiler(message) && !DiagnosticPage.LeavesOut(id, message)).Order(StringComparer.Ordinal));

    // The page of CORPUS001 names what the C# compiler reports about a file that does not exist.
    private static bool IsOfCompiler(string message) => message.StartsWith("error CS2001: ", StringComparison.Ordinal);
}
