using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler.Check;

/// <summary>Reports references that do not resolve or resolve to their own record, and document and annotations that refer to different records.</summary>
internal sealed class ReferenceReporter(IdentifierTable identifiers, UnreadFiles unread, List<Finding> findings)
{
    private const int MaximumSuggestions = 200;
    private const int MaximumNamed = 3;

    private int _suggested;

    /// <summary>Reports the references of a unit.</summary>
    public void Report(CheckedUnit unit)
    {
        foreach (UnresolvedReference reference in unit.Unresolved)
        {
            Report(reference);
        }

        foreach (ReferenceSite site in unit.SelfRelations)
        {
            findings.Add(Catalog.SelfRelation, site.Value.Span, site.Holder.Class.Slots[site.Slot].Name, site.Holder.Identifier);
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
                bool isIdentifier = reference.Candidates.Count(row => identifiers.NameOf(row).Identifier == target) > 1;
                Add(Catalog.AmbiguousName, Excerpt.Short(target), all, isIdentifier
                    ? "rename all but one of them"
                    : "write the identifier of the one that is meant");
                break;
            case ResolutionFailure.WrongClass:
                string found = identifiers.Classes[reference.Candidates[0].Table].WithArticle;
                Add(Catalog.MistypedReference, target, found, slot.Name, slot.RangeWithArticle);
                break;
            case ResolutionFailure.Missing when !unread.MayContain(target):
                (string clause, IEnumerable<Fix> fixes) = Suggest(slot, reference.Site.Value);
                findings.Add(Create(Catalog.DanglingReference, Excerpt.Short(target), slot.RangeWithArticle, clause).With(fixes));
                break;
        }

        void Add(FindingKind kind, params string[] arguments) => findings.Add(Create(kind, arguments));

        Finding Create(FindingKind kind, params string[] arguments) => Finding.CreateAgainst(
            kind, reference.Site.Value.Span, slot.Rule(slot.Classes.Length > 1 ? "any_of" : "range"), arguments);
    }

    // Hundreds of wrong references are not all typing errors, and comparing each with all identifiers takes time.
    private (string Clause, IEnumerable<Fix> Fixes) Suggest(SlotDefinition slot, ReferenceValue value)
    {
        string target = value.Target;
        if (_suggested++ >= MaximumSuggestions)
        {
            return ("", []);
        }

        if (slot.IsMultivalued && Suggestion.ValuesOf(target, part => IdentifierOf(slot, part)) is { } list)
        {
            return (Suggestion.List(list), NameFix.OfList(value.Span, target, list) is { } fix ? [fix] : []);
        }

        string[] named = Named(slot, target);
        if (named.Length > 0)
        {
            return (Suggestion.Clause(named), NameFix.OfEach(value.Span, target, named));
        }

        NearName? near = NearName.Find(target, slot.Classes.SelectMany(identifiers.IdentifiersOf));
        return (Suggestion.Of(target, near?.Value), NameFix.Of(value.Span, target, near) is { } nearFix ? [nearFix] : []);
    }

    private string? IdentifierOf(SlotDefinition slot, string target) =>
        slot.Classes.Any(definition => identifiers.Find(definition, target).IsRecord) ? target
            : Named(slot, target) is { Length: 1 } named ? named[0]
            : null;

    private string[] Named(SlotDefinition slot, string name) => slot.Classes
        .SelectMany(definition => identifiers.FindByName(definition, name))
        .Distinct()
        .Take(MaximumNamed)
        .Select(row => identifiers.NameOf(row).Identifier)
        .ToArray();
}
