namespace CorpusData.Cli.Completion;

/// <summary>The script with which a shell asks the tool to complete a command line.</summary>
/// <remarks>If the tool has no proposal, for example for a file, the shell completes the names of files.</remarks>
internal static class CompletionScript
{
    /// <summary>The command that the scripts call. Its argument is the command line up to the cursor.</summary>
    public const string Command = "complete";

    private const string Bash = $$"""
        _corpus() {
            local IFS=$'\n'
            COMPREPLY=($(corpus {{Command}} "${COMP_LINE:0:COMP_POINT}" 2>/dev/null))
        }
        complete -o default -F _corpus corpus
        """;

    private const string Zsh = $$"""
        _corpus() {
            local -a proposals
            proposals=("${(@f)$(corpus {{Command}} "${(j: :)words[1,CURRENT-1]} $PREFIX" 2>/dev/null)}")
            if [[ -n "${proposals[*]}" ]]; then
                compadd -a proposals
            else
                _files
            fi
        }
        compdef _corpus corpus
        """;

    private const string Fish = $$"""
        complete --command corpus --arguments '(corpus {{Command}} (commandline --cut-at-cursor --current-process) 2>/dev/null)'
        """;

    private const string PowerShell = $$"""
        Register-ArgumentCompleter -Native -CommandName corpus -ScriptBlock {
            param($word, $command, $position)
            $length = $position - $command.Extent.StartOffset
            $line = $command.Extent.Text.PadRight($length).Substring(0, $length)
            corpus {{Command}} "$line" 2>$null | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
            }
        }
        """;

    /// <summary>The names of the shells.</summary>
    public static string[] Shells { get; } = ["bash", "zsh", "fish", "pwsh"];

    /// <summary>Returns the script for a shell.</summary>
    public static string Of(string shell) => shell switch
    {
        "bash" => Bash,
        "zsh" => Zsh,
        "fish" => Fish,
        _ => PowerShell,
    };
}
