using System.Text;
using CorpusData.Compiler;
using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Schema;

namespace CorpusData.Formats.Importing.Seeds;

/// <summary>Writes records as seeds.</summary>
internal static class SeedWriter
{
    private const string Documents = CorpusLayout.SeedFolder + "/documents/";

    /// <summary>Returns the paths and contents of the files of collections.</summary>
    public static IEnumerable<(string Path, string Content)> WriteCollections(SeedPlan plan)
    {
        foreach ((SlotDefinition collection, List<SeedRecord> records) in plan.Collections)
        {
            var text = new StringBuilder();
            WriteRecords(text, collection, records);
            yield return ($"{CorpusLayout.SeedFolder}/{collection.Name}.yaml", text.ToString());
        }
    }

    /// <summary>Returns the path and content of a document's text.</summary>
    public static (string Path, string Content) WriteText(PlannedDocument document)
    {
        // A text that looks like front matter, or has blanks in front of something like it, gets front matter before it.
        string text = document.Source.Text;
        string start = text.TrimStart();
        bool needsFrontMatter = start.StartsWith("---", StringComparison.Ordinal) || start.StartsWith("+++", StringComparison.Ordinal);
        string before = needsFrontMatter ? $"---\n{document.Record.Class.Identifier!.Name}: {YamlScalar.Write(document.Source.Id)}\n---\n" : "";
        return ($"{Documents}{document.Source.Id}.txt", $"{before}{text}\n");
    }

    /// <summary>Returns the path and content of a document's annotations; null if it has none.</summary>
    public static (string Path, string Content)? WriteAnnotations(PlannedDocument document)
    {
        var text = new StringBuilder();
        ClassDefinition definition = document.Record.Class;
        if (document.NamesClass)
        {
            text.Append(definition.TypeDesignator!.Name).Append(": ").Append(YamlScalar.Write(definition.Name)).Append('\n');
        }

        SlotDefinition? mentions = TargetSchema.MentionsOf(definition);
        WriteValues(text, document.Record, "");
        if (mentions is not null && document.ExplicitMentions.Count > 0)
        {
            text.Append(mentions.Name).Append(":\n");
            foreach (string mention in document.ExplicitMentions)
            {
                text.Append("  - ").Append(mention).Append('\n');
            }
        }

        foreach ((SlotDefinition slot, List<SeedRecord> records) in document.Records)
        {
            WriteRecords(text, slot, records);
        }

        return text.Length == 0 ? null : ($"{Documents}{document.Source.Id}.yaml", text.ToString());
    }

    /// <summary>Returns whether the values of a slot are always written as a list, because a mapping alone would be one of keys and parts.</summary>
    public static bool IsListOfParts(SlotDefinition slot) => slot is { Kind: RangeKind.Part, IsMultivalued: true };

    private static void WriteRecords(StringBuilder text, SlotDefinition slot, List<SeedRecord> records)
    {
        text.Append(YamlScalar.Write(slot.Name)).Append(":\n");
        foreach (SeedRecord record in records)
        {
            text.Append("  ").Append(YamlScalar.Write(record.Id)).Append(":\n");
            if (slot.Class != record.Class)
            {
                text.Append("    ").Append(record.Class.TypeDesignator!.Name).Append(": ").Append(YamlScalar.Write(record.Class.Name)).Append('\n');
            }

            WriteValues(text, record, "    ");
        }
    }

    private static void WriteValues(StringBuilder text, SeedRecord record, string indentation)
    {
        foreach ((SlotDefinition slot, IReadOnlyList<string> values) in record.Values)
        {
            text.Append(indentation).Append(YamlScalar.Write(slot.Name)).Append(':');
            if (values.Count == 1 && !IsListOfParts(slot))
            {
                text.Append(' ').Append(values[0]).Append('\n');
                continue;
            }

            text.Append('\n');
            foreach (string value in values)
            {
                text.Append(indentation).Append("  - ").Append(value).Append('\n');
            }
        }
    }
}
