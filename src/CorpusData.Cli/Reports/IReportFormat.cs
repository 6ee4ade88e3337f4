namespace CorpusData.Cli.Reports;

/// <summary>Writes a report in one format.</summary>
internal interface IReportFormat
{
    /// <summary>Writes a report.</summary>
    void Write(Report report, TextWriter output);
}
