using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace CorpusData.Package.Tests;

/// <summary>Every assembly of ours has symbols that lead a debugger to its sources, and name no folder of the machine.</summary>
public sealed class SymbolTests
{
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    public static TheoryData<string, string> Embedded => new()
    {
        { "CorpusData.Generator", "analyzers/dotnet/cs/CorpusData.Generator.dll" },
        { "CorpusData.Generator", "analyzers/dotnet/cs/CorpusData.Compiler.dll" },
        { "CorpusData.Runtime", "analyzers/dotnet/cs/CorpusData.Analyzers.dll" },
        { "CorpusData.Runtime", "analyzers/dotnet/cs/CorpusData.CodeFixes.dll" },
    };

    [Theory]
    [MemberData(nameof(Embedded))]
    public void What_a_compiler_loads_has_them_within(string package, string assembly)
    {
        using var image = new PEReader(new MemoryStream(new PackageFile(SharedPackages.Value.PathOf(package)).Files[assembly]));
        DebugDirectoryEntry entry = Assert.Single(image.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        using MetadataReaderProvider symbols = image.ReadEmbeddedPortablePdbDebugDirectoryData(entry);

        AssertSources(symbols.GetMetadataReader());
    }

    [Theory]
    [InlineData("CorpusData")]
    [InlineData("CorpusData.Evaluation")]
    [InlineData("CorpusData.Runtime")]
    public void What_a_program_refers_to_has_them_in_the_package_of_symbols(string package)
    {
        using ZipArchive archive = ZipFile.OpenRead(Path.ChangeExtension(SharedPackages.Value.PathOf(package), ".snupkg"));
        using var file = new MemoryStream();
        using (Stream stream = archive.GetEntry($"lib/net8.0/{package}.pdb")!.Open())
        {
            stream.CopyTo(file);
        }

        file.Position = 0;
        using var symbols = MetadataReaderProvider.FromPortablePdbStream(file);
        AssertSources(symbols.GetMetadataReader());

        // They are those of the assembly in the package.
        using var image = new PEReader(new MemoryStream(new PackageFile(SharedPackages.Value.PathOf(package)).Files[$"lib/net8.0/{package}.dll"]));
        DebugDirectoryEntry entry = Assert.Single(image.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.CodeView);
        Assert.Equal(image.ReadCodeViewDebugDirectoryData(entry).Guid, new BlobContentId(symbols.GetMetadataReader().DebugMetadataHeader!.Id).Guid);
    }

    // The root of the sources is "/_/" in all of them; what is generated, or is not in the repository, is within.
    private static void AssertSources(MetadataReader symbols)
    {
        Assert.NotEmpty(symbols.Documents);
        foreach (DocumentHandle handle in symbols.Documents)
        {
            string name = symbols.GetString(symbols.GetDocument(handle).Name);
            Assert.StartsWith("/_/", name, StringComparison.Ordinal);
            bool isGenerated = name.Contains("/obj/", StringComparison.Ordinal) || name.EndsWith(".g.cs", StringComparison.Ordinal);
            bool isEmbedded = symbols.GetCustomDebugInformation(handle)
                .Any(information => symbols.GetGuid(symbols.GetCustomDebugInformation(information).Kind) == EmbeddedSource);
            Assert.True(isEmbedded || !isGenerated, $"{name} is nowhere to be had");
        }
    }
}
