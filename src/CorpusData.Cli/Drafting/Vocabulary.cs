using CorpusData.Compiler.Schema;

namespace CorpusData.Cli.Drafting;

/// <summary>Terms of vocabularies, by which a schema says what its slots and classes mean whatever their names are.</summary>
internal static class Vocabulary
{
    /// <summary>Returns whether a term has one of several names in its vocabulary.</summary>
    public static bool Means(VocabularyTerm? term, params string[] names) =>
        term is not null && names.Contains(term.Name[(term.Name.LastIndexOfAny([':', '/', '#']) + 1)..], StringComparer.OrdinalIgnoreCase);
}
