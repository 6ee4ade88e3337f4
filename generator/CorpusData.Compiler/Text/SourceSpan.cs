namespace CorpusData.Compiler.Text;

/// <summary>A half-open span <c>[Start, End)</c> of a file, in UTF-16 code units of its text.</summary>
public readonly record struct SourceSpan(SourceFile File, int Start, int End)
{
    /// <summary>The span as a location to report.</summary>
    public FileSpan ToFileSpan() => File.GetFileSpan(Start, End);
}
