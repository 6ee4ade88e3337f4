using CorpusData.Compiler.Findings;

namespace CorpusData.Cli.Reports;

/// <summary>A finding with the severity that the project gives it.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Severity">The severity.</param>
internal sealed record ReportedFinding(Finding Finding, Severity Severity)
{
    /// <summary>The severity, as in the log of a build.</summary>
    public string SeverityName => Severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
