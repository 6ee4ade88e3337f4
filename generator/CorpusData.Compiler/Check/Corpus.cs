using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler.Check;

/// <summary>The checked corpus: every record with its row, and what its references, quotes and mentions stand for.</summary>
/// <param name="Linked">The records, with what links them.</param>
/// <param name="Collections">The collections of the root class.</param>
/// <param name="Referred">The quotes that stand in the documents that their records refer to.</param>
/// <param name="Options">What bounds the check.</param>
public sealed record Corpus(LinkedCorpus Linked, CollectionSet Collections, ReferredQuotes Referred, CheckOptions Options)
{
    /// <summary>How many characters its seeds have.</summary>
    public long Size { get; } = Linked.Units.Sum(static unit => Measure(unit.Unit.Seed));

    /// <summary>Whether it has more than an assembly can hold, which is reported.</summary>
    public bool IsTooLarge => Size > Options.SizeLimit;

    public SchemaDefinition Schema => Linked.Schema;

    /// <summary>Every record, table by table.</summary>
    public IEnumerable<Record> Records =>
        Enumerable.Range(0, Linked.Identifiers.Classes.Length).SelectMany(Linked.RecordsOf);

    private static long Measure(SeedUnit seed) =>
        (seed.Document?.File.Text.Length ?? 0) + (long)(seed.Yaml?.File.Text.Length ?? 0);
}
