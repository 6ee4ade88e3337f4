using System.Diagnostics;

namespace CorpusData.Cli.Tests;

public sealed class CompletionTests : IDisposable
{
    private readonly HarbourCorpus _corpus = new();

    public void Dispose() => _corpus.Dispose();

    [Theory]
    [InlineData("corpus ch", "check")]
    [InlineData("corpus compl", "completion")]
    [InlineData("corpus check --fo", "--format")]
    [InlineData("corpus check --format m", "msbuild")]
    [InlineData("corpus check --select CORPUS03", "CORPUS030 CORPUS031 CORPUS032 CORPUS033 CORPUS034 CORPUS035 CORPUS036")]
    [InlineData("corpus explain CORPUS90", "CORPUS900 CORPUS901")]
    [InlineData("corpus quote ", "crane ferry")]
    [InlineData("corpus quote f", "ferry")]
    [InlineData("corpus add --class ", "Article")]
    [InlineData("corpus new --template ", "minimal news")]
    [InlineData("corpus completion ", "bash fish pwsh zsh")]
    [InlineData("corpus check se", "")]
    public async Task A_command_line_is_completed(string line, string words)
    {
        ToolRun run = await _corpus.RunAsync("complete", line);

        Assert.Equal(new ToolRun(0, words.Length == 0 ? "" : words.Replace(' ', '\n') + "\n", ""), run);
    }

    [Fact]
    public async Task Without_a_corpus_there_are_no_documents_and_no_error()
    {
        ToolRun run = await ToolRun.InAsync(Path.GetTempPath(), "complete", "corpus quote ");

        Assert.Equal(new ToolRun(0, "", ""), run);
    }

    [Theory]
    [InlineData("bash", "source \"$0\"; COMP_LINE='corpus check --fo'; COMP_POINT=${#COMP_LINE}; _corpus; echo \"${COMPREPLY[@]}\"; complete -p corpus")]
    [InlineData("zsh", "compdef() { :; }; compadd() { print -l -- $proposals; }; source \"$0\"; words=(corpus check --fo); CURRENT=3; PREFIX=--fo; _corpus; print complete -o default -F _corpus corpus")]
    public async Task The_shell_completes_a_command_line(string shell, string commands)
    {
        if (OperatingSystem.IsWindows() || !Exists(shell))
        {
            return;
        }

        ToolRun script = await _corpus.RunAsync("completion", shell);
        string file = _corpus.PathOf("script");
        await File.WriteAllTextAsync(file, script.Output);
        await File.WriteAllTextAsync(_corpus.PathOf("corpus"), "#!/bin/sh\n[ \"$1|$2\" = 'complete|corpus check --fo' ] && echo --format\n");
        File.SetUnixFileMode(_corpus.PathOf("corpus"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var start = new ProcessStartInfo(shell, [shell == "zsh" ? "-fc" : "-c", commands, file]) { RedirectStandardOutput = true };
        start.Environment["PATH"] = _corpus.Root + Path.PathSeparator + start.Environment["PATH"];
        using Process process = Process.Start(start)!;

        Assert.Equal("--format\ncomplete -o default -F _corpus corpus\n", await process.StandardOutput.ReadToEndAsync());
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public async Task Every_script_calls_the_tool(string shell)
    {
        ToolRun run = await _corpus.RunAsync("completion", shell);

        Assert.Equal(0, run.Code);
        Assert.Contains("corpus complete ", run.Output, StringComparison.Ordinal);
    }

    private static bool Exists(string program) => Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, program)));
}
