using System.Text;
using CorpusData.Cli.Editors;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Schema;

namespace CorpusData.Cli.Skeletons;

/// <summary>The annotations of a new document: its required slots without values, and comments for all others.</summary>
/// <param name="schema">The schema.</param>
/// <param name="definition">The class of the document.</param>
/// <param name="record">The document without annotations; null if it could not be read.</param>
internal sealed class AnnotationSkeleton(SchemaDefinition schema, ClassDefinition definition, Record? record)
{
    /// <summary>Returns the YAML.</summary>
    /// <param name="displayPath">The path of the document, relative to the root of the corpus.</param>
    /// <param name="identifier">The identifier of the document.</param>
    /// <param name="drafts">The lines of the proposed values: the first one follows the key. None if nothing is proposed.</param>
    public string Write(string displayPath, string identifier, IReadOnlyDictionary<SlotDefinition, IReadOnlyList<string>> drafts)
    {
        var yaml = new StringBuilder();
        Line(yaml, Modeline.LineFor(displayPath));
        Line(yaml, "# Fill in each value that is empty. To use a line that begins with '# ', delete the '# '.");
        if (drafts.Count > 0)
        {
            Line(yaml, $"# Compare each draft with the text, correct it if necessary, and then delete '{DraftedRecord.Tag}'.");
        }

        string? type = WrittenSlots.TypeLine(definition, schema.DocumentClasses);
        List<SlotDefinition> slots = [.. WrittenSlots.Of(definition).Where(slot => !IsInDocument(slot))];
        if (type is not null)
        {
            Line(yaml, type);
        }
        else if (!slots.Any(slot => slot.IsRequired || drafts.ContainsKey(slot)))
        {
            // A file of comments only is an empty file, which is an error.
            Line(yaml, $"{definition.Identifier!.Name}: {YamlScalar.Write(identifier)}");
        }

        foreach (SlotDefinition slot in slots)
        {
            Line(yaml, "");
            Line(yaml, $"# {Description(slot)}");
            foreach (string line in drafts.TryGetValue(slot, out IReadOnlyList<string>? lines) ? Drafted(slot, lines)
                : slot.IsRequired ? [$"{slot.Name}:"]
                : Optional(slot).Select(static line => $"# {line}"))
            {
                Line(yaml, line);
            }
        }

        foreach (string line in Elsewhere())
        {
            Line(yaml, line);
        }

        return yaml.ToString();
    }

    private static IEnumerable<string> Drafted(SlotDefinition slot, IReadOnlyList<string> lines)
    {
        yield return $"{slot.Name}: {lines[0]}".TrimEnd();
        foreach (string line in lines.Skip(1))
        {
            yield return $"  {line}";
        }
    }

    private static IEnumerable<string> Optional(SlotDefinition slot)
    {
        yield return $"{slot.Name}:";
        if (slot.Kind == RangeKind.Mention)
        {
            yield return "  - { entity: IDENTIFIER, quote: WORDS }";
        }
        else if ((slot.Kind == RangeKind.Part || slot.IsInlined) && slot.IsMultivalued && !slot.ConcreteClasses.IsEmpty)
        {
            foreach (string line in ExampleRecord.Lines(slot))
            {
                yield return $"  {line}";
            }
        }
    }

    // A comment is one line, and a description can have several.
    private static string Description(SlotDefinition slot) =>
        TextIndex.Normalize($"{slot.Description} {(slot.IsRequired ? "Required" : "Optional")}: {SlotHint.Of(slot)}");

    private static void Line(StringBuilder yaml, string line) => yaml.Append(line).Append('\n');

    private bool IsInDocument(SlotDefinition slot) => record is not null && record.IsWritten(definition.IndexOf(slot.Name))
        && slot.Default is null;

    // Records with quotes of the document that are not inside it.
    private IEnumerable<string> Elsewhere()
    {
        if (QuotePlan.Of(schema, definition) is { Document: not null } plan)
        {
            yield return "";
            yield return "# Records with quotes of this text are written in another YAML file of the seeds. For example:";
            yield return $"# {plan.Holder.Name}:";
            foreach (string line in ExampleRecord.Lines(plan.Holder))
            {
                yield return $"#   {line}";
            }
        }
    }
}
