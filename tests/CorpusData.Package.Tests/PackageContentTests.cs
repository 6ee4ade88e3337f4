using System.Text;
using System.Text.RegularExpressions;

namespace CorpusData.Package.Tests;

/// <summary>What is in the packages, to the file.</summary>
public sealed partial class PackageContentTests
{
    public static TheoryData<string> Ids { get; } = ["CorpusData", "CorpusData.Cli", "CorpusData.Evaluation", "CorpusData.Generator", "CorpusData.Runtime", "CorpusData.Templates"];

    // A test of the catalogue holds these to be one page for each diagnostic, and their table.
    private static IEnumerable<string> DiagnosticPages => Directory
        .GetFiles(Path.Combine(RepositoryRoot.Path, "docs", "diagnostics"))
        .Select(file => "docs/diagnostics/" + Path.GetFileName(file))
        .Order(StringComparer.Ordinal);

    [Fact]
    public void Six_packages_are_packed_with_symbols()
    {
        string version = SharedPackages.Value.Version;
        Assert.Equal(
            [
                $"CorpusData.{version}.nupkg",
                $"CorpusData.{version}.snupkg",
                $"CorpusData.Cli.{version}.nupkg",
                $"CorpusData.Evaluation.{version}.nupkg",
                $"CorpusData.Evaluation.{version}.snupkg",
                $"CorpusData.Generator.{version}.nupkg",
                $"CorpusData.Runtime.{version}.nupkg",
                $"CorpusData.Runtime.{version}.snupkg",
                $"CorpusData.Templates.{version}.nupkg",
            ],
            Directory.GetFiles(SharedPackages.Value.Folder).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_dataset_package_has_the_assembly_its_documentation_and_whose_the_text_is()
    {
        PackageFile package = Open("CorpusData");
        Assert.Equal(
            ["CorpusData.nuspec", "LICENSE", "NOTICE.md", "README.md", "lib/net8.0/CorpusData.dll", "lib/net8.0/CorpusData.xml"],
            package.Names);
        Assert.Equal([$"net8.0: CorpusData.Runtime {SharedPackages.Value.Version}"], package.Dependencies);
        Assert.Equal("NOTICE.md", package.Field("license"));
        Assert.Contains("Kurdistan 24", package.Text("NOTICE.md"), StringComparison.Ordinal);
        Assert.Contains("P:CorpusData.Corpus.Articles", package.Text("lib/net8.0/CorpusData.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_evaluation_package_has_the_assembly_and_its_documentation()
    {
        PackageFile package = Open("CorpusData.Evaluation");
        Assert.Equal(
            ["CorpusData.Evaluation.nuspec", "LICENSE", "README.md", "lib/net8.0/CorpusData.Evaluation.dll", "lib/net8.0/CorpusData.Evaluation.xml"],
            package.Names);
        Assert.Equal(
            [$"net8.0: CorpusData.Runtime {SharedPackages.Value.Version}", "net8.0: Microsoft.Extensions.AI.Evaluation 10.11.0"],
            package.Dependencies);
        Assert.Equal("MIT", package.Field("license"));
        Assert.Contains("T:CorpusData.Evaluation.ClaimSlots`1", package.Text("lib/net8.0/CorpusData.Evaluation.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_generator_package_has_all_that_a_compiler_loads_and_nothing_to_reference()
    {
        PackageFile package = Open("CorpusData.Generator");
        Assert.Equal(
            [
                "CorpusData.Generator.nuspec",
                "LICENSE",
                "NOTICE.md",
                "README.md",
                "analyzers/dotnet/cs/CorpusData.Compiler.dll",
                "analyzers/dotnet/cs/CorpusData.Generator.dll",
                "analyzers/dotnet/cs/YamlDotNet.dll",
                "build/CorpusData.Generator.props",
                "build/CorpusData.Generator.targets",
                "docs/api.md",
                .. DiagnosticPages,
                "docs/editors.md",
                "docs/evaluation.md",
                "docs/first-article.md",
                "docs/format.md",
                "docs/formats.md",
                "docs/glossary.md",
                "docs/import.md",
                "docs/performance.md",
                "docs/pictures/site-document.png",
                "docs/pictures/site-index.png",
                "docs/reliability.md",
                "docs/scale.md",
                "docs/schema.md",
                "docs/site.md",
                "docs/tool.md",
                "linkml/core.yaml",
                "tasks/netstandard2.0/CorpusData.Tasks.dll",
                "tools/net8.0/CorpusData.Compiler.dll",
                "tools/net8.0/CorpusData.JsonSchema.deps.json",
                "tools/net8.0/CorpusData.JsonSchema.dll",
                "tools/net8.0/CorpusData.JsonSchema.runtimeconfig.json",
                "tools/net8.0/CorpusData.Workspace.dll",
                "tools/net8.0/YamlDotNet.dll",
            ],
            package.Names);
        Assert.Equal([$"net8.0: CorpusData.Runtime [{SharedPackages.Value.Version}]"], package.Dependencies);
        Assert.Equal("MIT", package.Field("license"));
    }

    [Fact]
    public void The_tool_package_has_the_command_and_all_that_it_loads()
    {
        PackageFile package = Open("CorpusData.Cli");
        Assert.Equal(
            [
                "CorpusData.Cli.nuspec",
                "LICENSE",
                "README.md",
                "tools/net8.0/any/CommunityToolkit.HighPerformance.dll",
                "tools/net8.0/any/CorpusData.Cli.deps.json",
                "tools/net8.0/any/CorpusData.Cli.dll",
                "tools/net8.0/any/CorpusData.Cli.runtimeconfig.json",
                "tools/net8.0/any/CorpusData.Compiler.dll",
                "tools/net8.0/any/CorpusData.Formats.dll",
                "tools/net8.0/any/CorpusData.JsonSchema.deps.json",
                "tools/net8.0/any/CorpusData.JsonSchema.dll",
                "tools/net8.0/any/CorpusData.JsonSchema.runtimeconfig.json",
                "tools/net8.0/any/CorpusData.Site.dll",
                "tools/net8.0/any/CorpusData.Workspace.dll",
                "tools/net8.0/any/DiffPlex.dll",
                "tools/net8.0/any/DotnetToolSettings.xml",
                "tools/net8.0/any/K4os.Compression.LZ4.dll",
                "tools/net8.0/any/Microsoft.IO.RecyclableMemoryStream.dll",
                "tools/net8.0/any/Parquet.dll",
                "tools/net8.0/any/Snappier.dll",
                "tools/net8.0/any/Spectre.Console.Ansi.dll",
                "tools/net8.0/any/Spectre.Console.dll",
                "tools/net8.0/any/System.CommandLine.dll",
                "tools/net8.0/any/YamlDotNet.dll",
                "tools/net8.0/any/ZstdSharp.dll",
            ],
            package.Names);
        Assert.Empty(package.Dependencies);
        Assert.Equal("MIT", package.Field("license"));
    }

    [Fact]
    public void The_template_package_has_the_files_of_a_new_corpus()
    {
        PackageFile package = Open("CorpusData.Templates");
        string source = RepositoryRoot.Combine("src", "CorpusData.Templates");
        Assert.Equal(
            Directory.EnumerateFiles(Path.Combine(source, "content"), "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(source, file).Replace('\\', '/'))
                .Concat(["CorpusData.Templates.nuspec", "LICENSE", "README.md"])
                .Order(StringComparer.Ordinal),
            package.Names);
        Assert.Empty(package.Dependencies);
        Assert.Equal("MIT", package.Field("license"));
        Assert.Contains($"\"{SharedPackages.Value.Version}\"", package.Text("content/.template.config/template.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_runtime_package_has_the_assembly_its_documentation_and_the_analyzer()
    {
        PackageFile package = Open("CorpusData.Runtime");
        Assert.Equal(
            [
                "CorpusData.Runtime.nuspec",
                "LICENSE",
                "README.md",
                "analyzers/dotnet/cs/CorpusData.Analyzers.dll",
                "analyzers/dotnet/cs/CorpusData.CodeFixes.dll",
                "lib/net8.0/CorpusData.Runtime.dll",
                "lib/net8.0/CorpusData.Runtime.xml",
            ],
            package.Names);
        Assert.Empty(package.Dependencies);
        Assert.Equal("MIT", package.Field("license"));
        Assert.Contains("T:CorpusData.Runtime.Quote", package.Text("lib/net8.0/CorpusData.Runtime.xml"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_links_of_its_pages_lead_to_its_own_files(string id)
    {
        PackageFile package = Open(id);
        foreach (string page in package.Names.Where(static name => name.EndsWith(".md", StringComparison.Ordinal)))
        {
            Assert.All(
                Link().Matches(package.Text(page)).Select(static link => link.Groups["file"].Value).Where(static link => !link.Contains("://", StringComparison.Ordinal)),
                link => Assert.Contains(
                    Path.GetRelativePath("/", Path.GetFullPath(link, "/" + Path.GetDirectoryName(page))).Replace('\\', '/'), package.Names));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_changelog_has_the_version_of(string id) => Assert.Contains(
        $"## [{Open(id).Field("version")}]", File.ReadAllText(RepositoryRoot.Combine("CHANGELOG.md")), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Its_fields_are_filled(string id)
    {
        PackageFile package = Open(id);
        Assert.Equal(id, package.Field("id"));
        Assert.Equal(SharedPackages.Value.Version, package.Field("version"));
        Assert.Equal("CorpusData contributors", package.Field("authors"));
        Assert.Equal("Copyright (c) CorpusData contributors", package.Field("copyright"));
        Assert.Equal("README.md", package.Field("readme"));
        Assert.StartsWith("# CorpusData", package.Text("README.md"), StringComparison.Ordinal);
        Assert.InRange(package.Field("description")!.Length, 60, 400);
        Assert.Contains("corpus", package.Field("tags")!.Split(' '));
        Assert.Null(package.Field("developmentDependency"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Nothing_names_the_folder_it_was_built_in(string id)
    {
        string[] folders = [SharedPackages.Value.Source, Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) + Path.DirectorySeparatorChar];
        foreach ((string name, byte[] bytes) in Open(id).Files)
        {
            foreach (string folder in folders)
            {
                Assert.True(bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(folder)) < 0, $"{name} names {folder}");
                Assert.True(bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(folder)) < 0, $"{name} names {folder}");
            }
        }
    }

    private PackageFile Open(string id) => new(SharedPackages.Value.PathOf(id));

    [GeneratedRegex(@"\]\((?<file>[^)#\s]+)(#[^)]*)?\)")]
    private static partial Regex Link();
}
