using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CorpusData.Compiler.Schema;
using CorpusData.Formats.Exporting;

namespace CorpusData.Formats.Jsonl;

/// <summary>A file of the dataset.</summary>
/// <param name="Name">The name of the configuration.</param>
/// <param name="File">The file.</param>
/// <param name="Class">The class of the records.</param>
/// <param name="Count">The number of records.</param>
internal sealed record CardTable(string Name, string File, ClassDefinition Class, int Count);

/// <summary>The dataset card: a README with the metadata that the Hugging Face hub reads.</summary>
internal static partial class DatasetCard
{
    private static readonly (long Limit, string Name)[] Sizes =
    [
        (1_000, "n<1K"), (10_000, "1K<n<10K"), (100_000, "10K<n<100K"), (1_000_000, "100K<n<1M"), (10_000_000, "1M<n<10M"),
        (100_000_000, "10M<n<100M"), (1_000_000_000, "100M<n<1B"), (long.MaxValue, "1B<n<10B"),
    ];

    /// <summary>Returns the card.</summary>
    public static string Of(ExportSource source, IReadOnlyList<CardTable> tables)
    {
        var card = new StringBuilder();
        WriteMetadata(card, source.Schema, tables);
        card.Append('\n');
        Line(card, $"# {OneLine(source.Schema.Title ?? source.Schema.Name)}");
        Paragraph(card, source.Schema.Description);
        Paragraph(card, source.Schema.License is { } license ? "License: " + license : null);
        Line(card, "");
        Line(card, "| configuration | records | class | description |");
        Line(card, "|---|---:|---|---|");
        foreach (CardTable table in tables)
        {
            Line(card, string.Create(
                CultureInfo.InvariantCulture,
                $"| `{table.Name}` | {table.Count} | {table.Class.Name} | {Cell(table.Class.Description ?? "")} |"));
        }

        Paragraph(card, "The annotations were made by hand and checked by a compiler, so all records are in the split `test`.");
        Paragraph(card, "Each line is a record with the slots of its class. A slot that names another record contains its identifier. "
            + "A quote has its words (`exact`) and their half-open range in the text of its document: `start` and `end` in UTF-16 "
            + "code units, as Java, JavaScript and C# count; `start_code_point` and `end_code_point` in Unicode code points, as "
            + "Python counts.");
        Paragraph(card, $"Version: {source.Schema.Version ?? "none"}. Digest of the corpus: `{source.Digest}`.");
        return card.ToString();
    }

    private static void WriteMetadata(StringBuilder card, SchemaDefinition schema, IReadOnlyList<CardTable> tables)
    {
        long records = tables.Sum(static table => (long)table.Count);
        Line(card, "---");
        Line(card, $"pretty_name: {Scalar(schema.Title ?? schema.Name)}");
        if (schema.License is { } license)
        {
            Line(card, $"license: {(HubLicense().IsMatch(license) ? Scalar(license.ToLowerInvariant()) : "other")}");
        }

        Line(card, $"size_categories: [{Scalar(Sizes.First(size => records < size.Limit).Name)}]");
        Line(card, "configs:");
        for (int i = 0; i < tables.Count; i++)
        {
            Line(card, $"  - config_name: {Scalar(tables[i].Name)}");
            if (i == 0)
            {
                Line(card, "    default: true");
            }

            Line(card, "    data_files:");
            Line(card, "      - split: test");
            Line(card, $"        path: {Scalar(tables[i].File)}");
        }

        Line(card, "---");
    }

    // A JSON string is a scalar of YAML, too.
    private static string Scalar(string text) => $"\"{System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text)}\"";

    private static void Paragraph(StringBuilder card, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            Line(card, "");
            Line(card, OneLine(text));
        }
    }

    private static string Cell(string text) => OneLine(text).Replace("|", "\\|", StringComparison.Ordinal);

    private static string OneLine(string text) => WhiteSpace().Replace(text.Trim(), " ");

    private static void Line(StringBuilder card, string text) => card.Append(text).Append('\n');

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();

    // The hub knows licenses by their short names, such as 'cc-by-4.0'. Any other text is no such name.
    [GeneratedRegex(@"\A(?:cc0-1\.0|cc-by(?:-nc)?(?:-sa|-nd)?-[1-4]\.[05]|mit|apache-2\.0|bsd-[23]-clause|odbl|gpl-[23]\.0|lgpl-[23]\.[01]|agpl-3\.0|unlicense)\z", RegexOptions.IgnoreCase)]
    private static partial Regex HubLicense();
}
