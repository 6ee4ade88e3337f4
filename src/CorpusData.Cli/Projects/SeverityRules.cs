using CorpusData.Compiler.Findings;

namespace CorpusData.Cli.Projects;

/// <summary>Decides the severity of findings as a build of the project does.</summary>
/// <param name="project">The project.</param>
/// <param name="configured">The severities of <c>.globalconfig</c> files.</param>
/// <param name="warningsAreErrors">Whether the user wants every warning to be an error.</param>
internal sealed class SeverityRules(
    ProjectFile project, IReadOnlyDictionary<string, string> configured, bool warningsAreErrors)
{
    /// <summary>Returns the severity of a kind of finding; null if it is not shown.</summary>
    public Severity? Of(FindingKind kind)
    {
        // Without the file or the schema, nothing else can be right, so nobody can change this severity.
        if (kind.IsFatal)
        {
            return kind.Severity;
        }

        return project.Suppressed.Contains(kind.Id) ? null : Raised(kind, Configured(kind));
    }

    private Severity? Configured(FindingKind kind) => configured.GetValueOrDefault(kind.Id) switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "suggestion" => Severity.Info,
        "none" or "silent" => null,
        _ => kind.Severity,
    };

    private Severity? Raised(FindingKind kind, Severity? severity) =>
        severity == Severity.Warning
        && (warningsAreErrors
            || project.Errors.Contains(kind.Id)
            || (project.TreatsWarningsAsErrors && !project.NotErrors.Contains(kind.Id)))
            ? Severity.Error
            : severity;
}
