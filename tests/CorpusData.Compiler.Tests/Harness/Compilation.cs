using System.Collections.Immutable;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Emit;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Schema;
using CorpusData.Compiler.Text;
using Record = CorpusData.Compiler.Bind.Record;

namespace CorpusData.Compiler.Tests.Harness;

/// <summary>What every stage made of a corpus.</summary>
internal sealed class Compilation
{
    private Compilation(
        SchemaDefinition schema,
        ImmutableArray<BoundUnit> units,
        Corpus corpus,
        ImmutableArray<Finding> findings,
        string digest,
        IReadOnlyList<EmittedFile> emitted)
    {
        Schema = schema;
        Units = units;
        Corpus = corpus;
        Findings = findings;
        Digest = digest;
        Emitted = emitted;
    }

    public SchemaDefinition Schema { get; }

    public ImmutableArray<BoundUnit> Units { get; }

    public Corpus Corpus { get; }

    /// <summary>What is wrong with the corpus.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>The digest of the content.</summary>
    public string Digest { get; }

    /// <summary>The C# files.</summary>
    public IReadOnlyList<EmittedFile> Emitted { get; }

    /// <summary>Every finding as a build log prints it.</summary>
    public IEnumerable<string> Lines => Findings.Select(static finding => finding.ToString());

    /// <summary>Runs all stages.</summary>
    /// <param name="files">The corpus.</param>
    /// <param name="documentClass">The class that the project says documents are of.</param>
    /// <param name="namedMembersLimit">The most records for which a collection has named members.</param>
    /// <param name="sizeLimit">The most characters that all seeds together may have.</param>
    /// <param name="schema">The schema, where another compilation has bound it.</param>
    public static Compilation Of(
        CorpusFiles files,
        string? documentClass = null,
        int namedMembersLimit = 4096,
        long sizeLimit = 1_000_000_000,
        SchemaDefinition? schema = null)
    {
        var parsed = files.All
            .Select(static file => FileParser.Parse(new SourceFile("/corpus/" + file.Key, file.Key, file.Value)))
            .ToLookup(static file => file.File.DisplayPath.StartsWith("schema/", StringComparison.Ordinal));
        schema ??= SchemaBinder.Bind([.. parsed[true]]);
        ImmutableArray<BoundUnit> units =
        [
            .. SeedUnit.Group([.. parsed[false].Select(file => (file, documentClass))])
                .Select(unit => UnitBinder.Bind(unit, schema)),
        ];
        var options = new CheckOptions(namedMembersLimit, sizeLimit);
        Corpus corpus = CorpusChecker.Check(schema, units, options);
        string digest = CorpusDigest.Of(corpus);
        return new Compilation(schema, units, corpus, CorpusReporter.Report(corpus), digest, Emit(corpus, digest));
    }

    /// <summary>The record with an identifier.</summary>
    public Record this[string identifier] => Corpus.Linked.RecordAt(RowOf(identifier));

    /// <summary>What is written for a slot of a record.</summary>
    public Value? Value(string identifier, string slot) => this[identifier][this[identifier].Class.IndexOf(slot)];

    /// <summary>The identifiers of the records that a slot leads to.</summary>
    public IEnumerable<string> Related(string identifier, string slot) => Corpus.Linked
        .Related(RowOf(identifier), this[identifier].Class.IndexOf(slot))
        .Select(row => Corpus.Linked.Identifiers.NameOf(row).Identifier);

    /// <summary>The mentions in a document: the entity, and the words of the text.</summary>
    public IEnumerable<(string Entity, string Words)> Mentions(string document) => UnitOf(document).Mentions
        .Select(mention => (Corpus.Linked.Identifiers.NameOf(mention.Entity).Identifier, this[document].Text!.Value[mention.Start..mention.End]));

    /// <summary>The words of the text that a record's quotes stand for.</summary>
    public IEnumerable<string> Quoted(string identifier, string slot)
    {
        Value? value = Value(identifier, slot);
        foreach (QuoteValue quote in (value is ListValue list ? list.Items : [value!]).Cast<QuoteValue>())
        {
            LocatedQuote place = Locate(identifier, quote);
            yield return Corpus.Linked.RecordAt(place.Document).Text!.Value[place.Start..place.End];
        }
    }

    /// <summary>Where a quote of a record stands.</summary>
    public LocatedQuote Locate(string identifier, QuoteValue quote) => Corpus.Referred.Locate(UnitOf(identifier), quote)!.Value;

    private ResolvedUnit UnitOf(string identifier) =>
        Corpus.Linked.Units[Corpus.Linked.Identifiers.PlaceOf(RowOf(identifier)).Unit];

    private RowAddress RowOf(string identifier)
    {
        IdentifierTable identifiers = Corpus.Linked.Identifiers;
        return Enumerable.Range(0, identifiers.Classes.Length)
            .SelectMany(table => Enumerable.Range(0, identifiers.Count(table)).Select(row => new RowAddress(table, row)))
            .Single(row => identifiers.NameOf(row).Identifier == identifier);
    }

    private static List<EmittedFile> Emit(Corpus corpus, string digest)
    {
        SchemaDefinition schema = corpus.Schema;
        IdentifierTable identifiers = corpus.Linked.Identifiers;
        ImmutableArray<PlannedShard> shards = ShardPlan.Divide(
            corpus, [.. corpus.Linked.Units.Select(static unit => UnitLengths.Of(unit.Unit))]);
        return
        [
            .. TypeEmitter.Emit(schema, "Example"),
            .. CorpusEmitter.EmitCollections(schema, "Example"),
            .. CorpusEmitter.EmitIdentifiers(schema, identifiers, corpus.Collections, "Example"),
            .. CorpusEmitter.EmitMembers(corpus, "Example"),
            .. DataEmitter.EmitInfo(schema, corpus.Collections, digest, "Example"),
            .. DataEmitter.EmitIndex(schema, identifiers, ShardPlan.Layout(shards), DataForm.Text, "Example"),
            .. shards.Select(shard => DataEmitter.EmitShard(shard.Link(), schema.Root!, DataForm.Text, "Example")),
        ];
    }
}
