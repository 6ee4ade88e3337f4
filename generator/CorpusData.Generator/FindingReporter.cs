using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusData.Generator;

/// <summary>Turns the corpus compiler's findings into Roslyn's.</summary>
internal static class FindingReporter
{
    private const string Category = "CorpusData";

    private static readonly Dictionary<string, Microsoft.CodeAnalysis.DiagnosticDescriptor> Descriptors =
        Catalog.All.ToDictionary(static kind => kind.Id, Convert, StringComparer.Ordinal);

    /// <summary>A finding, at its place in the additional file.</summary>
    public static Microsoft.CodeAnalysis.Diagnostic Convert(Finding finding)
    {
        Location[] rule = finding.Rule is null ? [] : [Convert(finding.Rule)];
        return Microsoft.CodeAnalysis.Diagnostic.Create(
            Descriptors[finding.Kind.Id],
            finding.Span is null ? Location.None : Convert(finding.Span),
            rule,
            finding.Message);
    }

    // The compiler goes on behind a configurable error and would report every use of what the file's lack leaves out.
    private static Microsoft.CodeAnalysis.DiagnosticDescriptor Convert(FindingKind kind) =>
        new(
            kind.Id,
            kind.Title,
            "{0}",
            Category,
            kind.Severity switch
            {
                Severity.Error => Microsoft.CodeAnalysis.DiagnosticSeverity.Error,
                Severity.Warning => Microsoft.CodeAnalysis.DiagnosticSeverity.Warning,
                _ => Microsoft.CodeAnalysis.DiagnosticSeverity.Info,
            },
            isEnabledByDefault: true,
            helpLinkUri: HelpLink.Of(kind.Id),
            customTags: kind.IsFatal ? [WellKnownDiagnosticTags.NotConfigurable] : []);

    private static Location Convert(FileSpan location) => Location.Create(
        location.Path,
        new TextSpan(location.Start, location.Length),
        new LinePositionSpan(Convert(location.StartPosition), Convert(location.EndPosition)));

    private static LinePosition Convert(FilePosition position) => new(position.Line, position.Column);
}
