using System.Diagnostics;

namespace CorpusData.JsonSchema.Tests;

/// <summary>The program as it is run.</summary>
public sealed class ProgramTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    private string Output => Path.Combine(_folder.FullName, JsonSchemaEmitter.Output);

    [Fact]
    public async Task It_writes_the_file_into_the_folder_of_the_schema()
    {
        WriteCorpus("things:\n  a: { name: Å }\n");

        (int code, string errors) = await RunAsync(_folder.FullName);

        Assert.Equal((0, ""), (code, errors));
        Assert.Contains("\"Å\"", await File.ReadAllTextAsync(Output));
        Assert.Equal((byte)'{', (await File.ReadAllBytesAsync(Output))[0]);
    }

    [Fact]
    public async Task A_corpus_in_error_is_told_by_its_places_and_writes_nothing()
    {
        WriteCorpus("things:\n  a: { nam: A }\n");

        (int code, string errors) = await RunAsync(_folder.FullName);

        Assert.Equal(1, code);
        Assert.Contains("seeds/things.yaml(2,8): error CORPUS201: ", errors);
        Assert.False(File.Exists(Output));
    }

    [Fact]
    public async Task A_file_that_is_not_UTF_8_is_an_error()
    {
        WriteCorpus("things: {}\n");
        await File.WriteAllBytesAsync(Path.Combine(_folder.FullName, "seeds", "bad.yaml"), [(byte)'a', 0xFF]);

        (int code, string errors) = await RunAsync(_folder.FullName);

        Assert.Equal(1, code);
        Assert.Contains("seeds/bad.yaml(1,2): error CORPUS002: ", errors);
        Assert.Contains("the byte at offset 1", errors);
    }

    [Fact]
    public async Task Without_a_folder_it_says_how_to_run_it()
    {
        (int code, string errors) = await RunAsync(Path.Combine(_folder.FullName, "none"));

        Assert.Equal(2, code);
        Assert.StartsWith("usage: ", errors);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private void WriteCorpus(string seed)
    {
        _folder.CreateSubdirectory("schema");
        _folder.CreateSubdirectory("seeds");
        File.WriteAllText(Path.Combine(_folder.FullName, "schema", "corpus.yaml"), """
            id: https://example.org/things
            name: things
            imports: [linkml:types]
            default_range: string
            classes:
              Store:
                tree_root: true
                attributes:
                  things: { range: Thing, multivalued: true, inlined: true }
              Thing:
                attributes:
                  id: { identifier: true }
                  name: {}
                  other: { range: Thing }
            """);
        File.WriteAllText(Path.Combine(_folder.FullName, "seeds", "things.yaml"), seed);
    }

    private static async Task<(int Code, string Errors)> RunAsync(string root)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(JsonSchemaEmitter).Assembly.Location, root])
        {
            RedirectStandardError = true,
        })!;
        string errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, errors);
    }
}
