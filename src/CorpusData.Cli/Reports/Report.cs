using System.Collections.Immutable;
using CorpusData.Compiler;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Text;

namespace CorpusData.Cli.Reports;

/// <summary>The findings of a compilation that are shown.</summary>
internal sealed class Report
{
    private readonly ImmutableArray<CorpusFile> _files;

    /// <summary>Selects the findings that are shown.</summary>
    /// <param name="root">The folder of the corpus.</param>
    /// <param name="compilation">The compilation.</param>
    /// <param name="severityOf">Returns the severity of a kind of finding; null if it is not shown.</param>
    public Report(string root, CorpusCompilation compilation, Func<FindingKind, Severity?> severityOf)
    {
        Root = root;
        Fault = compilation.Fault;
        _files = compilation.Files;
        Findings =
        [
            .. from finding in compilation.Findings
               let severity = severityOf(finding.Kind)
               where severity is not null
               select new ReportedFinding(finding, severity.Value),
        ];
    }

    /// <summary>The folder of the corpus.</summary>
    public string Root { get; }

    /// <summary>The findings, in the order of their files and positions.</summary>
    public ImmutableArray<ReportedFinding> Findings { get; }

    /// <summary>The exception with which the compiler failed; null if it did not.</summary>
    public Exception? Fault { get; }

    /// <summary>The number of files.</summary>
    public int FileCount => _files.Length;

    /// <summary>Returns the errors of a compilation; the severities that the project sets do not count.</summary>
    public static Report OfErrors(string root, CorpusCompilation compilation) =>
        new(root, compilation, static kind => kind.Severity == Severity.Error ? Severity.Error : null);

    /// <summary>Returns the number of findings of a severity.</summary>
    public int Count(Severity severity) => Findings.Count(finding => finding.Severity == severity);

    /// <summary>Returns the line of its file at which a span begins, without the line's end; null if the file is not part of the corpus.</summary>
    public string? LineOf(FileSpan span)
    {
        if (Find(span.DisplayPath) is not { } text || span.Start > text.Length)
        {
            return null;
        }

        int start = span.Start - span.StartPosition.Column;
        int end = text.IndexOf('\n', span.Start);
        return text[start..(end < 0 ? text.Length : end)];
    }

    // The files are in the ordinal order of their paths.
    private string? Find(string displayPath)
    {
        int low = 0;
        int high = _files.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int order = string.CompareOrdinal(_files[middle].Source.DisplayPath, displayPath);
            if (order == 0)
            {
                return _files[middle].Source.Text;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }
}
