using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Bind;

/// <summary>The running text of a document, and where in its file it stands.</summary>
public sealed class DocumentText
{
    internal DocumentText(SourceFile file, int start, int end)
    {
        File = file;
        Start = start;
        Value = file.Text.Substring(start, end - start);
    }

    public SourceFile File { get; }

    /// <summary>Where the text begins in the file.</summary>
    public int Start { get; }

    /// <summary>The text.</summary>
    public string Value { get; }

    /// <summary>A span of the text as a span of the file.</summary>
    public SourceSpan SpanOf(int start, int end) => new(File, Start + start, Start + end);
}
