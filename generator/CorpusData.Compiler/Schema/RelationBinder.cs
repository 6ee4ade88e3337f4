using System.Collections.Immutable;
using CorpusData.Compiler.Diagnostics;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Schema;

/// <summary>Binds each relation to the slot that says the same from the other side.</summary>
internal sealed class RelationBinder(ElementTable elements, ImmutableArray<Diagnostic>.Builder diagnostics)
{
    /// <summary>Binds the inverses of all slots.</summary>
    public void Bind()
    {
        var bound = new HashSet<SlotDefinition>();
        foreach (ClassSyntax syntax in elements.Classes)
        {
            foreach (SlotSyntax slot in syntax.Slots!)
            {
                if (slot.Reader.Text("inverse") is { } name && bound.Add(slot.Definition))
                {
                    Bind(syntax.Definition, slot, name);
                }
            }
        }
    }

    private void Bind(ClassDefinition owner, SlotSyntax syntax, string name)
    {
        SlotDefinition slot = syntax.Definition;
        SourceSpan at = syntax.Reader.SpanOf("inverse");
        if (slot.Kind != RangeKind.Reference)
        {
            Report(Catalogue.InvalidInverse, at, name, slot.Name, "only references to records with identifiers have inverses");
            return;
        }

        if (owner.Identifier is null)
        {
            Report(Catalogue.InvalidInverse, at, name, slot.Name, $"{owner.Name} has no identifier to refer to");
            return;
        }

        foreach (ClassDefinition range in slot.Classes)
        {
            if (range.FindSlot(name) is not { } inverse)
            {
                Report(Catalogue.UnknownElement, at, name, $"a slot of {range.Name}, the range,",
                    Suggestion.For(name, range.Slots.Select(static s => s.SlotName)));
                return;
            }

            if (inverse.Kind != RangeKind.Reference || !inverse.Classes.Any(c => owner.Is(c) || c.Is(owner)))
            {
                Report(Catalogue.InvalidInverse, at, name, slot.Name, $"its range is not {owner.Name}");
                return;
            }

            string? other = elements.FindClass(range.Name)!.Slots!.First(s => s.Definition == inverse).Reader.Text("inverse");
            if (other is not null && other != slot.SlotName)
            {
                Report(Catalogue.InvalidInverse, at, name, slot.Name, $"its own inverse is '{other}'");
                return;
            }

            slot.Inverse = inverse;
            inverse.Inverse ??= slot;
        }
    }

    private void Report(DiagnosticDescriptor descriptor, SourceSpan at, params string[] arguments) =>
        diagnostics.Add(Diagnostic.Create(descriptor, at, arguments));
}
