using System.Collections.Immutable;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Schema;

/// <summary>Checks that what becomes C# in one place has names of its own there.</summary>
internal sealed class NameRules(
    ImmutableArray<BoundClass> classes, IReadOnlyList<EnumDefinition> enums, ImmutableArray<Finding>.Builder findings)
{
    // What the static class of the corpus has besides its collections.
    public const string Info = "Info";

    // A type in each collection, which would hide another one there.
    private const string Enumerator = "Enumerator";

    private IEnumerable<(string Name, string CSharpName, SourceSpan Span)> Types => classes
        .Select(static bound => (bound.Definition.Name, bound.Definition.CSharpName, bound.Definition.Span))
        .Concat(enums.Select(static e => (e.Name, e.CSharpName, e.Span)));

    /// <summary>Reports every name that is taken, and every one that is too long.</summary>
    public void Check(ClassDefinition? root)
    {
        foreach (ClassDefinition definition in classes.Select(static bound => bound.Definition))
        {
            foreach (SlotDefinition slot in definition.Slots)
            {
                bool isOwn = definition.IsTreeRoot || definition.Parent?.Slots.Contains(slot) != true;
                if (isOwn && slot.CSharpName == definition.CSharpName)
                {
                    findings.Add(Catalog.NameOfItsClass, slot.Span, slot.Name, slot.CSharpName);
                }
            }
        }

        CheckLengths();
        if (root is not null)
        {
            if (root.CSharpName == Info)
            {
                findings.Add(Catalog.ReservedName, root.Span, root.Name, Info);
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
                    Catalog.LongName, at, Excerpt.Short(name), FormattableString.Invariant($"{CSharpName.MaximumLength}"));
            }
        }
    }

    // The data stands beside the types; a collection's type, in the root class, would hide one of its name.
    private void CheckTypes(ClassDefinition root)
    {
        foreach ((string name, string csharpName, SourceSpan at) in Types)
        {
            if (csharpName == root.CSharpName + "Rows" || csharpName == Enumerator)
            {
                findings.Add(Catalog.ReservedName, at, name, csharpName);
            }
            else if (root.Slots.FirstOrDefault(slot => TypeName(slot) == csharpName) is { } slot)
            {
                findings.Add(Catalog.NameOfCollection, at, slot.Span, name, csharpName, slot.Name);
            }
        }
    }

    private void CheckMembers(ClassDefinition root)
    {
        foreach (SlotDefinition slot in root.Slots)
        {
            if (slot.CSharpName == Info || slot.CSharpName == root.CSharpName + "Rows")
            {
                findings.Add(Catalog.ReservedName, slot.Span, slot.Name, slot.CSharpName);
            }

            if (root.Slots.FirstOrDefault(other => TypeName(other) == slot.CSharpName) is { } namesake)
            {
                findings.Add(
                    Catalog.NameOfCollection, slot.Span, namesake.Span, slot.Name, slot.CSharpName, namesake.Name);
            }
        }
    }

    private static string TypeName(SlotDefinition slot) => slot.CSharpName + "Collection";
}
