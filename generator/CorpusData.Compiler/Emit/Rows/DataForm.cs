namespace CorpusData.Compiler.Emit;

/// <summary>The form of the data in the generated code.</summary>
public enum DataForm
{
    /// <summary>String literals.</summary>
    Text,

    /// <summary>
    /// UTF-8 literals, which take longer to compile. They are for an older compiler, which stores all strings in a heap
    /// of 16 MB, if the corpus is too large for that heap.
    /// </summary>
    Utf8,
}
