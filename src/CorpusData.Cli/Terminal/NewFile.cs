namespace CorpusData.Cli.Terminal;

/// <summary>Writes files that do not exist yet.</summary>
internal static class NewFile
{
    /// <summary>Writes bytes.</summary>
    /// <exception cref="IOException">The file exists, or it cannot be written.</exception>
    public static void Write(string path, byte[] bytes)
    {
        using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        stream.Write(bytes);
    }
}
