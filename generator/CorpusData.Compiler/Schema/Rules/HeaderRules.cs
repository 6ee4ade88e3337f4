using System.Collections.Immutable;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Schema;

/// <summary>Checks that a class can have a header, and that the header template captures only suitable slots of the class.</summary>
/// <param name="definition">The class.</param>
/// <param name="withoutDocument">The headers that are already reported because their class is not a document class.</param>
/// <param name="findings">Receives the findings.</param>
internal sealed class HeaderRules(
    ClassDefinition definition, HashSet<SlotDefinition> withoutDocument, ImmutableArray<Finding>.Builder findings)
{
    /// <summary>Reports every rule that the header breaks.</summary>
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
        // A slot that cannot be a header has another finding.
        if (header.Kind == RangeKind.Scalar && !header.IsMultivalued)
        {
            findings.Add(Catalog.HeaderWithoutText, header.Rule("string_serialization"), header.Name, definition.Name);
        }
    }

    private void CheckCaptures(SlotDefinition header)
    {
        SourceSpan at = header.Rule("string_serialization");
        var captured = new HashSet<string>(StringComparer.Ordinal) { "_" };
        foreach (string name in header.Header!.Parts.Select(static part => part.Slot).OfType<string>())
        {
            if (!captured.Add(name))
            {
                if (name != "_")
                {
                    findings.Add(Catalog.RepeatedCapture, at, name);
                }

                continue;
            }

            int ordinal = definition.IndexOf(name);
            if (ordinal >= 0)
            {
                CheckCapture(definition.Slots[ordinal], at);
            }
            else if (!definition.IsIncomplete)
            {
                string suggestion = Suggestion.For(name, definition.Slots.Select(static s => s.Name));
                findings.Add(Catalog.UnknownCapture, at, name, definition.Name, suggestion);
            }
        }
    }

    private void CheckCapture(SlotDefinition slot, SourceSpan at)
    {
        bool isSingle = slot.Kind is RangeKind.Scalar or RangeKind.Enum or RangeKind.Reference or RangeKind.SurfaceForm
            or RangeKind.Unknown;
        if (slot.IsMultivalued || !isSingle || slot.IsIdentifier || slot.Header is not null)
        {
            findings.Add(Catalog.WrongCapture, at, slot.Name);
        }
    }
}
