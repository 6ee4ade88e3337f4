namespace CorpusData.Compiler.Emit;

/// <summary>How the data stands in the code.</summary>
public enum DataForm
{
    /// <summary>As string literals.</summary>
    Text,

    /// <summary>
    /// As literals of UTF-8, which are larger for the compiler to take in: for one that keeps all strings in a heap
    /// of 16 MB, once the corpus is too large for it.
    /// </summary>
    Utf8,
}
