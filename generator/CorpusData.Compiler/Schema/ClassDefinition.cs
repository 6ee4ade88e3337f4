using System.Collections.Immutable;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Schema;

/// <summary>A class of the schema.</summary>
public sealed class ClassDefinition
{
    private Dictionary<string, int>? _ordinals;

    internal ClassDefinition(string name, string csharpName, SourceSpan span)
    {
        Name = name;
        CSharpName = csharpName;
        Span = span;
    }

    public string Name { get; }

    public string CSharpName { get; }

    /// <summary>Where its name stands in the schema.</summary>
    public SourceSpan Span { get; }

    public string? Description { get; internal set; }

    public bool IsAbstract { get; internal set; }

    public bool IsTreeRoot { get; internal set; }

    /// <summary>The class that it inherits from.</summary>
    public ClassDefinition? Parent { get; internal set; }

    /// <summary>The classes that inherit from it directly, in the schema's order.</summary>
    public ImmutableArray<ClassDefinition> Children { get; internal set; } = ImmutableArray<ClassDefinition>.Empty;

    /// <summary>Every slot that a record of the class has, inherited ones first.</summary>
    public ImmutableArray<SlotDefinition> Slots { get; internal set; } = ImmutableArray<SlotDefinition>.Empty;

    /// <summary>The slots that the class itself adds to its parent's.</summary>
    public ImmutableArray<SlotDefinition> OwnSlots { get; internal set; } = ImmutableArray<SlotDefinition>.Empty;

    /// <summary>The slot that names its records; a class without one is a part of its owner.</summary>
    public SlotDefinition? Identifier => Slots.FirstOrDefault(static slot => slot.IsIdentifier);

    /// <summary>The slot with the running text; a class that has one is a document class.</summary>
    public SlotDefinition? Text => Slots.FirstOrDefault(static slot => slot.Kind == RangeKind.Text);

    /// <summary>The slot with the header template.</summary>
    public SlotDefinition? Header => Slots.FirstOrDefault(static slot => slot.Header is not null);

    /// <summary>The topmost class that it inherits an identifier from: identifiers are unique below it.</summary>
    public ClassDefinition IdentityScope
    {
        get
        {
            ClassDefinition scope = this;
            while (scope.Parent?.Identifier is not null)
            {
                scope = scope.Parent;
            }

            return scope;
        }
    }

    /// <summary>The class and everything that inherits from it, as far as there can be records of it.</summary>
    public IEnumerable<ClassDefinition> ConcreteClasses =>
        (IsAbstract ? [] : new[] { this }).Concat(Children.SelectMany(static child => child.ConcreteClasses));

    /// <summary>Whether the class is another or inherits from it.</summary>
    public bool Is(ClassDefinition other)
    {
        for (ClassDefinition? c = this; c is not null; c = c.Parent)
        {
            if (c == other)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The place of a slot in <see cref="Slots"/>, or -1.</summary>
    public int IndexOf(string slot)
    {
        Dictionary<string, int> ordinals = _ordinals ??= Slots
            .Select(static (s, i) => (s.Name, i))
            .ToDictionary(static pair => pair.Name, static pair => pair.i, StringComparer.Ordinal);
        return ordinals.TryGetValue(slot, out int ordinal) ? ordinal : -1;
    }

    /// <summary>The class as messages name it.</summary>
    public string WithArticle => Article(Name) + " " + Name;

    private static string Article(string name) => "AEIOUaeiou".IndexOf(name[0]) >= 0 ? "an" : "a";
}
