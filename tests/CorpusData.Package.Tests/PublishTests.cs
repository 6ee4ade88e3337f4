namespace CorpusData.Package.Tests;

/// <summary>A program with two corpora, published, does what it does when it is run as it was built.</summary>
public sealed class PublishTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void It_compiles_for_every_framework_and_runs_trimmed_as_a_single_file()
    {
        // The reference assemblies and the runtime are packages of the default source.
        Consumer printer = Consumer.Create(_folder, SharedPackages.Value, "Printer", "CorpusData.Generator", "net10.0", onlyLocalFeed: false);
        new Edit("Printer.csproj", "<TargetFramework>net10.0</TargetFramework>", "<TargetFrameworks>net8.0;net9.0;net10.0</TargetFrameworks>").Apply(printer);
        new Edit("Printer.csproj", "<PackageReference", $"""<PackageReference Include="CorpusData" Version="{SharedPackages.Value.Version}" /><PackageReference""").Apply(printer);

        CommandResult build = printer.Build("-p:UseAppHost=false").Succeeded();
        Assert.DoesNotContain(": warning", build.Log, StringComparison.Ordinal);
        Assert.All(["net8.0", "net9.0", "net10.0"], framework => Assert.True(File.Exists(Path.Combine(printer.Folder, "bin", "Debug", framework, "Printer.dll"))));
        string expected = printer.Exec(Path.Combine("bin", "Debug", "net10.0", "Printer.dll")).Succeeded().Output;
        Assert.Contains("“The last crane is in place,” Duarte told reporters.", expected, StringComparison.Ordinal);
        Assert.Contains("Tehran aims to kick all American troops out of “the region,”", expected, StringComparison.Ordinal);

        CommandResult publish = printer.Publish("-p:PublishTrimmed=true", "-p:TrimMode=full", "-p:PublishSingleFile=true", "-p:DebugType=none").Succeeded();
        Assert.DoesNotContain(": warning", publish.Log, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(Path.Combine(printer.Folder, "published")));
        Assert.Equal(expected, printer.RunPublished().Succeeded().Output);
    }

    public void Dispose() => _folder.Dispose();
}
