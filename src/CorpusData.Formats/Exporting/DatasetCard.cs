using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using CorpusData.Compiler.Schema;

namespace CorpusData.Formats.Exporting;

/// <summary>A table of the dataset.</summary>
/// <param name="Name">The name of the configuration.</param>
/// <param name="Path">The file, or a pattern for the files.</param>
/// <param name="Description">What the rows are.</param>
/// <param name="Count">The number of rows.</param>
internal sealed record CardTable(string Name, string Path, string? Description, long Count);

/// <summary>The dataset card: a README with the metadata that the Hugging Face hub reads.</summary>
internal static partial class DatasetCard
{
    private static readonly (long Limit, string Name)[] Sizes =
    [
        (1_000, "n<1K"), (10_000, "1K<n<10K"), (100_000, "10K<n<100K"), (1_000_000, "100K<n<1M"), (10_000_000, "1M<n<10M"),
        (100_000_000, "10M<n<100M"), (1_000_000_000, "100M<n<1B"), (long.MaxValue, "1B<n<10B"),
    ];

    /// <summary>Returns the card.</summary>
    /// <param name="source">The corpus.</param>
    /// <param name="tables">The tables, the default first.</param>
    /// <param name="layout">How to read the rows.</param>
    public static string Of(ExportSource source, IReadOnlyList<CardTable> tables, string layout)
    {
        var card = new StringBuilder();
        WriteMetadata(card, source.Schema, tables);
        card.Append('\n');
        Line(card, $"# {OneLine(source.Schema.Title ?? source.Schema.Name)}");
        Paragraph(card, source.Schema.Description);
        Paragraph(card, source.Schema.License is { } license ? "License: " + license : null);
        Line(card, "");
        Line(card, "| configuration | rows | description |");
        Line(card, "|---|---:|---|");
        foreach (CardTable table in tables)
        {
            Line(card, string.Create(
                CultureInfo.InvariantCulture,
                $"| `{table.Name}` | {table.Count} | {Cell(table.Description ?? "")} |"));
        }

        Paragraph(card, "A compiler checked all annotations. All records are in the split `test`, because they are meant to test with.");
        Paragraph(card, layout);
        Paragraph(card, $"Version: {source.Schema.Version ?? "none"}. Digest of the corpus: `{source.Digest}`.");
        return card.ToString();
    }

    private static void WriteMetadata(StringBuilder card, SchemaDefinition schema, IReadOnlyList<CardTable> tables)
    {
        long records = tables.Sum(static table => table.Count);
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
            Line(card, $"        path: {Scalar(tables[i].Path)}");
        }

        Line(card, "---");
    }

    // A JSON string is a scalar of YAML, too.
    private static string Scalar(string text) => $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text)}\"";

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
