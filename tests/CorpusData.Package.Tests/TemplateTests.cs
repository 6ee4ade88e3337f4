namespace CorpusData.Package.Tests;

/// <summary>A new corpus from the template package and from the tool.</summary>
public sealed class TemplateTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_tool_and_dotnet_new_write_the_same_corpus_and_it_builds_and_runs()
    {
        PackedPackages packages = SharedPackages.Value;
        var tool = new InstalledTool(_folder);
        var home = new Dictionary<string, string> { ["DOTNET_CLI_HOME"] = _folder["home"] };
        DotNet.Run(_folder.Path, null, home, "new", "install", packages.PathOf("CorpusData.Templates")).Succeeded();
        File.WriteAllText(_folder["nuget.config"], $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{packages.Folder}" />
              </packageSources>
            </configuration>
            """);

        // Neither name is an identifier of C#.
        (string Template, string Name, string Output)[] cases =
        [
            ("news", "2026 news-corpus", "Ada Berg: The ferry will sail at dawn"),
            ("minimal", "class", "line 3: The ferry will sail at dawn"),
        ];
        foreach ((string template, string name, string output) in cases)
        {
            string made = _folder[Path.Combine("tool", name)];
            string other = _folder[Path.Combine("new", name)];
            CommandResult run = tool.Run(_folder.Path, "new", made, "--template", template);
            Assert.Equal(0, run.ExitCode);
            DotNet.Run(_folder.Path, null, home, "new", "corpus", "-o", other, "--template", template).Succeeded();

            Assert.Equal(Contents(made), Contents(other));
            Assert.Equal(0, tool.Run(made, "check", "--warnings-as-errors").ExitCode);
            DotNet.Run(made, packages.Cache, "build", "-v:minimal", "-warnaserror").Succeeded();
            Assert.Contains(output, DotNet.Run(made, packages.Cache, "run", "--no-build").Output, StringComparison.Ordinal);
            Assert.Equal(0, tool.Run(made, "schema", "--check").ExitCode);
        }
    }

    private static SortedDictionary<string, string> Contents(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(
            file => Path.GetRelativePath(folder, file), static file => Convert.ToBase64String(File.ReadAllBytes(file))),
        StringComparer.Ordinal);
}
