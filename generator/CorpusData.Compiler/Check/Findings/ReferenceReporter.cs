using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler.Check;

/// <summary>Reports references that do not resolve, and document and annotations that refer to different records.</summary>
internal sealed class ReferenceReporter(IdentifierTable identifiers, UnreadFiles unread, List<Finding> findings)
{
    private const int MaximumSuggestions = 200;

    private int _suggested;

    /// <summary>Reports the references of a unit.</summary>
    public void Report(CheckedUnit unit)
    {
        foreach (UnresolvedReference reference in unit.Unresolved)
        {
            Report(reference);
        }

        foreach (Agreement agreement in unit.Bound.Agreements)
        {
            RowAddress document = unit.Targets[agreement.Document.Ordinal];
            RowAddress annotation = unit.Targets[agreement.Annotation.Ordinal];
            if (document.IsRecord && annotation.IsRecord && document != annotation)
            {
                findings.Add(
                    Catalog.Disagreement,
                    agreement.Annotation.Span,
                    agreement.Document.Span,
                    agreement.Holder.Class.Slots[agreement.Slot].Name,
                    identifiers.NameOf(annotation).Identifier,
                    identifiers.NameOf(document).Identifier);
            }
        }
    }

    private void Report(UnresolvedReference reference)
    {
        string target = reference.Site.Value.Target;
        SlotDefinition slot = reference.Site.Holder.Class.Slots[reference.Site.Slot];
        switch (reference.Failure)
        {
            case ResolutionFailure.Ambiguous:
                string all = string.Join(", ", reference.Candidates.Select(identifiers.NameOf)
                    .Select(static name => Record.Display(name.Class, name.Identifier)));
                Add(Catalog.AmbiguousName, Excerpt.Short(target), all);
                break;
            case ResolutionFailure.WrongClass:
                string found = identifiers.Classes[reference.Candidates[0].Table].WithArticle;
                Add(Catalog.MistypedReference, target, found, slot.Name, slot.RangeWithArticle);
                break;
            case ResolutionFailure.Missing when !unread.MayContain(target):
                Add(Catalog.DanglingReference, Excerpt.Short(target), slot.RangeWithArticle, Suggest(slot, target));
                break;
        }

        void Add(FindingKind kind, params string[] arguments) => findings.Add(
            kind, reference.Site.Value.Span, slot.Rule(slot.Classes.Length > 1 ? "any_of" : "range"), arguments);
    }

    // Hundreds of wrong references are not all typing errors, and comparing each with all identifiers takes time.
    private string Suggest(SlotDefinition slot, string target) => _suggested++ < MaximumSuggestions
        ? Suggestion.For(target, slot.Classes.SelectMany(identifiers.IdentifiersOf))
        : "";
}
