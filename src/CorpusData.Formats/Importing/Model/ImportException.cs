namespace CorpusData.Formats.Importing.Model;

/// <summary>The source cannot be imported. The message names the file, with the line or record, and says what to do.</summary>
public sealed class ImportException : Exception
{
    /// <summary>Creates the exception.</summary>
    public ImportException(string message)
        : base(message)
    {
    }
}
