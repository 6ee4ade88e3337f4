using System.Collections.Immutable;
using System.Globalization;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Schema;
using CorpusData.Runtime.Storage;

namespace CorpusData.Compiler.Emit;

/// <summary>Emits the data: rows packed into one string literal a shard, and the indexes that find them.</summary>
public static class DataEmitter
{
    /// <summary>The index of the data: what the corpus is, where its rows are and how they are found.</summary>
    /// <param name="corpus">The checked corpus.</param>
    /// <param name="shards">Its shards.</param>
    /// <param name="ns">The namespace of the generated code.</param>
    public static IEnumerable<EmittedFile> EmitIndex(Corpus corpus, ImmutableArray<Shard> shards, string ns)
    {
        if (!corpus.Schema.IsUsable || corpus.Schema.Root is not { } root)
        {
            yield break;
        }

        RowWriter layout = new RowWriter().Number(shards.Length);
        foreach (int count in shards.SelectMany(static shard => shard.Counts))
        {
            layout.Number(count);
        }

        yield return EmitIndex(corpus, ns, ClassName(root), layout.ToString(), shards.Length);
    }

    /// <summary>The file of a shard.</summary>
    /// <param name="shard">The shard.</param>
    /// <param name="root">The class that becomes the static class of the corpus.</param>
    /// <param name="ns">The namespace of the generated code.</param>
    public static EmittedFile EmitShard(Shard shard, ClassDefinition root, string ns)
    {
        var offsets = new RowWriter();
        var rows = new RowWriter();
        var records = new RecordWriter(shard.Links, rows);
        int header = shard.Records.Length * RowNumber.Width;
        foreach (Record record in shard.Records)
        {
            offsets.Fixed(header + rows.Length);
            records.Write(record);
        }

        string number = shard.Ordinal.ToString(CultureInfo.InvariantCulture);
        var writer = new CSharpWriter(ns);
        writer.Line($"static partial class {ClassName(root)}");
        writer.Open();
        writer.Line($"private static string Shard{number}() => ", offsets.Written, rows.Written, ";");
        writer.Close();
        offsets.Release();
        rows.Release();
        return new EmittedFile($"Rows.{number}.g.cs", writer.Finish());
    }

    /// <summary>The class that holds the data.</summary>
    internal static string ClassName(ClassDefinition root) => root.CSharpName + "Rows";

    private static EmittedFile EmitIndex(Corpus corpus, string ns, string name, string layout, int shards)
    {
        var writer = new CSharpWriter(ns);
        writer.Line($"internal static partial class {name}");
        writer.Open();
        string store = CSharpTypes.Storage + ".CorpusStore";
        writer.Line($"internal static readonly {store} Store = new {store}(");
        writer.Line($"    {CSharpWriter.Literal(layout)},");
        writer.Line("    Shard,");
        writer.Line(corpus.Tables.IsEmpty ? "    Identifiers);" : "    Identifiers,");
        for (int i = 0; i < corpus.Tables.Length; i++)
        {
            string end = i + 1 == corpus.Tables.Length ? ");" : ",";
            writer.Line($"    static row => new {corpus.Tables[i].Class.CSharpName}(row){end}");
        }

        writer.Line();
        EmitSwitch(writer, "Shard", Enumerable.Range(0, shards).Select(
            static i => $"Shard{i.ToString(CultureInfo.InvariantCulture)}()"));
        writer.Line();
        EmitSwitch(writer, "Identifiers", corpus.Tables
            .Select(static table => IdentifierIndexWriter.Write(table.Records.Select(static record => record.Identifier).ToList()))
            .Select(CSharpWriter.Literal));
        writer.Line();
        EmitInfo(corpus, writer);
        writer.Close();
        return new EmittedFile("Rows.g.cs", writer.Finish());
    }

    // In a class of its own, made when it is asked for and not when the first record is; no class of a schema has its name.
    private static void EmitInfo(Corpus corpus, CSharpWriter writer)
    {
        SchemaDefinition schema = corpus.Schema;
        string info = CSharpTypes.Runtime + ".CorpusInfo";
        writer.Line("internal static class _Description");
        writer.Open();
        writer.Line($"internal static readonly {info} Info = new {info}(");
        writer.Line($"    {CSharpWriter.Literal(schema.Name)},");
        writer.Line($"    {CSharpWriter.Literal(corpus.Digest)},");
        writer.Line("    new global::System.Collections.Generic.Dictionary<string, int>");
        writer.Line("    {");
        foreach (Collection collection in corpus.Collections)
        {
            string count = collection.Count.ToString(CultureInfo.InvariantCulture);
            writer.Line($"        [{CSharpWriter.Literal(collection.Slot.CSharpName)}] = {count},");
        }

        writer.Line("    })");
        writer.Open();
        EmitProperty(writer, "Title", schema.Title);
        EmitProperty(writer, "Version", schema.Version);
        EmitProperty(writer, "License", schema.License);
        writer.Close(";");
        writer.Close();
    }

    private static void EmitProperty(CSharpWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.Line($"{name} = {CSharpWriter.Literal(value)},");
        }
    }

    private static void EmitSwitch(CSharpWriter writer, string name, IEnumerable<string> cases)
    {
        writer.Line($"private static string {name}(int ordinal) => ordinal switch");
        writer.Open();
        int i = 0;
        foreach (string value in cases)
        {
            writer.Line($"{(i++).ToString(CultureInfo.InvariantCulture)} => {value},");
        }

        writer.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(ordinal)),");
        writer.Close(";");
    }
}
