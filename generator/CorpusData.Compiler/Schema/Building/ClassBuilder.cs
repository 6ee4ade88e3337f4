using System.Collections.Immutable;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Schema;

/// <summary>A class while the passes bind it; its <see cref="ClassDefinition"/> is created from it afterward.</summary>
internal sealed class ClassBuilder
{
    public ClassBuilder(string name, string csharpName, SourceSpan span)
    {
        Name = name;
        CSharpName = csharpName;
        Span = span;
        IdentityScope = this;
    }

    public string Name { get; }

    public string CSharpName { get; }

    public SourceSpan Span { get; }

    public string? Description { get; set; }

    public string? Deprecated { get; set; }

    public VocabularyTerm? ClassUri { get; set; }

    public bool IsAbstract { get; set; }

    public bool IsMixin { get; set; }

    public bool IsTreeRoot { get; set; }

    /// <summary>Whether some of its slots could not be bound. This is reported, and no other slot is then reported as missing.</summary>
    public bool IsIncomplete { get; set; }

    public ClassBuilder? Parent { get; set; }

    public ImmutableArray<ClassBuilder> Mixins { get; set; } = ImmutableArray<ClassBuilder>.Empty;

    public ImmutableArray<ClassBuilder> Children { get; set; } = ImmutableArray<ClassBuilder>.Empty;

    /// <summary>All classes that it inherits from, directly or not, once the hierarchy is bound.</summary>
    public HashSet<ClassBuilder> Generals { get; } = new();

    /// <summary>The class and the classes that inherit from it, without abstract ones, once the hierarchy is bound.</summary>
    public ImmutableArray<ClassBuilder> ConcreteClasses { get; set; } = ImmutableArray<ClassBuilder>.Empty;

    public ImmutableArray<SlotBuilder> Slots { get; set; } = ImmutableArray<SlotBuilder>.Empty;

    public ImmutableArray<SlotBuilder> OwnSlots { get; set; } = ImmutableArray<SlotBuilder>.Empty;

    public ImmutableArray<UniqueKeyBuilder> UniqueKeys { get; set; } = ImmutableArray<UniqueKeyBuilder>.Empty;

    public ClassBuilder IdentityScope { get; set; }

    public SlotBuilder? Identifier => Slots.FirstOrDefault(static slot => slot.IsIdentifier);

    public SlotBuilder? Text => Slots.FirstOrDefault(static slot => slot.Kind == RangeKind.Text);

    public IEnumerable<ClassBuilder> Bases => Parent is null ? Mixins : Mixins.Prepend(Parent);

    /// <summary>Returns the nearest class that classes have in common; null if there is none.</summary>
    public static ClassBuilder? CommonBase(IEnumerable<ClassBuilder> classes)
    {
        ClassBuilder? common = classes.First();
        while (common is not null && !classes.All(c => c.Is(common)))
        {
            common = common.Parent;
        }

        return common;
    }

    /// <summary>Returns whether the class is another class or inherits from it, also as a mixin.</summary>
    public bool Is(ClassBuilder other) => this == other || Generals.Contains(other);

    public SlotBuilder? FindSlot(string slotName) => Slots.FirstOrDefault(slot => slot.SlotName == slotName);
}

/// <summary>A unique key while the passes bind its class.</summary>
internal sealed record UniqueKeyBuilder(string Name, ImmutableArray<SlotBuilder> Slots, SourceSpan Span);
