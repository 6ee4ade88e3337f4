namespace CorpusData.Formats.Exporting;

/// <summary>Writes a corpus in one format.</summary>
public interface IExporter
{
    /// <summary>The name of the format, as the command line has it.</summary>
    string Name { get; }

    /// <summary>Writes the files of the format.</summary>
    /// <param name="source">The records.</param>
    /// <param name="output">Receives the files.</param>
    /// <param name="losses">Receives what the format cannot hold.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    Task ExportAsync(ExportSource source, ExportOutput output, LossLog losses, CancellationToken cancellation);
}
