using System.Collections.Immutable;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Emit;
using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Schema;
using CorpusData.Compiler.Text;

namespace CorpusData.Fuzz;

/// <summary>Runs the compiler's stages as its host does, but for what the host reads from a project.</summary>
internal static class Stages
{
    private const string Namespace = "Fuzz";

    /// <summary>A file, and what it is by its place.</summary>
    public static ParsedFile Parse(string path, string text) =>
        FileParser.Parse(new SourceFile("/corpus/" + path, path, text));

    /// <summary>Binds the files of a schema.</summary>
    public static SchemaDefinition Bind(IEnumerable<ParsedFile> files) =>
        SchemaBinder.Bind([.. files.OrderBy(static file => file.File.DisplayPath, StringComparer.Ordinal)]);

    /// <summary>Checks a corpus.</summary>
    public static Corpus Check(SchemaDefinition schema, IEnumerable<ParsedFile> seeds) => CorpusChecker.Check(
        schema,
        [.. SeedUnit.Group([.. seeds.Select(static file => (file, (string?)null))]).Select(unit => UnitBinder.Bind(unit, schema))],
        CheckOptions.Default);

    /// <summary>Emits a corpus as C#.</summary>
    public static IEnumerable<EmittedFile> Emit(Corpus corpus)
    {
        SchemaDefinition schema = corpus.Schema;
        IdentifierTable identifiers = corpus.Linked.Identifiers;
        ImmutableArray<PlannedShard> shards = ShardPlan.Divide(
            corpus, [.. corpus.Linked.Units.Select(static unit => UnitLengths.Of(unit.Unit))]);
        return TypeEmitter.Emit(schema, Namespace)
            .Concat(CorpusEmitter.EmitCollections(schema, Namespace))
            .Concat(CorpusEmitter.EmitIdentifiers(schema, identifiers, corpus.Collections, Namespace))
            .Concat(CorpusEmitter.EmitMembers(corpus, Namespace))
            .Concat(DataEmitter.EmitInfo(schema, corpus.Collections, CorpusDigest.Of(corpus), Namespace))
            .Concat(DataEmitter.EmitIndex(schema, identifiers, ShardPlan.Layout(shards), DataForm.Text, Namespace))
            .Concat(shards.Select(shard => DataEmitter.EmitShard(shard.Link(), schema.Root!, DataForm.Text, Namespace)));
    }
}
