using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Check;

namespace CorpusData.Cli.Comparing;

/// <summary>What identifies a record in both corpora.</summary>
/// <param name="Scope">The name of the class that represents all classes that share identifiers.</param>
/// <param name="Identifier">The identifier.</param>
internal readonly record struct RecordKey(string Scope, string Identifier);

/// <summary>A record of one of the two corpora.</summary>
/// <param name="corpus">The corpus.</param>
/// <param name="row">The row of the record.</param>
internal sealed class ComparedRecord(ComparedCorpus corpus, RowAddress row)
{
    public ComparedCorpus Corpus => corpus;

    /// <summary>What identifies the record in both corpora.</summary>
    public RecordKey Key { get; } = corpus.KeyOf(row);

    /// <summary>The record, with what its values resolve to.</summary>
    public ResolvedRecord Resolved { get; } = corpus.Corpus.Resolve(row);

    /// <summary>The name of its class.</summary>
    public string ClassName => Resolved.Class.Name;

    /// <summary>The text of a document; null if the record is not a document.</summary>
    public DocumentText? Text => Resolved.Record.Text;
}
