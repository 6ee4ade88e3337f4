using CorpusData.Compiler;

namespace CorpusData.Cli.Adding;

/// <summary>A document that is ready to be written.</summary>
/// <param name="Corpus">The corpus with the document.</param>
/// <param name="Document">The path of the document, relative to the folder of the corpus.</param>
/// <param name="Files">The files to write.</param>
/// <param name="ConvertedFrom">The name of the encoding from which the text was converted; null if it is UTF-8.</param>
/// <param name="ProjectItem">The item of the project file that names the document's class; null if none is necessary.</param>
internal sealed record Addition(
    CorpusCompilation Corpus, string Document, IReadOnlyList<AddedFile> Files, string? ConvertedFrom, string? ProjectItem);
