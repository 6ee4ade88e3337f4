using System.Globalization;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Schema;
using CorpusData.Runtime.Storage;

namespace CorpusData.Compiler.Emit;

/// <summary>Emits the data: the rows of each shard in one string literal, and the indexes that find them.</summary>
public static class DataEmitter
{
    /// <summary>Emits the layout of the rows and the index of each table.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="identifiers">The records' identifiers.</param>
    /// <param name="layout">The division of the rows into shards.</param>
    /// <param name="form">The form of the data in the generated code.</param>
    /// <param name="ns">The namespace of the generated code.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    public static IEnumerable<EmittedFile> EmitIndex(
        SchemaDefinition schema,
        IdentifierTable identifiers,
        ShardLayout layout,
        DataForm form,
        string ns,
        CancellationToken cancellation = default)
    {
        if (schema.IsUsable && schema.Root is { } root)
        {
            yield return new EmittedFile(GeneratedNames.RowsFile, EmitIndex(GeneratedNames.Rows(root.CSharpName), identifiers, layout, form, ns, cancellation));
        }
    }

    /// <summary>Emits the information about the corpus: name, title, version, license, digest and number of records.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="collections">The collections.</param>
    /// <param name="digest">The digest of the content.</param>
    /// <param name="ns">The namespace of the generated code.</param>
    public static IEnumerable<EmittedFile> EmitInfo(
        SchemaDefinition schema, CollectionSet collections, string digest, string ns)
    {
        if (schema.IsUsable && schema.Root is { } root)
        {
            var writer = new CSharpWriter(ns);
            writer.Line($"static partial class {GeneratedNames.Rows(root.CSharpName)}");
            writer.Open();
            EmitInfo(schema, collections, digest, writer);
            writer.Close();
            yield return new EmittedFile(GeneratedNames.InfoFile, writer.Finish());
        }
    }

    /// <summary>Emits the file of a shard.</summary>
    /// <param name="shard">The shard.</param>
    /// <param name="root">The class that becomes the static class of the corpus.</param>
    /// <param name="form">The form of the data in the generated code.</param>
    /// <param name="ns">The namespace of the generated code.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    public static EmittedFile EmitShard(
        Shard shard, ClassDefinition root, DataForm form, string ns, CancellationToken cancellation = default)
    {
        var offsets = new RowWriter();
        var rows = new RowWriter();
        var records = new RecordWriter(shard.Links, rows);
        int header = shard.Records.Length * RowNumber.Width;
        foreach (Record record in shard.Records)
        {
            cancellation.ThrowIfCancellationRequested();
            offsets.Fixed(header + rows.Length);
            records.Write(record);
        }

        string number = shard.Ordinal.ToString(CultureInfo.InvariantCulture);
        var writer = new CSharpWriter(ns);
        writer.Line($"static partial class {GeneratedNames.Rows(root.CSharpName)}");
        writer.Open();
        writer.Line($"private static string Shard{number}() => {Begin(form)}", offsets.Written, rows.Written, End(form) + ";");
        writer.Close();
        offsets.Release();
        rows.Release();
        return new EmittedFile(GeneratedNames.ShardFile(number), writer.Finish());
    }

    private static string EmitIndex(
        string name, IdentifierTable identifiers, ShardLayout layout, DataForm form, string ns, CancellationToken cancellation)
    {
        var writer = new CSharpWriter(ns);
        writer.Line($"internal static partial class {name}");
        writer.Open();
        string store = CSharpTypes.Storage + ".CorpusStore";
        writer.Line($"internal static readonly {store} {GeneratedNames.Store} = new {store}(");
        writer.Line($"    {CSharpWriter.Literal(Write(layout))},");
        writer.Line("    Shard,");
        int tables = identifiers.Classes.Length;
        writer.Line(tables == 0 ? "    Identifiers);" : "    Identifiers,");
        for (int i = 0; i < tables; i++)
        {
            string end = i + 1 == tables ? ");" : ",";
            writer.Line($"    static row => new {identifiers.Classes[i].CSharpName}(row){end}");
        }

        writer.Line();
        EmitSwitch(writer, "Shard", Enumerable.Range(0, layout.Shards).Select(
            static i => $"Shard{i.ToString(CultureInfo.InvariantCulture)}()"));
        writer.Line();
        EmitSwitch(writer, "Identifiers", Enumerable.Range(0, tables)
            .Select(table => IdentifierIndexWriter.Write(identifiers.IdentifiersOf(table).ToList(), cancellation))
            .Select(index => Begin(form) + CSharpWriter.Literal(index) + End(form)));
        writer.Close();
        return writer.Finish();
    }

    private static string Write(ShardLayout layout)
    {
        RowWriter row = new RowWriter().Number(layout.Shards);
        foreach (int count in layout.Counts)
        {
            row.Number(count);
        }

        string text = row.ToString();
        row.Release();
        return text;
    }

    // The information is in its own class, so that it is created when a program uses it and not with the first record. No class
    // of a schema can have this name.
    private static void EmitInfo(SchemaDefinition schema, CollectionSet collections, string digest, CSharpWriter writer)
    {
        string info = CSharpTypes.Runtime + ".CorpusInfo";
        writer.Line($"internal static class {GeneratedNames.InfoHolder}");
        writer.Open();
        writer.Line($"internal static readonly {info} {GeneratedNames.Info} = new {info}(");
        writer.Line($"    {CSharpWriter.Literal(schema.Name)},");
        writer.Line($"    {CSharpWriter.Literal(digest)},");
        writer.Line("    new global::System.Collections.Generic.Dictionary<string, int>");
        writer.Line("    {");
        foreach (Collection collection in collections.All)
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

    private static string Begin(DataForm form) => form == DataForm.Utf8 ? "global::System.Text.Encoding.UTF8.GetString(" : "";

    private static string End(DataForm form) => form == DataForm.Utf8 ? "u8)" : "";

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
