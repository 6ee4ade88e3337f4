using System.Collections.Immutable;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Schema;

/// <summary>Checks that a class can have its header, and that what its template captures are slots that take it.</summary>
/// <param name="definition">The class.</param>
/// <param name="withoutDocument">The headers that are reported to be of a class that is none of documents.</param>
/// <param name="findings">Takes what is wrong.</param>
internal sealed class HeaderRules(
    ClassDefinition definition, HashSet<SlotDefinition> withoutDocument, ImmutableArray<Finding>.Builder findings)
{
    /// <summary>Reports what does not hold.</summary>
    public void Check()
    {
        if (definition.Header is not { } header)
        {
            return;
        }

        bool isInherited = definition.Bases.Any(c => c.Slots.Contains(header));
        bool isKnown = !definition.IsIncomplete && definition.Slots.All(static slot => slot.Kind != RangeKind.Unknown);
        if (isKnown && !definition.IsAbstract && definition.Text is null)
        {
            if (withoutDocument.Add(header))
            {
                ReportNoDocument(header);
            }
        }
        else if (!isInherited)
        {
            CheckCaptures(header);
        }
    }

    private void ReportNoDocument(SlotDefinition header)
    {
        // A slot that can be no header at all is reported for that.
        if (header.Kind == RangeKind.Scalar && !header.IsMultivalued)
        {
            findings.Add(Finding.Create(
                Catalog.InvalidSlot, header.Rule("string_serialization"), "slot", header.Name,
                $"is a header, but {definition.Name} has no slot of range text: only a document's first line can be taken apart"));
        }
    }

    private void CheckCaptures(SlotDefinition header)
    {
        var captured = new HashSet<string>(StringComparer.Ordinal) { "_" };
        foreach (string name in header.Header!.Parts.Select(static part => part.Slot).OfType<string>())
        {
            if (!captured.Add(name))
            {
                if (name != "_")
                {
                    Report(header, $"'{name}' is captured twice; leave out the one or the other with '{{_}}'");
                }

                continue;
            }

            int ordinal = definition.IndexOf(name);
            if (ordinal >= 0)
            {
                CheckCapture(header, definition.Slots[ordinal]);
            }
            else if (!definition.IsIncomplete)
            {
                string suggestion = Suggestion.For(name, definition.Slots.Select(static s => s.Name));
                Report(header, $"'{name}' is not a slot of {definition.Name}{suggestion}");
            }
        }
    }

    private void CheckCapture(SlotDefinition header, SlotDefinition slot)
    {
        bool isSingle = slot.Kind is RangeKind.Scalar or RangeKind.Enum or RangeKind.Reference or RangeKind.SurfaceForm
            or RangeKind.Unknown;
        if (slot.IsMultivalued || !isSingle || slot.IsIdentifier || slot.Header is not null)
        {
            Report(header, $"'{slot.Name}' cannot be captured: it must take one scalar or reference");
        }
    }

    private void Report(SlotDefinition header, string problem)
    {
        SourceSpan at = header.Rule("string_serialization");
        findings.Add(Finding.Create(Catalog.InvalidTemplate, at, problem));
    }
}
