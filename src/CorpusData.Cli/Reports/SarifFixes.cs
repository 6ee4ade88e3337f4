using System.Text.Json;
using CorpusData.Compiler.Findings;

namespace CorpusData.Cli.Reports;

/// <summary>Writes the fixes of a result. A log contains only the fixes that 'corpus fix' applies, because editors and hosts apply them unseen.</summary>
internal static class SarifFixes
{
    /// <summary>Writes the fixes of a finding, if it has any.</summary>
    public static void Write(Utf8JsonWriter json, Finding finding)
    {
        List<Fix> fixes = [.. finding.Fixes.Where(static fix => fix is { IsCertain: true, Kind: FixKind.Writing })];
        if (fixes.Count == 0)
        {
            return;
        }

        json.WriteStartArray("fixes");
        foreach (Fix fix in fixes)
        {
            json.WriteStartObject();
            json.WriteStartObject("description");
            json.WriteString("text", fix.Description);
            json.WriteEndObject();
            json.WriteStartArray("artifactChanges");
            foreach (IGrouping<string, TextEdit> file in fix.Edits.GroupBy(static edit => edit.Span.DisplayPath))
            {
                WriteChange(json, [.. file]);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteChange(Utf8JsonWriter json, List<TextEdit> edits)
    {
        json.WriteStartObject();
        SarifPlace.WriteFile(json, edits[0].Span);
        json.WriteStartArray("replacements");
        foreach (TextEdit edit in edits)
        {
            json.WriteStartObject();
            SarifPlace.WriteRegion(json, "deletedRegion", edit.Span);
            json.WriteStartObject("insertedContent");
            json.WriteString("text", edit.NewText);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
