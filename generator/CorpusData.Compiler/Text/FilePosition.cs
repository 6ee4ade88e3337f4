namespace CorpusData.Compiler.Text;

/// <summary>A position in a file: a zero-based line, and a zero-based column in UTF-16 code units.</summary>
public readonly record struct FilePosition(int Line, int Column);
