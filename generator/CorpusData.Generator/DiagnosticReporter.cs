using CorpusData.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusData.Generator;

/// <summary>Turns the corpus compiler's diagnostics into Roslyn's.</summary>
internal static class DiagnosticReporter
{
    private const string Category = "CorpusData";

    private static readonly Dictionary<string, Microsoft.CodeAnalysis.DiagnosticDescriptor> Descriptors =
        Catalogue.All.ToDictionary(static descriptor => descriptor.Id, Convert, StringComparer.Ordinal);

    /// <summary>A finding, at its place in the additional file.</summary>
    public static Microsoft.CodeAnalysis.Diagnostic Convert(Compiler.Diagnostics.Diagnostic diagnostic)
    {
        Location[] rule = diagnostic.Rule is null ? [] : [Convert(diagnostic.Rule)];
        return Microsoft.CodeAnalysis.Diagnostic.Create(
            Descriptors[diagnostic.Descriptor.Id],
            diagnostic.Location is null ? Location.None : Convert(diagnostic.Location),
            rule,
            diagnostic.Message);
    }

    // The compiler goes on behind a configurable error and would report every use of what the file's lack leaves out.
    private static Microsoft.CodeAnalysis.DiagnosticDescriptor Convert(Compiler.Diagnostics.DiagnosticDescriptor descriptor) =>
        new(
            descriptor.Id,
            descriptor.Title,
            "{0}",
            Category,
            descriptor.Severity switch
            {
                Compiler.Diagnostics.DiagnosticSeverity.Error => Microsoft.CodeAnalysis.DiagnosticSeverity.Error,
                Compiler.Diagnostics.DiagnosticSeverity.Warning => Microsoft.CodeAnalysis.DiagnosticSeverity.Warning,
                _ => Microsoft.CodeAnalysis.DiagnosticSeverity.Info,
            },
            isEnabledByDefault: true,
            helpLinkUri: HelpLink.Of(descriptor.Id),
            customTags: descriptor.IsFatal ? [WellKnownDiagnosticTags.NotConfigurable] : []);

    private static Location Convert(Compiler.Text.Location location) => Location.Create(
        location.Path,
        new TextSpan(location.Start, location.Length),
        new LinePositionSpan(Convert(location.StartPosition), Convert(location.EndPosition)));

    private static LinePosition Convert(Compiler.Text.LinePosition position) => new(position.Line, position.Column);
}
