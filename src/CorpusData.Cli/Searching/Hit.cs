using CorpusData.Compiler.Text;

namespace CorpusData.Cli.Searching;

/// <summary>Words that a search found.</summary>
/// <param name="Span">The span of the words, or of the value that contains them.</param>
/// <param name="Record">The record that contains them.</param>
/// <param name="Slot">The slot that contains them.</param>
/// <param name="Left">The words before them.</param>
/// <param name="Match">The words.</param>
/// <param name="Right">The words after them.</param>
internal sealed record Hit(FileSpan Span, string Record, string Slot, string Left, string Match, string Right);
