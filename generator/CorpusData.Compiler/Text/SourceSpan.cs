namespace CorpusData.Compiler.Text;

/// <summary>A half-open span of a file, <c>[Start, End)</c>, in UTF-16 code units of its text.</summary>
public readonly record struct SourceSpan(SourceFile File, int Start, int End)
{
    /// <summary>The text of the span.</summary>
    public string Text => File.Text.Substring(Start, End - Start);

    /// <summary>Returns the span with its lines and columns, for findings.</summary>
    public FileSpan ToFileSpan() => File.GetFileSpan(Start, End);
}
