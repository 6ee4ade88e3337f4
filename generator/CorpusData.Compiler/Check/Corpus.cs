using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler.Check;

/// <summary>The checked corpus: every record with its row, and what its references, quotes and mentions stand for.</summary>
/// <param name="Linked">The records, with what links them.</param>
/// <param name="Collections">The collections of the root class.</param>
/// <param name="Referred">The quotes that stand in the documents that their records refer to.</param>
public sealed record Corpus(LinkedCorpus Linked, CollectionSet Collections, ReferredQuotes Referred)
{
    public SchemaDefinition Schema => Linked.Schema;

    /// <summary>Every record, table by table.</summary>
    public IEnumerable<Record> Records =>
        Enumerable.Range(0, Linked.Identifiers.Classes.Length).SelectMany(Linked.RecordsOf);
}
