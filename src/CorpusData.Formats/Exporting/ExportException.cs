namespace CorpusData.Formats.Exporting;

/// <summary>An export cannot run as it was called. The message says why and what to do.</summary>
public sealed class ExportException(string message) : Exception(message);
