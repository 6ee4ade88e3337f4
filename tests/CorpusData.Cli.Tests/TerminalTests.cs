using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace CorpusData.Cli.Tests;

/// <summary>The tool as a process of its own, in a terminal and with a pipe.</summary>
public sealed class TerminalTests : IDisposable
{
    private const string Escape = "\u001b";
    private const string EndOfReport = "press Ctrl+C to stop.";
    private const string ControlC = "\u0003";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly HarbourCorpus _corpus = new();

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public async Task A_terminal_gets_colors_clears_the_screen_at_each_save_and_stops_at_Ctrl_C()
    {
        // 'script' gives the tool a terminal, and passes the keys on. Windows does not have it.
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        string command = $"'{Environment.ProcessPath}' '{ToolPath}' check --watch";
        using Process process = Start("script", OperatingSystem.IsMacOS() ? ["-q", "/dev/null", "sh", "-c", command] : ["-qefc", command, "/dev/null"]);
        using var cancellation = new CancellationTokenSource(Patience);
        await ReadUntilAsync(process.StandardOutput, EndOfReport, cancellation.Token);

        _corpus.Replace("seeds/ferry.yaml", "ada-berg", "ada-breg");
        string report = await ReadUntilAsync(process.StandardOutput, EndOfReport, cancellation.Token);

        Assert.Contains($"{Escape}[2J{Escape}[3J{Escape}[H", report, StringComparison.Ordinal);
        Assert.Contains($"{Escape}[", report[report.IndexOf("CORPUS302", StringComparison.Ordinal)..], StringComparison.Ordinal);
        await process.StandardInput.WriteAsync(ControlC);
        await process.StandardInput.FlushAsync(cancellation.Token);
        await process.WaitForExitAsync(cancellation.Token);
        Assert.Equal(130, process.ExitCode);
    }

    [Fact]
    public async Task A_pipe_gets_neither_colors_nor_control_characters()
    {
        _corpus.Replace("seeds/ferry.yaml", "ada-berg", "ada-breg");
        using Process process = Start(Environment.ProcessPath!, [ToolPath, "check"]);
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync() + await error;
        await process.WaitForExitAsync();

        Assert.Equal(1, process.ExitCode);
        Assert.Contains("error[CORPUS302]", output, StringComparison.Ordinal);
        Assert.DoesNotContain(Escape, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_tool_finds_a_name_in_another_Unicode_form()
    {
        _corpus.Write("seeds/people-2.yaml", "people:\n  elodie: { name: \u00C9lodie M\u00FCller }\n");
        _corpus.Write("seeds/ferry.txt", _corpus.Read("seeds/ferry.txt") + "\n\nE\u0301lodie Mu\u0308ller was there.\n");
        using Process process = Start(Environment.ProcessPath!, [ToolPath, "stats", "--format", "json"]);
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal(1, JsonDocument.Parse(output).RootElement.GetProperty("mentionedEntities").GetProperty("elodie").GetInt32());
    }

    [Fact]
    public async Task A_reader_that_stops_reading_ends_the_tool_without_an_error_of_its_own()
    {
        _corpus.Replace("seeds/ferry.yaml", "ada-berg", "ada-breg");
        using Process process = Start(Environment.ProcessPath!, [ToolPath, "find", "e", "--format", "csv"]);
        process.StandardOutput.Close();
        string error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.DoesNotContain("error of its own", error, StringComparison.Ordinal);
    }

    private static string ToolPath => Path.Combine(AppContext.BaseDirectory, "CorpusData.Cli.dll");

    private Process Start(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = _corpus.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment.Remove("NO_COLOR");
        start.Environment["TERM"] = "xterm-256color";
        return Process.Start(start)!;
    }

    private static async Task<string> ReadUntilAsync(StreamReader reader, string words, CancellationToken cancellation)
    {
        var text = new StringBuilder();
        char[] buffer = new char[1024];
        while (!text.ToString().Contains(words, StringComparison.Ordinal))
        {
            int length = await reader.ReadAsync(buffer, cancellation);
            Assert.True(length > 0, $"'{words}' is not in: {text}");
            text.Append(buffer, 0, length);
        }

        return text.ToString();
    }
}
