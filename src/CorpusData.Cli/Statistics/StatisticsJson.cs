using System.Text.Json;
using CorpusData.Cli.Reports;

namespace CorpusData.Cli.Statistics;

/// <summary>Writes statistics as JSON.</summary>
internal static class StatisticsJson
{
    /// <summary>Writes the statistics.</summary>
    public static void Write(CorpusStatistics statistics, TextWriter output) => JsonOutput.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("schemaFiles", statistics.SchemaFiles);
        json.WriteNumber("seedFiles", statistics.SeedFiles);
        json.WriteNumber("documents", statistics.Documents);
        json.WriteNumber("characters", statistics.Characters);
        Write(json, "classes", statistics.Classes);
        json.WriteNumber("quotes", statistics.Quotes);
        json.WriteNumber("quotedCharacters", statistics.QuotedCharacters);
        json.WriteNumber("coverage", Math.Round(statistics.Coverage, 4));
        Write(json, "documentsWithoutQuotes", statistics.DocumentsWithoutQuotes);
        json.WriteNumber("mentions", statistics.Mentions);
        Write(json, "mentionedEntities", statistics.MentionedEntities);
        Write(json, "unusedEntities", statistics.UnusedEntities);
        json.WriteStartArray("duplicateTexts");
        foreach (IReadOnlyList<string> group in statistics.DuplicateTexts)
        {
            Write(json, null, group);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<Count> counts)
    {
        json.WriteStartObject(name);
        foreach (Count count in counts)
        {
            json.WriteNumber(count.Name, count.Number);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string? name, IReadOnlyList<string> values)
    {
        if (name is not null)
        {
            json.WritePropertyName(name);
        }

        json.WriteStartArray();
        foreach (string value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
