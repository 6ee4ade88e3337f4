namespace CorpusData.Cli.Comparing.Agreements;

/// <summary>A span that an annotator marked.</summary>
/// <param name="Document">The document.</param>
/// <param name="Label">The entity of a mention; empty for a quote.</param>
/// <param name="Start">The start, in UTF-16 code units of the text.</param>
/// <param name="End">The end.</param>
internal readonly record struct LabeledSpan(RecordKey Document, string Label, int Start, int End);
