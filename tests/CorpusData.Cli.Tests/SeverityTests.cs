namespace CorpusData.Cli.Tests;

/// <summary>The project and its <c>.globalconfig</c> set severities as in a build.</summary>
public sealed class SeverityTests : IDisposable
{
    private readonly HarbourCorpus _corpus = new();

    public void Dispose() => _corpus.Dispose();

    [Theory]
    [InlineData(null, "", "error")]
    [InlineData("none", "", null)]
    [InlineData("silent", "", null)]
    [InlineData("suggestion", "", "info")]
    [InlineData("warning", "", "warning")]
    [InlineData("warning", "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", "error")]
    [InlineData("warning", "<TreatWarningsAsErrors Condition=\"'$(CI)' == 'true'\">true</TreatWarningsAsErrors>", "warning")]
    [InlineData("warning", "<WarningsAsErrors>CORPUS401</WarningsAsErrors>", "error")]
    [InlineData("warning", "<TreatWarningsAsErrors>true</TreatWarningsAsErrors><WarningsNotAsErrors>CORPUS401</WarningsNotAsErrors>", "warning")]
    [InlineData(null, "<NoWarn>$(NoWarn);CORPUS401</NoWarn>", null)]
    [InlineData(null, "<NoWarn>CORPUS401</NoWarn><NoWarn>$(NoWarn);CORPUS410</NoWarn>", null)]
    public async Task The_severity_of_a_quote_that_is_not_found(string? configured, string properties, string? reported)
    {
        _corpus.Replace("seeds/ferry.yaml", "will sail", "never sails");
        _corpus.Write("Harbour.csproj", $"<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup>{properties}</PropertyGroup></Project>");
        if (configured is not null)
        {
            _corpus.Write(".globalconfig", $"is_global = true\ndotnet_diagnostic.CORPUS401.severity = {configured} # a comment\n");
        }

        ToolRun run = await _corpus.RunAsync("check", "--format", "msbuild");

        Assert.Equal(reported == "error" ? 1 : 0, run.Code);
        Assert.Equal(
            reported is null ? "" : $"seeds/ferry.yaml(5,15): {reported} CORPUS401: ",
            run.Output.Length == 0 ? "" : run.Output[..(run.Output.IndexOf("401: ", StringComparison.Ordinal) + 5)]);
    }

    [Fact]
    public async Task An_error_that_leaves_a_file_unread_stays_an_error()
    {
        _corpus.Write("seeds/town.yaml", "people:\n\tada-berg: { name: Ada Berg }\n");
        _corpus.Write(".globalconfig", "dotnet_diagnostic.CORPUS011.severity = none\n");

        ToolRun run = await _corpus.RunAsync("check", "--format", "short");

        Assert.Contains("seeds/town.yaml:2:1: error CORPUS011: ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "", "error")]
    [InlineData("global_level = 101\n", "", "warning")]
    [InlineData("", "global_level = 101\n", "info")]
    public async Task The_file_with_the_greatest_level_wins_and_equal_ones_cancel_each_other(string inner, string outer, string reported)
    {
        _corpus.Replace("seeds/ferry.yaml", "will sail", "never sails");
        string folder = _corpus.PathOf("inner");
        Directory.CreateDirectory(folder);
        Directory.Move(_corpus.PathOf("schema"), Path.Combine(folder, "schema"));
        Directory.Move(_corpus.PathOf("seeds"), Path.Combine(folder, "seeds"));
        _corpus.Write("inner/.globalconfig", $"{inner}dotnet_diagnostic.CORPUS401.severity = warning\n");
        _corpus.Write(".globalconfig", $"{outer}dotnet_diagnostic.CORPUS401.severity = suggestion\n");

        ToolRun run = await _corpus.RunAsync("check", "inner", "--format", "msbuild");

        Assert.Contains($": {reported} CORPUS401: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Warnings_are_errors_if_an_option_says_so()
    {
        _corpus.Replace("seeds/town.yaml", "name: Tom Lind", "name: Ada Berg");
        ToolRun plain = await _corpus.RunAsync("check", "--format", "msbuild");
        ToolRun strict = await _corpus.RunAsync("check", "--format", "msbuild", "--warnings-as-errors", "--select", "CORPUS410");

        Assert.Contains("warning CORPUS410", plain.Output, StringComparison.Ordinal);
        Assert.Contains("error CORPUS410", strict.Output, StringComparison.Ordinal);
        Assert.Equal(1, strict.Code);
    }

    [Fact]
    public async Task The_namespace_is_that_of_the_project()
    {
        _corpus.Write("harbour-post.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\" />");
        ToolRun fromName = await _corpus.RunAsync("check", "--format", "msbuild");
        _corpus.Write("harbour-post.csproj", "<Project><PropertyGroup><RootNamespace>Harbour</RootNamespace></PropertyGroup></Project>");
        ToolRun fromProperty = await _corpus.RunAsync("check", "--format", "msbuild");

        Assert.StartsWith("error CORPUS503: ", fromName.Output, StringComparison.Ordinal);
        Assert.Empty(fromProperty.Output);
    }

    [Fact]
    public async Task A_project_file_that_is_not_XML_exits_with_2()
    {
        _corpus.Write("Harbour.csproj", "<Project>");

        Assert.Equal(2, (await _corpus.RunAsync("check")).Code);
    }
}
