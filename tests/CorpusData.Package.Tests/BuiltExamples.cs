using System.Text.RegularExpressions;

namespace CorpusData.Package.Tests;

/// <summary>Some of the documentation's examples, each a project of one solution that is built once with the packed packages.</summary>
public sealed partial class BuiltExamples : IDisposable
{
    // One id of each group; what only MSBuild can do; an id of the analyzer.
    private static readonly string[] Chosen =
        ["CORPUS003", "CORPUS101", "CORPUS106", "CORPUS201", "CORPUS301", "CORPUS401", "CORPUS502", "CORPUS503", "CORPUS701", "CORPUS702"];

    private readonly TemporaryFolder _folder = new();
    private readonly ILookup<string, string> _messages;

    public BuiltExamples()
    {
        string solution = _folder["solution"];
        foreach (string id in Ids)
        {
            DocumentedExample.Of(id).Write(Path.Combine(solution, id), id + ".csproj");
        }

        File.WriteAllText(Path.Combine(solution, "Directory.Build.props"), $"""
            <Project>
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <RootNamespace>HarbourPost</RootNamespace>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <UseAppHost>false</UseAppHost>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="CorpusData.Generator" Version="{SharedPackages.Value.Version}" />
              </ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(solution, "nuget.config"), $"""
            <configuration><packageSources><clear /><add key="packed" value="{SharedPackages.Value.Folder}" /></packageSources></configuration>
            """);
        File.WriteAllText(Path.Combine(solution, "Examples.slnx"), $"""
            <Solution>
            {string.Join('\n', Ids.Select(id => $"  <Project Path=\"{id}/{id}.csproj\" />"))}
            </Solution>
            """);

        // A build shows suggestions only where it is asked for details.
        CommandResult build = DotNet.Run(solution, SharedPackages.Value.Cache, "build", "Examples.slnx", "-v:detailed");
        Assert.Equal(1, build.ExitCode);
        _messages = Messages(solution, build.Log).Distinct().ToLookup(message => message.Id, message => message.Text);
    }

    /// <summary>The ids whose examples are built.</summary>
    public static IReadOnlyList<string> Ids { get; } = [.. DocumentedExample.OnDiskOnly, .. Chosen];

    /// <summary>Returns what the build reported about an example, as the pages show it.</summary>
    public IEnumerable<string> Of(string id) => _messages[id];

    public void Dispose() => _folder.Dispose();

    // Pages show a file by its path below the project's folder, and no help link.
    private static IEnumerable<(string Id, string Text)> Messages(string solution, string log) => Message().Matches(log).Select(match =>
    {
        if (!match.Groups["file"].Success)
        {
            return (match.Groups["project"].Value, match.Groups["rest"].Value);
        }

        string[] path = Path.GetRelativePath(solution, match.Groups["file"].Value).Replace('\\', '/').Split('/', 2);
        return (path[0], path[1] + match.Groups["rest"].Value);
    });

    [GeneratedRegex(@"^\s*(\d+>)?(CSC : |(?<file>[^\r\n]*?)(?=\(\d+,\d+\): ))(?<rest>(\(\d+,\d+\): )?(error|warning|info) \w+: [^\r\n]*?)( \(https://[^\s)]*\))?( \[[^\]\r\n]*[/\\](?<project>\w+)\.csproj\])?\r?$", RegexOptions.Multiline)]
    private static partial Regex Message();
}
