using CorpusData.Package.Tests;

namespace CorpusData.Native.Tests;

/// <summary>A program with two corpora, compiled to machine code ahead of time.</summary>
public sealed class NativeTests : IDisposable
{
    // The linker gets paths of the package cache without quotation marks, so they must not contain spaces.
    private readonly PackedPackages _packages = new(new TemporaryFolder("corpus-native-"));
    private readonly TemporaryFolder _folder = new("corpus-native-");

    [Fact]
    public void It_is_compiled_without_a_warning_and_does_what_it_does_when_it_is_compiled_as_it_runs()
    {
        // The compiler to machine code and its runtime are packages of the default source.
        Consumer printer = Consumer.Create(_folder, _packages, "Printer", "CorpusData.Generator", "net10.0", onlyLocalFeed: false);
        new Edit("Printer.csproj", "<PackageReference", $"""<PackageReference Include="CorpusData" Version="{_packages.Version}" /><PackageReference""").Apply(printer);
        printer.Build("-p:UseAppHost=false", "-p:UseSharedCompilation=false").Succeeded();
        string expected = printer.Exec(Path.Combine("bin", "Debug", "net10.0", "Printer.dll")).Succeeded().Output;
        Assert.Contains("Tehran aims to kick all American troops out of “the region,”", expected, StringComparison.Ordinal);

        CommandResult publish = printer.Publish("-p:PublishAot=true", "-p:UseSharedCompilation=false", "-p:CppCompilerAndLinker=gcc").Succeeded();

        Assert.Contains("Generating native code", publish.Log, StringComparison.Ordinal);
        Assert.DoesNotContain(": warning", publish.Log, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(printer.Folder, "published", "Printer.dll")));
        Assert.Equal(expected, printer.RunPublished().Succeeded().Output);
    }

    public void Dispose()
    {
        _folder.Dispose();
        _packages.Dispose();
    }
}
