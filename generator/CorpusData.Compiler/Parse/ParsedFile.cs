using System.Collections.Immutable;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Parse;

/// <summary>
/// A parsed file: the tree of a YAML file, or the front matter of a document and the offset where its content begins.
/// </summary>
public sealed class ParsedFile
{
    internal ParsedFile(
        SourceFile file, bool isDocument, YamlTree? yaml, int contentStart, ImmutableArray<Finding> findings)
    {
        File = file;
        IsDocument = isDocument;
        Yaml = yaml;
        ContentStart = contentStart;
        Findings = findings;
    }

    /// <summary>The file.</summary>
    public SourceFile File { get; }

    /// <summary>Whether the file is a document and not a YAML file.</summary>
    public bool IsDocument { get; }

    /// <summary>The YAML of the file or of the document's front matter; null if there is none or it is not valid.</summary>
    public YamlTree? Yaml { get; }

    /// <summary>The offset of a document's header or text, in UTF-16 code units.</summary>
    public int ContentStart { get; }

    /// <summary>The findings about the file and its syntax.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>Whether one of the findings is an error.</summary>
    public bool HasErrors => Findings.Any(static finding => finding.Kind.IsErrorOfContent);

    /// <summary>Whether some of the file could not be read. Later stages must not report records of such a file as missing.</summary>
    public bool IsBroken =>
        Findings.Any(static finding => finding.Kind.IsFatal) || (Yaml is null && !IsDocument);
}
