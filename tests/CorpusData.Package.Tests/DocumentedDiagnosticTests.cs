using System.Text.RegularExpressions;

namespace CorpusData.Package.Tests;

/// <summary>Every diagnostic is provoked in a real build by what its page shows, and is what the page says.</summary>
[Collection(PackageTests.Name)]
public sealed class DocumentedDiagnosticTests(DocumentedExamples examples) : IClassFixture<DocumentedExamples>
{
    public static TheoryData<string> Ids => [.. DocumentedExamples.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_build_says_what_the_page_says(string id)
    {
        IReadOnlyList<string> documented = DiagnosticPage.Of(id).Messages;
        Assert.Contains(documented, message => Regex.IsMatch(message, $@"(^|: )(error|warning|info) {id}: "));

        Assert.Equal(documented.Select(WithoutByte).Order(StringComparer.Ordinal), examples.Of(id).Where(message => !IsLeftOut(id, message)).Select(WithoutByte).Order(StringComparer.Ordinal));
    }

    // The findings that are shown before the rest is counted are not on those pages, nor is what the C# compiler says
    // of a file that is not there.
    private static bool IsLeftOut(string id, string message) =>
        (id is "CORPUS008" or "CORPUS023" && message.Contains(" CORPUS201: ", StringComparison.Ordinal))
        || (id == "CORPUS001" && message.StartsWith("error CS2001: ", StringComparison.Ordinal));

    // Which byte is not UTF-8 a compiler says only where it keeps it.
    private static string WithoutByte(string message) => message.Replace(": byte 0xEA at ", ": the byte at ", StringComparison.Ordinal);
}
