using System.Diagnostics;

namespace CorpusData.Package.Tests;

/// <summary>A project outside the repository that has nothing but a package.</summary>
internal sealed class Consumer
{
    private readonly string _packageCache;

    private Consumer(string folder, string packageCache)
    {
        Folder = folder;
        _packageCache = packageCache;
    }

    public string Folder { get; }

    /// <summary>Makes a project of the files under <c>Consumers/</c> of that name.</summary>
    public static Consumer Create(
        TemporaryFolder parent, PackedPackages packages, string name, string package, string framework = "net10.0", bool onlyLocalFeed = true)
    {
        var consumer = new Consumer(parent[name], packages.Cache);
        string files = Path.Combine(RepositoryRoot.Path, "tests", "CorpusData.Package.Tests", "Consumers", name);
        Repository.CopyFolder(files, consumer.Folder);
        consumer.Write(name + ".csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">

              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>{framework}</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>

              <ItemGroup>
                <PackageReference Include="{package}" Version="{packages.Version}" />
              </ItemGroup>

            </Project>
            """);
        consumer.Write("nuget.config", $"""
            <configuration>
              <packageSources>
                {(onlyLocalFeed ? "<clear />" : "")}
                <add key="packed" value="{packages.Folder}" />
              </packageSources>
            </configuration>
            """);
        return consumer;
    }

    /// <summary>A copy of the project with what is restored and built.</summary>
    public Consumer CopyTo(string folder)
    {
        Repository.CopyFolder(Folder, folder);
        return new Consumer(folder, _packageCache);
    }

    public void Write(string file, string text) => File.WriteAllText(Path.Combine(Folder, file), text);

    public void WriteBytes(string file, byte[] bytes) => File.WriteAllBytes(Path.Combine(Folder, file), bytes);

    public string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));

    public CommandResult Restore() => DotNet.Run(Folder, _packageCache, "restore");

    public CommandResult Build(params string[] options) =>
        DotNet.Run(Folder, _packageCache, ["build", "-v:minimal", .. options]);

    public CommandResult Build(IReadOnlyDictionary<string, string> environment, params string[] options) =>
        DotNet.Run(Folder, _packageCache, environment, ["build", "-v:minimal", .. options]);

    /// <summary>Publishes for net10.0 and this machine into the folder <c>published</c>, with the runtime.</summary>
    public CommandResult Publish(params string[] options) => DotNet.Run(
        Folder, _packageCache, ["publish", "-v:minimal", "-f", "net10.0", "--self-contained", "--use-current-runtime", "-o", "published", .. options]);

    public CommandResult Run() => DotNet.Run(Folder, _packageCache, "run", "--no-build");

    /// <summary>Runs a program that was built.</summary>
    public CommandResult Exec(string assembly) => DotNet.Run(Folder, null, assembly);

    /// <summary>Runs what was published.</summary>
    public CommandResult RunPublished() => Command.Run(new ProcessStartInfo(
        Path.Combine(Folder, "published", Path.GetFileName(Folder) + (OperatingSystem.IsWindows() ? ".exe" : ""))));
}
