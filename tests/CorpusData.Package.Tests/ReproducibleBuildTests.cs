namespace CorpusData.Package.Tests;

/// <summary>The same sources make the same bytes, wherever and whenever they are built.</summary>
public sealed class ReproducibleBuildTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Packages_are_the_same_to_the_byte()
    {
        string again = _folder["packages"];
        PackedPackages.Pack(_folder["a folder of another name"], again, Surroundings.Turkish);

        string[] files = [.. Directory.GetFiles(SharedPackages.Value.Folder).Select(file => Path.GetFileName(file)!)];
        Assert.Equal(files.Order(StringComparer.Ordinal), Directory.GetFiles(again).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal));
        foreach (string file in files)
        {
            var first = new PackageFile(Path.Combine(SharedPackages.Value.Folder, file));
            var second = new PackageFile(Path.Combine(again, file));
            Assert.Equal(first.Names, second.Names);
            Assert.All(first.Files, entry => Assert.True(
                entry.Value.AsSpan().SequenceEqual(second.Files[entry.Key]), $"{entry.Key} of {file} differs"));
            Assert.True(
                File.ReadAllBytes(Path.Combine(SharedPackages.Value.Folder, file)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(again, file))),
                $"what {file} has is the same, but not how it is packed");
        }
    }

    [Fact]
    public void An_assembly_is_the_same_to_the_byte_of_any_folder_language_time_zone_line_ends_and_number_of_cores()
    {
        byte[] expected = Build("Newsroom", new Dictionary<string, string>(), text => text);

        Assert.Equal(expected, Build("another folder/Newsroom", Surroundings.Turkish, text => text.ReplaceLineEndings("\r\n")));
        Assert.Equal(expected, Build("ü/Newsroom", Surroundings.Arabic, text => text.ReplaceLineEndings("\r")));
    }

    public void Dispose() => _folder.Dispose();

    private byte[] Build(string folder, IReadOnlyDictionary<string, string> environment, Func<string, string> edit)
    {
        using var parent = new TemporaryFolder();
        Consumer made = Consumer.Create(parent, SharedPackages.Value, "Newsroom", "CorpusData.Generator");
        Consumer consumer = made.CopyTo(_folder[folder]);
        foreach (string file in new[] { "schema", "seeds" }.SelectMany(part => Directory.GetFiles(Path.Combine(consumer.Folder, part))))
        {
            File.WriteAllText(file, edit(File.ReadAllText(file)));
        }

        // Where its program stands is in the symbols, unless the project says what to call it.
        consumer.Build(environment, $"-p:PathMap={consumer.Folder}=/newsroom").Succeeded();
        return File.ReadAllBytes(Path.Combine(consumer.Folder, "bin", "Debug", "net10.0", "Newsroom.dll"));
    }
}
