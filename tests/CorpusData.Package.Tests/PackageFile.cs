using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace CorpusData.Package.Tests;

/// <summary>A package: the files that it has, without those of the container format.</summary>
internal sealed class PackageFile
{
    public PackageFile(string path)
    {
        using ZipArchive archive = ZipFile.OpenRead(path);
        Files = archive.Entries.Where(IsContent).ToDictionary(entry => entry.FullName, Read, StringComparer.Ordinal);
        string nuspec = Files.Keys.Single(name => name.EndsWith(".nuspec", StringComparison.Ordinal));
        Metadata = XDocument.Parse(Text(nuspec)).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
    }

    public IReadOnlyDictionary<string, byte[]> Files { get; }

    public XElement Metadata { get; }

    /// <summary>Its files in order, the folder separators as they stand.</summary>
    public IEnumerable<string> Names => Files.Keys.Order(StringComparer.Ordinal);

    /// <summary>What it depends on, as <c>framework: id version</c>.</summary>
    public IEnumerable<string> Dependencies =>
        Metadata.Descendants().Where(element => element.Name.LocalName == "dependency")
            .Select(element => $"{(string?)element.Parent!.Attribute("targetFramework")}: {(string?)element.Attribute("id")} {(string?)element.Attribute("version")}");

    public string Text(string name) => new UTF8Encoding(false, true).GetString(Files[name]).TrimStart('\uFEFF');

    public string? Field(string name) =>
        Metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;

    private static bool IsContent(ZipArchiveEntry entry) =>
        entry.FullName != "[Content_Types].xml"
        && !entry.FullName.StartsWith("_rels/", StringComparison.Ordinal)
        && !entry.FullName.StartsWith("package/services/", StringComparison.Ordinal);

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using Stream stream = entry.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
