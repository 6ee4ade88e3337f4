using CorpusData.Cli.Terminal;

namespace CorpusData.Cli.Reports;

/// <summary>The formats of a report, by their names.</summary>
internal static class ReportFormats
{
    /// <summary>The name of the format for readers.</summary>
    public const string Text = "text";

    /// <summary>The names.</summary>
    public static string[] Names { get; } = [Text, "short", "json", "sarif", "github", "msbuild"];

    /// <summary>Returns the format with a name.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="shell">The shell of the command.</param>
    /// <param name="paint">Colors the text.</param>
    public static IReportFormat Find(string name, Shell shell, Paint paint) => name switch
    {
        Text => new TextFormat(paint, shell.Width),
        "short" => new ShortFormat(paint),
        "json" => new JsonFormat(),
        "sarif" => new SarifFormat(),
        "github" => new GitHubFormat(shell.Variable("GITHUB_WORKSPACE") ?? shell.Folder),
        "msbuild" => new MsBuildFormat(),
        _ => throw new ArgumentException($"There is no format '{name}'.", nameof(name)),
    };
}
