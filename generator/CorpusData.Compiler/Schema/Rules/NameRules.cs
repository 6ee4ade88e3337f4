using System.Collections.Immutable;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Schema;

/// <summary>Checks that the C# names in one scope are different and not too long.</summary>
internal sealed class NameRules(
    ImmutableArray<BoundClass> classes, IReadOnlyList<EnumDefinition> enums, ImmutableArray<Finding>.Builder findings)
{
    private IEnumerable<(string Name, string CSharpName, SourceSpan Span)> Types => classes
        .Select(static bound => (bound.Definition.Name, bound.Definition.CSharpName, bound.Definition.Span))
        .Concat(enums.Select(static e => (e.Name, e.CSharpName, e.Span)));

    /// <summary>Reports every name that is already taken or too long.</summary>
    public void Check(ClassDefinition? root)
    {
        CheckLengths();
        if (root is not null)
        {
            if (root.CSharpName == GeneratedNames.Info)
            {
                findings.Add(Catalog.ReservedName, root.Span, root.Name, GeneratedNames.Info);
            }

            CheckTypes(root);
            CheckMembers(root);
        }
    }

    private void CheckLengths()
    {
        IEnumerable<(string Name, string CSharpName, SourceSpan Span)> slots = classes
            .SelectMany(static bound => bound.Definition.OwnSlots)
            .Select(static slot => (slot.Name, slot.CSharpName, slot.Span));
        IEnumerable<(string Name, string CSharpName, SourceSpan Span)> values = enums
            .SelectMany(static e => e.Values.Select(value => (value.Text, value.CSharpName, value.Span)));
        foreach ((string name, string csharpName, SourceSpan at) in Types.Concat(slots).Concat(values))
        {
            if (csharpName.Length > CSharpName.MaximumLength)
            {
                findings.Add(
                    Catalog.LongName, at, Excerpt.Short(name), MessageText.Number(CSharpName.MaximumLength));
            }
        }
    }

    // The class of the data is in the same namespace as the types. A type inside the root class or a collection would hide a
    // type of the schema with the same name.
    private void CheckTypes(ClassDefinition root)
    {
        foreach ((string name, string csharpName, SourceSpan at) in Types)
        {
            if (csharpName == GeneratedNames.Rows(root.CSharpName) || csharpName == GeneratedNames.Enums(root.CSharpName)
                || csharpName == GeneratedNames.Enumerator)
            {
                findings.Add(Catalog.ReservedName, at, name, csharpName);
            }
            else if (root.Slots.FirstOrDefault(slot => GeneratedNames.Collection(slot.CSharpName) == csharpName) is { } slot)
            {
                findings.Add(Catalog.NameOfCollection, at, slot.Span, name, csharpName, slot.Name);
            }
        }
    }

    private void CheckMembers(ClassDefinition root)
    {
        foreach (SlotDefinition slot in root.Slots)
        {
            if (slot.CSharpName == GeneratedNames.Info || slot.CSharpName == GeneratedNames.Rows(root.CSharpName))
            {
                findings.Add(Catalog.ReservedName, slot.Span, slot.Name, slot.CSharpName);
            }

            if (root.Slots.FirstOrDefault(other => GeneratedNames.Collection(other.CSharpName) == slot.CSharpName) is { } namesake)
            {
                findings.Add(
                    Catalog.NameOfCollection, slot.Span, namesake.Span, slot.Name, slot.CSharpName, namesake.Name);
            }
        }
    }
}
