using System.Diagnostics;
using System.Text;
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
        _corpus.Replace("seeds/town.yaml", "Ada Berg", "Ada Bérg ﬁ ไทย ❤\uFE0F 1\uFE0F\u20E3 東京");

        Assert.Equal((0, ""), await CheckAsync(isInvariant: true));
    }

    [Fact]
    public async Task A_letter_with_several_forms_is_an_error_there_only()
    {
        _corpus.Replace("seeds/town.yaml", "Ada Berg", "Ada Be\u0301rg");

        Assert.Equal((0, ""), await CheckAsync(isInvariant: false));
        Assert.Equal(
            (1, "seeds/town.yaml:2:26: error CORPUS036: The letter 'e\u0301' may have other forms, and .NET runs without the Unicode data to compare them, so names and quotes could be missed; install ICU, and do not set DOTNET_SYSTEM_GLOBALIZATION_INVARIANT\n"),
            await CheckAsync(isInvariant: true));
    }

    [Theory]
    [InlineData("\U0002F800")]
    [InlineData("\U0001D157\U0001D165")]
    [InlineData("\u212B")]
    public async Task The_letter_is_shown_whole(string letter)
    {
        _corpus.Replace("seeds/town.yaml", "Ada Berg", "Ada " + letter);

        Assert.StartsWith($"seeds/town.yaml:2:25: error CORPUS036: The letter '{letter}' ", (await CheckAsync(isInvariant: true)).Output, StringComparison.Ordinal);
    }

    private async Task<(int Code, string Output)> CheckAsync(bool isInvariant)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(CorpusCommand).Assembly.Location, "check", "--quiet", "--format", "short", _corpus.Root])
        {
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = isInvariant ? "true" : "false";
        using Process process = Process.Start(start)!;
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output);
    }
}
