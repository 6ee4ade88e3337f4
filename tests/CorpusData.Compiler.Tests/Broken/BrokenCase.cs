using CorpusData.Compiler.Check;
using CorpusData.Compiler.Tests.Harness;

namespace CorpusData.Compiler.Tests.Broken;

/// <summary>A corpus that is wrong, and everything that is said about it, line by line as a build log has it.</summary>
/// <remarks>
/// An expected finding names its place by content, so that a new line in a shared file changes no case:
/// <c>schema/corpus.yaml«Person: … born: … date»</c> is the place of 'date', after 'Person:' and then 'born:'.
/// <see cref="Places"/> replaces it with the line and column, which must match exactly. Where nothing can be named,
/// as at the start or end of a file, a case states the line and column itself.
/// </remarks>
internal sealed record BrokenCase(string Name, CorpusFiles Files, params string[] Findings)
{
    /// <summary>The class that the project says documents are of.</summary>
    public string? DocumentClass { get; init; }

    /// <summary>The most records for which a collection has named members.</summary>
    public int NamedMembersLimit { get; init; } = 4096;

    /// <summary>The most characters that all seeds together may have.</summary>
    public long SizeLimit { get; init; } = CheckOptions.Default.SizeLimit;

    /// <summary>The news corpus with one more file of seeds.</summary>
    public static CorpusFiles More(string yaml) => CorpusFiles.News.With("seeds/more.yaml", yaml);

    /// <summary>The news corpus with one more person, who has one more slot.</summary>
    public static CorpusFiles Person(string slot) => More($"people:\n  eva-brito:\n    name: Eva Brito\n    {slot}\n");

    /// <summary>The news corpus with other words in its schema.</summary>
    public static CorpusFiles Edit(string words, string others) => CorpusFiles.News.EditSchema(words, others);

    /// <summary>The news corpus with other words in the annotations of its first article.</summary>
    public static CorpusFiles Harbor(string words, string others) =>
        CorpusFiles.News.Edit("seeds/harbor.yaml", words, others);
}
