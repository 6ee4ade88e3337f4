using CorpusData.Compiler.Text;

namespace CorpusData.Cli.Reports;

/// <summary>Formats the start of a span.</summary>
internal static class Place
{
    /// <summary>Returns <c>file:line:column</c>, one-based.</summary>
    public static string Of(FileSpan span) =>
        $"{span.DisplayPath}:{span.StartPosition.Line + 1}:{span.StartPosition.Column + 1}";
}
