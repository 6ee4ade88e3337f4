using System.Collections.Immutable;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Collections;
using CorpusData.Compiler.Schema;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Check;

/// <summary>The checked corpus: every record with its row, and the records and places that its values resolve to.</summary>
public sealed class Corpus
{
    private readonly ResolvedCorpus _resolved;

    /// <summary>Puts the results of the check together.</summary>
    /// <param name="resolved">The checked units.</param>
    /// <param name="collections">The collections of the root class.</param>
    /// <param name="referred">The quotes that appear in the documents that their records refer to.</param>
    /// <param name="options">The limits of the check.</param>
    /// <param name="otherFiles">The files in the folders of the corpus that it does not have.</param>
    public Corpus(
        ResolvedCorpus resolved,
        CollectionSet collections,
        ReferredQuotes referred,
        CheckOptions options,
        EquatableArray<SourceFile> otherFiles)
    {
        _resolved = resolved;
        OtherFiles = otherFiles;
        Collections = collections;
        Options = options;
        Links = new CorpusLinks(resolved.Relations, resolved.EntityMentions, referred);
        Size = resolved.Units.Sum(static unit => unit.Bound.Files.Sum(static file => (long)file.Length));
    }

    public SchemaDefinition Schema => _resolved.Schema;

    /// <summary>The records by their identifiers.</summary>
    public IdentifierTable Identifiers => _resolved.Identifiers;

    /// <summary>The units, in the order of their paths.</summary>
    public ImmutableArray<CheckedUnit> Units => _resolved.Units;

    /// <summary>The collections of the root class.</summary>
    public CollectionSet Collections { get; }

    /// <summary>The relations, mentions and quotes that connect the records to each other and to the documents.</summary>
    public CorpusLinks Links { get; }

    /// <summary>The limits of the check.</summary>
    public CheckOptions Options { get; }

    /// <summary>The files in the folders of the corpus that it does not have, because of their endings.</summary>
    public EquatableArray<SourceFile> OtherFiles { get; }

    /// <summary>The number of characters of all seeds, in UTF-16 code units.</summary>
    public long Size { get; }

    /// <summary>Whether the seeds have more characters than an assembly can contain. This is reported.</summary>
    public bool IsTooLarge => Size > Options.SizeLimit;

    /// <summary>Every record, table by table.</summary>
    public IEnumerable<Record> Records => Enumerable.Range(0, Identifiers.Classes.Length).SelectMany(_resolved.RecordsOf);

    /// <summary>Returns the record in a row.</summary>
    public Record RecordAt(RowAddress row) => _resolved.RecordAt(row);

    /// <summary>Returns the record in a row, with what its values resolve to.</summary>
    public ResolvedRecord Resolve(RowAddress row)
    {
        RecordPlace place = Identifiers.PlaceOf(row);
        CheckedUnit unit = Units[place.Unit];
        return new ResolvedRecord(Links, unit, unit.Bound.Records[place.Ordinal]);
    }
}
