using System.Collections.Immutable;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Emit;
using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Schema;
using CorpusData.Compiler.Text;
using Record = CorpusData.Compiler.Bind.Record;

namespace CorpusData.Compiler.Tests.Harness;

/// <summary>What every stage made of a corpus.</summary>
internal sealed class Compilation
{
    private Compilation(
        SchemaDefinition schema, ImmutableArray<BoundUnit> units, Corpus corpus, IReadOnlyList<EmittedFile> emitted)
    {
        Schema = schema;
        Units = units;
        Corpus = corpus;
        Emitted = emitted;
    }

    public SchemaDefinition Schema { get; }

    public ImmutableArray<BoundUnit> Units { get; }

    public Corpus Corpus { get; }

    /// <summary>The C# files.</summary>
    public IReadOnlyList<EmittedFile> Emitted { get; }

    /// <summary>Every finding as a build log prints it.</summary>
    public IEnumerable<string> Findings => Corpus.Diagnostics.Select(static diagnostic => diagnostic.ToString());

    /// <summary>Runs all stages.</summary>
    /// <param name="files">The corpus.</param>
    /// <param name="documentClass">The class that the project says documents are of.</param>
    /// <param name="namedMembersLimit">The most records for which a collection has named members.</param>
    public static Compilation Of(CorpusFiles files, string? documentClass = null, int namedMembersLimit = 4096)
    {
        var parsed = files.All
            .Select(static file => FileParser.Parse(new SourceFile("/corpus/" + file.Key, file.Key, file.Value)))
            .ToLookup(static file => file.File.DisplayPath.StartsWith("schema/", StringComparison.Ordinal));
        SchemaDefinition schema = SchemaBinder.Bind([.. parsed[true]]);
        ImmutableArray<BoundUnit> units =
        [
            .. SeedUnit.Group([.. parsed[false].Select(file => (file, documentClass))])
                .Select(unit => UnitBinder.Bind(unit, schema)),
        ];
        var forms = SurfaceForms.Collect(units);
        Corpus corpus = CorpusChecker.Check(
            schema,
            [.. units.Select(QuoteFinder.Ground).Select(unit => MentionedUnit.Find(unit, forms))],
            forms,
            new CheckOptions(namedMembersLimit));
        return new Compilation(schema, units, corpus, Emit(schema, corpus));
    }

    /// <summary>The record with an identifier.</summary>
    public Record this[string identifier] => Corpus.Tables
        .SelectMany(static table => table.Records)
        .Single(record => record.Identifier == identifier);

    /// <summary>What is written for a slot of a record.</summary>
    public Value? Value(string identifier, string slot) => this[identifier][this[identifier].Class.IndexOf(slot)];

    /// <summary>The identifiers of the records that a slot leads to.</summary>
    public IEnumerable<string> Related(string identifier, string slot) => Corpus
        .Related(this[identifier], this[identifier].Class.IndexOf(slot))
        .Select(static record => record.Identifier);

    /// <summary>The mentions in a document: the entity, and the words of the text.</summary>
    public IEnumerable<(string Entity, string Words)> Mentions(string document) => Corpus
        .MentionsIn(this[document])
        .Select(mention => (mention.Entity.Identifier, this[document].Text!.Value[mention.Start..mention.End]));

    /// <summary>The words of the text that a record's quotes stand for.</summary>
    public IEnumerable<string> Quoted(string identifier, string slot)
    {
        Value? value = Value(identifier, slot);
        foreach (QuoteValue quote in (value is ListValue list ? list.Items : [value!]).Cast<QuoteValue>())
        {
            LocatedQuote place = Corpus.Locate(quote)!.Value;
            yield return place.Document.Text!.Value[place.Start..place.End];
        }
    }

    private static List<EmittedFile> Emit(SchemaDefinition schema, Corpus corpus) =>
    [
        .. TypeEmitter.Emit(schema, "Example"),
        .. CorpusEmitter.EmitCollections(schema, "Example"),
        .. CorpusEmitter.EmitMembers(corpus, "Example"),
        .. DataEmitter.EmitIndex(corpus, [.. ShardPlan.Divide(corpus)], "Example"),
        .. ShardPlan.Divide(corpus).Select(shard => DataEmitter.EmitShard(shard, schema.Root!, "Example")),
    ];
}
