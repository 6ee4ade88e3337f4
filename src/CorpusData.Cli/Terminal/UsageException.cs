namespace CorpusData.Cli.Terminal;

/// <summary>A command cannot run as it was called. The message says why and what to do.</summary>
internal sealed class UsageException(string message) : Exception(message);
