using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler.Check;

/// <summary>Says why references lead to no record, or to another than they should.</summary>
internal sealed class ReferenceReporter(IdentifierTable identifiers, UnreadFiles unread, List<Finding> findings)
{
    private const int MaximumSuggestions = 200;

    private int _suggested;

    /// <summary>Reports the references of a unit.</summary>
    public void Report(ResolvedUnit unit)
    {
        foreach (int ordinal in unit.Unresolved)
        {
            ReferenceSite site = unit.Unit.References[ordinal];
            Report(site.Holder.Class.Slots[site.Slot], site.Value);
        }

        foreach (Agreement agreement in unit.Unit.Agreements)
        {
            RowAddress document = unit.Targets[agreement.Document.Ordinal];
            RowAddress annotation = unit.Targets[agreement.Annotation.Ordinal];
            if (document.IsRecord && annotation.IsRecord && document != annotation)
            {
                findings.Add(Finding.CreateAgainst(
                    Catalog.Disagreement,
                    agreement.Annotation.Span,
                    agreement.Document.Span,
                    agreement.Holder.Class.Slots[agreement.Slot].Name,
                    identifiers.NameOf(annotation).Identifier,
                    identifiers.NameOf(document).Identifier));
            }
        }
    }

    private void Report(SlotDefinition slot, ReferenceValue value)
    {
        IReadOnlyList<RowAddress> right = ReferenceResolver.Candidates(slot, value, identifiers);
        if (right.Count > 1)
        {
            string all = string.Join(", ", right.Select(identifiers.NameOf)
                .Select(static name => Record.Display(name.Class, name.Identifier)));
            Report(Catalog.AmbiguousName, slot, value, Excerpt.Short(value.Target), all);
            return;
        }

        RowAddress other = ReferenceResolver.WithIdentifier(slot, value, identifiers)
            .Append(identifiers.FindAnywhere(value.Target))
            .First();
        if (other.IsRecord)
        {
            string found = identifiers.Classes[other.Table].WithArticle;
            Report(Catalog.MistypedReference, slot, value, value.Target, found, slot.RangeWithArticle);
        }
        else if (!unread.MayHold(value.Target))
        {
            Report(Catalog.DanglingReference, slot, value, Excerpt.Short(value.Target), slot.RangeWithArticle,
                Suggest(slot, value.Target));
        }
    }

    // Who has so many that lead nowhere has not mistyped them, and comparing each with all that there are takes time.
    private string Suggest(SlotDefinition slot, string target) => _suggested++ < MaximumSuggestions
        ? Suggestion.For(target, slot.Classes.SelectMany(identifiers.IdentifiersOf))
        : "";

    private void Report(FindingKind kind, SlotDefinition slot, ReferenceValue value, params string[] arguments) =>
        findings.Add(Finding.CreateAgainst(
            kind, value.Span, slot.Rule(slot.Classes.Length > 1 ? "any_of" : "range"), arguments));
}
