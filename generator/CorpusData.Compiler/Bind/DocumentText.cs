using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Bind;

/// <summary>The running text of a document, and where in its file it stands.</summary>
public sealed class DocumentText
{
    internal DocumentText(SourceFile file, int start, int end)
    {
        File = file;
        Start = start;
        Length = end - start;
    }

    public SourceFile File { get; }

    /// <summary>Where the text begins in the file.</summary>
    public int Start { get; }

    /// <summary>Its length in UTF-16 code units.</summary>
    public int Length { get; }

    /// <summary>The text, taken from the file anew: kept, it would be a second copy of every document.</summary>
    public string Value => File.Text.Substring(Start, Length);

    /// <summary>A span of the text as a span of the file.</summary>
    public SourceSpan SpanOf(int start, int end) => new(File, Start + start, Start + end);
}
