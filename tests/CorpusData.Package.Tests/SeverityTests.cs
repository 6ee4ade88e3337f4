namespace CorpusData.Package.Tests;

/// <summary>A project sets the severity of a finding as of any warning of the compiler, unless a file is left unread.</summary>
public sealed class SeverityTests(SeverityTests.Copies copies) : IClassFixture<SeverityTests.Copies>
{
    public static TheoryData<string> Names { get; } = [.. SeverityCase.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_build_reports_a_finding_with_the_severity_of_the_project(string name)
    {
        SeverityCase expected = SeverityCase.All[name];

        Assert.Equal(expected.Reported != "error", File.Exists(copies.AssemblyOf(name)));
        string place = Path.Combine(copies.Of(name).Folder, expected.Place);
        Assert.All(["error", "warning"], severity => Assert.Equal(
            severity == expected.Reported,
            copies.Log.Contains($"{place}: {severity} {expected.Id}: ", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("an error, configured as none")]
    [InlineData("an error, configured as silent")]
    [InlineData("an error, configured as a suggestion")]
    [InlineData("an error that the project turns off")]
    public void A_quote_whose_error_is_turned_off_is_left_out(string name) =>
        Assert.Equal("0 of 2", copies.Of(name).Exec(copies.AssemblyOf(name)).Succeeded().Output.Trim());

    public sealed class Copies()
        : BuiltCopies(SeverityCase.All.Select(severity => (severity.Key, (Action<Consumer>)severity.Value.Apply)));
}
