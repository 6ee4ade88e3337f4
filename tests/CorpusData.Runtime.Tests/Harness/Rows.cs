using CorpusData.Compiler.Emit;
using CorpusData.Runtime.Storage;

namespace CorpusData.Runtime.Tests.Harness;

/// <summary>Puts rows together to the strings that a store reads.</summary>
internal static class Rows
{
    /// <summary>A row of fields without a document; null is a field without a value.</summary>
    public static string Row(params string?[] fields) => RowOf(null, fields);

    /// <summary>A row of fields with the row of its document in the first table.</summary>
    public static string InDocument(int document, params string?[] fields) =>
        RowOf(new RowWriter().Number(0).Number((long)document << 1).ToString(), fields);

    /// <summary>References to rows, counted from the table's first.</summary>
    public static string References(params (int Table, int Row)[] targets)
    {
        RowWriter writer = new RowWriter().Number(targets.Length);
        foreach ((int table, int row) in targets)
        {
            writer.Number(table).Number((long)row << 1);
        }

        return writer.ToString();
    }

    /// <summary>Several places of the document's text.</summary>
    public static string Quotes(params (int Start, int Length)[] places)
    {
        RowWriter writer = new RowWriter().Number(places.Length);
        foreach ((int start, int length) in places)
        {
            writer.Number(start).Number(length);
        }

        return writer.ToString();
    }

    /// <summary>A number as a row has it.</summary>
    public static string Signed(long number) => new RowWriter().Signed(number).ToString();

    /// <summary>How many rows of each table are in each shard.</summary>
    public static string Layout(string[][][] shards)
    {
        RowWriter layout = new RowWriter().Number(shards.Length);
        foreach (string[] table in shards.SelectMany(static shard => shard))
        {
            layout.Number(table.Length);
        }

        return layout.ToString();
    }

    /// <summary>A shard: where each row begins, then the rows, table by table.</summary>
    public static string Shard(string[][] tables)
    {
        var offsets = new RowWriter();
        var rows = new RowWriter();
        int header = tables.Sum(static table => table.Length) * RowNumber.Width;
        foreach (string row in tables.SelectMany(static table => table))
        {
            offsets.Fixed(header + rows.Length);
            rows.Text(row);
        }

        return offsets.Text(rows.ToString()).ToString();
    }

    /// <summary>A table's identifier index.</summary>
    public static string Index(params string[] identifiers) => IdentifierIndexWriter.Write(identifiers);

    private static string RowOf(string? document, string?[] fields)
    {
        var row = new RowWriter();
        foreach (string? field in fields.Prepend(document))
        {
            _ = field is null ? row.Absent() : row.Field(field);
        }

        return row.ToString();
    }
}
