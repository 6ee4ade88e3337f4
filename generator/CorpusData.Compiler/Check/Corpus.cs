using System.Collections.Immutable;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Diagnostics;
using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler.Check;

/// <summary>The checked corpus: every record with its row, and what its references, quotes and mentions stand for.</summary>
public sealed class Corpus
{
    private readonly Relations _relations;
    private readonly Dictionary<Record, RowAddress> _rows;
    private readonly Dictionary<QuoteValue, LocatedQuote> _quotes;
    private readonly Dictionary<Record, ImmutableArray<LocatedMention>> _mentions;
    private readonly Dictionary<Record, Naming> _namings;

    internal Corpus(
        SchemaDefinition schema,
        ImmutableArray<Table> tables,
        ImmutableArray<Collection> collections,
        ImmutableArray<ImmutableArray<Record>> units,
        string digest,
        ImmutableArray<Diagnostic> diagnostics,
        Relations relations,
        Dictionary<Record, RowAddress> rows,
        Dictionary<QuoteValue, LocatedQuote> quotes,
        Dictionary<Record, ImmutableArray<LocatedMention>> mentions,
        Dictionary<Record, Naming> namings)
    {
        Schema = schema;
        Tables = tables;
        Collections = collections;
        Units = units;
        Digest = digest;
        Diagnostics = diagnostics;
        _relations = relations;
        _rows = rows;
        _quotes = quotes;
        _mentions = mentions;
        _namings = namings;
    }

    public SchemaDefinition Schema { get; }

    /// <summary>One table for each concrete class with an identifier, in the schema's order.</summary>
    public ImmutableArray<Table> Tables { get; }

    /// <summary>One collection for each slot of the root class.</summary>
    public ImmutableArray<Collection> Collections { get; }

    /// <summary>The records of each unit, in the order of the units' paths.</summary>
    public ImmutableArray<ImmutableArray<Record>> Units { get; }

    /// <summary>A SHA-256 of the schema and the seeds, in hexadecimal.</summary>
    public string Digest { get; }

    /// <summary>Everything that is wrong with the corpus, by file and place.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Where a record stands.</summary>
    public RowAddress RowOf(Record record) => _rows[record];

    /// <summary>The records that a reference slot leads to, written or computed.</summary>
    public IReadOnlyList<Record> Related(Record record, int slot) => _relations.Of(record, slot);

    /// <summary>Where a quote stands; null where it was not found, and that is reported.</summary>
    public LocatedQuote? Locate(QuoteValue quote) =>
        _quotes.TryGetValue(quote, out LocatedQuote located) ? located : null;

    /// <summary>The mentions in a document, in its order.</summary>
    public ImmutableArray<LocatedMention> MentionsIn(Record document) =>
        _mentions.TryGetValue(document, out ImmutableArray<LocatedMention> mentions)
            ? mentions
            : ImmutableArray<LocatedMention>.Empty;

    /// <summary>How often an entity is mentioned in all documents.</summary>
    public int CountMentions(Record entity) => _namings.TryGetValue(entity, out Naming? naming) ? naming.Count : 0;

    /// <summary>The documents that mention an entity, in the order of the units.</summary>
    public IReadOnlyList<Record> DocumentsNaming(Record entity) =>
        _namings.TryGetValue(entity, out Naming? naming) ? naming.Documents : [];
}

/// <summary>The records of one class, in the order of their files and of their places in them.</summary>
public sealed record Table(int Ordinal, ClassDefinition Class, ImmutableArray<Record> Records);

/// <summary>A record's table, and its place in it.</summary>
public readonly record struct RowAddress(int Table, int Row);

/// <summary>A collection of the root class.</summary>
/// <param name="Slot">The slot of the root class.</param>
/// <param name="Tables">The tables whose records it holds.</param>
/// <param name="Members">Its records that have named members, with their names.</param>
public sealed record Collection(
    SlotDefinition Slot, ImmutableArray<Table> Tables, ImmutableArray<(string Name, Record Record)> Members)
{
    /// <summary>How many records it holds.</summary>
    public int Count => Tables.Sum(static table => table.Records.Length);
}

/// <summary>A quote's place in the text of its document, in UTF-16 code units.</summary>
public readonly record struct LocatedQuote(Record Document, int Start, int End);

/// <summary>An entity named in a text, in UTF-16 code units.</summary>
public readonly record struct LocatedMention(Record Entity, int Start, int End);
