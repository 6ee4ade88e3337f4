using CorpusData.Benchmarks.Commands;

namespace CorpusData.Benchmarks.Projects;

/// <summary>A project in the work folder, made of the files under <c>Consumers/</c> of that name and restored.</summary>
internal sealed class ConsumerProject
{
    private readonly IReadOnlyDictionary<string, string> _environment;
    private readonly string _name;

    private ConsumerProject(string folder, string name, string packageCache)
    {
        Folder = folder;
        _name = name;
        _environment = DotNetEnvironment.With(packageCache);
    }

    public string Folder { get; }

    /// <summary>The assembly of a Release build.</summary>
    public string Assembly => Path.Combine(Folder, "bin", "Release", "net10.0", _name + ".dll");

    /// <summary>The program of a Release build.</summary>
    public string Executable => Path.ChangeExtension(Assembly, OperatingSystem.IsWindows() ? ".exe" : null);

    /// <summary>Makes a project and restores it.</summary>
    /// <param name="folder">The folder to make it in.</param>
    /// <param name="name">The folder under <c>Consumers/</c>, and the project's name.</param>
    /// <param name="packages">The package feed.</param>
    /// <param name="corpus">The folder of the corpus that it compiles, if any.</param>
    public static ConsumerProject Create(string folder, string name, Packages packages, string? corpus)
    {
        Directory.CreateDirectory(folder);
        foreach (string file in Directory.GetFiles(Repository.Source("Consumers", name)))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)), overwrite: true);
        }

        string root = corpus is null ? "" : $"<CorpusRoot>{corpus}</CorpusRoot>";
        string generator = corpus is null ? "" : $"""<PackageReference Include="CorpusData.Generator" Version="{packages.Version}" />""";
        File.WriteAllText(Path.Combine(folder, name + ".csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">

              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <RootNamespace>News</RootNamespace>
                {root}
              </PropertyGroup>

              <ItemGroup>
                {generator}
              </ItemGroup>

            </Project>
            """);
        File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="packed" value="{packages.Feed}" />
              </packageSources>
            </configuration>
            """);
        var project = new ConsumerProject(folder, name, packages.Cache);
        project.DotNet("restore").Succeeded();
        return project;
    }

    /// <summary>Builds from nothing but what is restored, without the compiler server.</summary>
    public CommandResult BuildCold(Func<int, IDisposable>? watch = null)
    {
        Clean();
        return DotNet(["build", "--no-restore", "-nodeReuse:false", "-p:UseSharedCompilation=false"], watch);
    }

    /// <summary>Builds what has changed, by the compiler server of a name.</summary>
    public CommandResult BuildWarm(string server) =>
        DotNet("build", "--no-restore", "-p:UseSharedCompilation=true", "-p:SharedCompilationId=" + server);

    /// <summary>Builds the program that is run.</summary>
    public CommandResult BuildRelease() => DotNet("build", "--no-restore", "-c", "Release", "-p:UseSharedCompilation=false");

    private CommandResult DotNet(params string[] arguments) => DotNet(arguments, null);

    private CommandResult DotNet(string[] arguments, Func<int, IDisposable>? watch) =>
        Command.Run(Folder, "dotnet", arguments, _environment, watch);

    // What a restore leaves in obj stays, and what is built for Release is not this build's.
    private void Clean()
    {
        foreach (string folder in (string[])["bin", "obj"])
        {
            string path = Path.Combine(Folder, folder, "Debug");
            if (Directory.Exists(path))
            {
                Directory.Delete(path, recursive: true);
            }
        }
    }
}
