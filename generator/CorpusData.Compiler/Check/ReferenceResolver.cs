using System.Collections.Immutable;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Diagnostics;
using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler.Check;

/// <summary>Resolves references to the records that they lead to.</summary>
internal sealed class ReferenceResolver(
    IdentifierTable identifiers, UnreadFiles unread, ImmutableArray<Diagnostic>.Builder diagnostics)
{
    private const int MaximumSuggestions = 200;

    private int _suggested;

    /// <summary>Resolves every reference of a unit, by the references' ordinals.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="rows">The rows: one that has another's identifier is reported, and has none that anything could lead to.</param>
    public Record?[] Resolve(BoundUnit unit, IReadOnlyDictionary<Record, RowAddress> rows)
    {
        var targets = new Record?[unit.References.Length];
        for (int i = 0; i < targets.Length; i++)
        {
            ReferenceSite site = unit.References[i];
            targets[i] = site.Value.Inlined is not { } inlined ? Resolve(site.Holder.Class.Slots[site.Slot], site.Value)
                : rows.ContainsKey(inlined) ? inlined
                : null;
        }

        foreach (Agreement agreement in unit.Agreements)
        {
            Record? document = targets[agreement.Document.Ordinal];
            Record? annotation = targets[agreement.Annotation.Ordinal];
            if (document is not null && annotation is not null && document != annotation)
            {
                diagnostics.Add(Diagnostic.CreateAgainst(
                    Catalogue.Disagreement,
                    agreement.Annotation.Span,
                    agreement.Document.Span,
                    agreement.Holder.Class.Slots[agreement.Slot].Name,
                    annotation.Identifier,
                    document.Identifier));
            }
        }

        return targets;
    }

    private Record? Resolve(SlotDefinition slot, ReferenceValue value)
    {
        if (slot.Classes.Length == 1 && identifiers.Find(slot.Classes[0], value.Target) is { } only && slot.Accepts(only.Class))
        {
            return only;
        }

        var found = slot.Classes.Select(c => identifiers.Find(c, value.Target)).OfType<Record>().Distinct().ToList();
        List<Record> right = found.FindAll(record => slot.Accepts(record.Class));
        if (right.Count == 0 && value.ByName)
        {
            right = slot.Classes.SelectMany(c => identifiers.FindByName(c, value.Target)).Distinct().ToList();
        }

        if (right.Count == 1)
        {
            return right[0];
        }

        if (right.Count > 1)
        {
            string all = string.Join(", ", right.Select(static r => r.DisplayName));
            Report(Catalogue.AmbiguousName, slot, value, Excerpt.Short(value.Target), all);
        }
        else if ((found.FirstOrDefault() ?? identifiers.FindAnywhere(value.Target)) is { } other)
        {
            Report(Catalogue.MistypedReference, slot, value, value.Target, other.Class.WithArticle, slot.RangeWithArticle);
        }
        else if (!unread.MayHold(value.Target))
        {
            Report(Catalogue.DanglingReference, slot, value, Excerpt.Short(value.Target), slot.RangeWithArticle,
                Suggest(slot, value.Target));
        }

        return null;
    }

    // Who has so many that lead nowhere has not mistyped them, and comparing each with all that there are takes time.
    private string Suggest(SlotDefinition slot, string target) => _suggested++ < MaximumSuggestions
        ? Suggestion.For(target, slot.Classes.SelectMany(identifiers.IdentifiersOf))
        : "";

    private void Report(DiagnosticDescriptor descriptor, SlotDefinition slot, ReferenceValue value, params string[] arguments) =>
        diagnostics.Add(Diagnostic.CreateAgainst(descriptor, value.Span, slot.Rule(slot.Classes.Length > 1 ? "any_of" : "range"), arguments));
}
