using System.Text;
using CorpusData.Compiler;

namespace CorpusData.Cli.Adding;

/// <summary>A file that is added to the seeds.</summary>
/// <param name="Root">The folder of the corpus.</param>
/// <param name="DisplayPath">The path relative to that folder, with forward slashes.</param>
/// <param name="Content">The content, in UTF-8.</param>
internal sealed record AddedFile(string Root, string DisplayPath, byte[] Content)
{
    /// <summary>The whole path.</summary>
    public string FullPath => Path.Combine(Root, DisplayPath);

    /// <summary>Returns a file with a text.</summary>
    public static AddedFile Create(string root, string displayPath, string text) => new(root, displayPath, Encoding.UTF8.GetBytes(text));

    /// <summary>Returns the file as the compiler reads it.</summary>
    public CorpusFile ToSeed() => CorpusFile.FromBytes(FullPath, DisplayPath, Content, CorpusRole.Seed);
}
