namespace CorpusData.Cli.Comparing;

/// <summary>A quote, and where its words are.</summary>
/// <param name="Words">The words, with one space for each run of white space.</param>
/// <param name="Document">The document that contains the words; null if they were not found.</param>
/// <param name="File">The file of the document; empty if the words were not found.</param>
/// <param name="Start">The start, in UTF-16 code units of the text.</param>
/// <param name="End">The end.</param>
/// <param name="Line">The line of the file, counted from one.</param>
/// <param name="Column">The column, counted from one.</param>
internal sealed record QuotePlace(string Words, RecordKey? Document, string File, int Start, int End, int Line, int Column)
{
    /// <summary>Returns whether two quotes of the same text have characters in common.</summary>
    public bool Overlaps(QuotePlace other) =>
        Document is not null && Document == other.Document && Start < other.End && other.Start < End;
}
