namespace CorpusData.Cli.Editors;

/// <summary>A file with the content that it should have for editors.</summary>
/// <param name="Path">The path.</param>
/// <param name="DisplayPath">The path relative to the folder of the corpus, with forward slashes.</param>
/// <param name="Content">The content.</param>
internal sealed record EditorFile(string Path, string DisplayPath, byte[] Content)
{
    /// <summary>Returns whether the file has this content.</summary>
    public bool IsUpToDate() => File.Exists(Path) && File.ReadAllBytes(Path).AsSpan().SequenceEqual(Content);
}
