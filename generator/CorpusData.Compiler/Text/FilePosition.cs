namespace CorpusData.Compiler.Text;

/// <summary>A place in a file: zero-based line, and zero-based column in UTF-16 code units.</summary>
public readonly record struct FilePosition(int Line, int Column);
