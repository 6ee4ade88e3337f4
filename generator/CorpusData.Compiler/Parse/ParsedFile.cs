using System.Collections.Immutable;
using CorpusData.Compiler.Diagnostics;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Parse;

/// <summary>
/// One file after parsing: a YAML file's tree, or a document's front matter and the place where its content begins.
/// </summary>
public sealed class ParsedFile
{
    internal ParsedFile(
        SourceFile file, bool isDocument, YamlTree? yaml, int contentStart, ImmutableArray<Diagnostic> diagnostics)
    {
        File = file;
        IsDocument = isDocument;
        Yaml = yaml;
        ContentStart = contentStart;
        Diagnostics = diagnostics;
    }

    /// <summary>The file.</summary>
    public SourceFile File { get; }

    /// <summary>Whether it is running text, not YAML.</summary>
    public bool IsDocument { get; }

    /// <summary>The file's YAML, or a document's front matter; null where there is none or it does not parse.</summary>
    public YamlTree? Yaml { get; }

    /// <summary>Where a document's header and text begin, in UTF-16 code units.</summary>
    public int ContentStart { get; }

    /// <summary>What is wrong with the file's syntax.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether something in it is an error.</summary>
    public bool HasErrors => Diagnostics.Any(static diagnostic => diagnostic.Descriptor.IsErrorOfContent);

    /// <summary>Whether the file could not be read whole, so that nothing may be concluded from what it lacks.</summary>
    public bool IsBroken =>
        Diagnostics.Any(static diagnostic => diagnostic.Descriptor.IsFatal) || (Yaml is null && !IsDocument);
}
