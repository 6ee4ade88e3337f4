using System.Collections.Immutable;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Parse;

/// <summary>
/// One file after parsing: a YAML file's tree, or a document's front matter and the place where its content begins.
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

    /// <summary>Whether it is running text, not YAML.</summary>
    public bool IsDocument { get; }

    /// <summary>The file's YAML, or a document's front matter; null where there is none or it does not parse.</summary>
    public YamlTree? Yaml { get; }

    /// <summary>Where a document's header and text begin, in UTF-16 code units.</summary>
    public int ContentStart { get; }

    /// <summary>What is wrong with the file's syntax.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>Whether something in it is an error.</summary>
    public bool HasErrors => Findings.Any(static finding => finding.Kind.IsErrorOfContent);

    /// <summary>Whether the file could not be read whole, so that nothing may be concluded from what it lacks.</summary>
    public bool IsBroken =>
        Findings.Any(static finding => finding.Kind.IsFatal) || (Yaml is null && !IsDocument);
}
