using System.Diagnostics;
using CorpusData.Cli.Commands;

namespace CorpusData.Cli.Tests;

/// <summary>The tool on a computer whose .NET has no Unicode data.</summary>
public sealed class UnicodeDataTests : IDisposable
{
    private readonly HarbourCorpus _corpus = new();

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public async Task A_corpus_that_needs_no_data_has_no_finding()
    {
        _corpus.Replace("seeds/town.yaml", "Ada Berg", "Ada Bérg");

        Assert.Equal((0, ""), await CheckAsync(isInvariant: true));
    }

    [Fact]
    public async Task A_letter_with_several_forms_is_an_error_there_only()
    {
        _corpus.Replace("seeds/town.yaml", "Ada Berg", "Ada Be\u0301rg");

        Assert.Equal((0, ""), await CheckAsync(isInvariant: false));
        Assert.Equal(
            (1, "seeds/town.yaml:2:26: error CORPUS036: The letter 'e\u0301' can be written in several ways, and .NET runs without the Unicode data to compare them, so names and quotes could be missed; install ICU, and do not set DOTNET_SYSTEM_GLOBALIZATION_INVARIANT\n"),
            await CheckAsync(isInvariant: true));
    }

    private async Task<(int Code, string Output)> CheckAsync(bool isInvariant)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(CorpusCommand).Assembly.Location, "check", "--quiet", "--format", "short", _corpus.Root])
        {
            RedirectStandardOutput = true,
        };
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = isInvariant ? "true" : "false";
        using Process process = Process.Start(start)!;
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output);
    }
}
