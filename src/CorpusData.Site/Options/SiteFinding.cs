namespace CorpusData.Site.Options;

/// <summary>A finding, as its page shows it.</summary>
/// <param name="Id">The id, for example <c>CORPUS401</c>.</param>
/// <param name="Severity">The severity in words: <c>error</c>, <c>warning</c> or <c>info</c>.</param>
/// <param name="Path">The file, relative to the folder of the corpus, with '/'.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Message">The message.</param>
public sealed record SiteFinding(string Id, string Severity, string Path, int Line, int Column, string Message);
