using System.Text.RegularExpressions;

namespace CorpusData.Package.Tests;

/// <summary>The examples of all diagnostics' pages, each a project of one solution that is built once with the packed packages.</summary>
public sealed partial class DocumentedExamples : IDisposable
{
    // More than an assembly can hold is more than a test should write, a half of a surrogate pair is in no file that is
    // UTF-8, a suggestion of the analyzer in no log, no file is known that provokes a fault of the compiler's own, and
    // timings are never twice the same.
    private static readonly string[] InNoBuild = ["CORPUS024", "CORPUS214", "CORPUS703", "CORPUS900", "CORPUS901"];

    private readonly TemporaryFolder _folder = new();
    private readonly ILookup<string, string> _findings;

    public DocumentedExamples(PackedPackages packages)
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
                <!-- One compiler for all, although no other part of the build outlives it. -->
                <UseSharedCompilation>true</UseSharedCompilation>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="CorpusData.Generator" Version="{packages.Version}" />
              </ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(solution, "nuget.config"), $"""
            <configuration><packageSources><clear /><add key="packed" value="{packages.Folder}" /></packageSources></configuration>
            """);
        File.WriteAllText(Path.Combine(solution, "Examples.slnx"), $"""
            <Solution>
            {string.Join('\n', Ids.Select(id => $"  <Project Path=\"{id}/{id}.csproj\" />"))}
            </Solution>
            """);

        CommandResult build = DotNet.Run(solution, _folder["cache"], "build", "Examples.slnx", "-v:minimal");
        Assert.Equal(1, build.ExitCode);
        IEnumerable<(string Id, string Message)> findings = Findings(solution, build.Log);

        // A build shows suggestions only where it is asked for details.
        foreach (string id in Ids.Where(id => DiagnosticPage.Of(id).Messages.Any(message => message.Contains(": info ", StringComparison.Ordinal))))
        {
            CommandResult detailed = DotNet.Run(solution, _folder["cache"], "build", $"{id}/{id}.csproj", "--no-restore", "--no-incremental", "-v:detailed");
            findings = findings.Concat(Findings(solution, detailed.Succeeded().Log, id));
        }

        _findings = findings.Distinct().ToLookup(finding => finding.Id, finding => finding.Message);
    }

    /// <summary>The ids of the diagnostics that a build can print.</summary>
    public static IReadOnlyList<string> Ids { get; } = [.. DiagnosticPage.Ids.Except(InNoBuild)];

    /// <summary>What the build said of an example, as the pages show it.</summary>
    public IEnumerable<string> Of(string id) => _findings[id];

    public void Dispose() => _folder.Dispose();

    // A file stands as seen from its project's folder, and without the address of the page behind it.
    private static IEnumerable<(string Id, string Message)> Findings(string solution, string log, string? project = null) =>
        Finding().Matches(log).Select(match =>
        {
            string id = project ?? match.Groups["project"].Value;
            string file = match.Groups["file"].Value;
            return (id, (file.Length == 0 ? "" : Path.GetRelativePath(Path.Combine(solution, id), file).Replace('\\', '/')) + match.Groups["rest"].Value);
        });

    [GeneratedRegex(@"^\s*(CSC : |(?<file>[^\r\n]*?)(?=\(\d+,\d+\): ))(?<rest>(\(\d+,\d+\): )?(error|warning|info) \w+: [^\r\n]*?)( \(https://[^\s)]*\))?( \[[^\]\r\n]*[/\\](?<project>\w+)\.csproj\])?\r?$", RegexOptions.Multiline)]
    private static partial Regex Finding();
}
