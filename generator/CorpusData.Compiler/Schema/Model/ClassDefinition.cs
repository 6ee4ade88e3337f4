using System.Collections.Immutable;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Schema;

/// <summary>A class of the schema.</summary>
public sealed class ClassDefinition
{
    private readonly int _ordinal;
    private readonly DefinitionTable<ClassLinks> _links;

    /// <summary>Creates a class. Its links are added to the table when all classes and slots are created.</summary>
    internal ClassDefinition(
        string name, string csharpName, SourceSpan span, int ordinal, DefinitionTable<ClassLinks> links)
    {
        Name = name;
        CSharpName = csharpName;
        Span = span;
        _ordinal = ordinal;
        _links = links;
    }

    public string Name { get; }

    public string CSharpName { get; }

    /// <summary>The span of its name in the schema.</summary>
    public SourceSpan Span { get; }

    public string? Description { get; internal init; }

    /// <summary>The reason why it is deprecated; null if it is not.</summary>
    public string? Deprecated { get; internal init; }

    /// <summary>The class of a vocabulary to which the schema maps it.</summary>
    public VocabularyTerm? ClassUri { get; internal init; }

    /// <summary>Whether the class itself has no records. This is also true of a mixin.</summary>
    public bool IsAbstract { get; internal init; }

    /// <summary>Whether it is a mixin, which becomes an interface.</summary>
    public bool IsMixin { get; internal init; }

    public bool IsTreeRoot { get; internal init; }

    /// <summary>Whether some of its slots could not be bound. This is reported, and no other slot is then reported as missing.</summary>
    internal bool IsIncomplete { get; init; }

    /// <summary>The class that it inherits from with <c>is_a</c>.</summary>
    public ClassDefinition? Parent => Links.Parent;

    /// <summary>The mixins that it lists.</summary>
    public ImmutableArray<ClassDefinition> Mixins => Links.Mixins;

    /// <summary>The classes that inherit directly from it, also as a mixin, in the schema's order.</summary>
    public ImmutableArray<ClassDefinition> Children => Links.Children;

    /// <summary>All slots of a record of the class: first those of the parent, in the same order.</summary>
    public ImmutableArray<SlotDefinition> Slots => Links.Slots;

    /// <summary>The slots that the class has in addition to those of its parent.</summary>
    public ImmutableArray<SlotDefinition> OwnSlots => Links.OwnSlots;

    /// <summary>The unique keys that the class defines.</summary>
    public ImmutableArray<UniqueKey> UniqueKeys => Links.UniqueKeys;

    /// <summary>The class that represents all classes that share identifiers with this one.</summary>
    public ClassDefinition IdentityScope => Links.IdentityScope;

    /// <summary>The slot of the identifier; null if instances of the class are parts.</summary>
    public SlotDefinition? Identifier => Links.Identifier;

    /// <summary>The slot whose value distinguishes the parts in one slot of a record.</summary>
    public SlotDefinition? Key => Links.Key;

    /// <summary>The slot whose value names the record's class.</summary>
    public SlotDefinition? TypeDesignator => Links.TypeDesignator;

    /// <summary>The slot of the text; null if the class is not a document class.</summary>
    public SlotDefinition? Text => Links.Text;

    /// <summary>Whether its records are entities: the class has a slot of surface forms.</summary>
    public bool HasSurfaceForms => Links.HasSurfaceForms;

    /// <summary>The indexes of the slots that have an inverse.</summary>
    public ImmutableArray<int> InverseSlots => Links.InverseSlots;

    /// <summary>The slot with the header template.</summary>
    public SlotDefinition? Header => Links.Header;

    /// <summary>The classes that it inherits from directly: the parent and the mixins.</summary>
    public ImmutableArray<ClassDefinition> Bases => Links.Bases;

    /// <summary>The class and the classes that inherit from it, without those that have no instances.</summary>
    public ImmutableArray<ClassDefinition> ConcreteClasses => Links.ConcreteClasses;

    /// <summary>The name of the class with its article, for messages.</summary>
    public string WithArticle => IndefiniteArticle.Before(Name);

    private ClassLinks Links => _links[_ordinal];

    /// <summary>Returns the index of a class in <see cref="ConcreteClasses"/>, with which a row stores the class of a part.</summary>
    public int KindOf(ClassDefinition concrete) => Links.ConcreteClasses.IndexOf(concrete);

    /// <summary>Returns whether the class is another class or inherits from it, also as a mixin.</summary>
    public bool Is(ClassDefinition other) => this == other || Links.Generals.Contains(other);

    /// <summary>Returns the index of the slot that seeds write with a key; -1 if there is none.</summary>
    public int IndexOf(string key) => Links.Ordinals.TryGetValue(key, out int ordinal) ? ordinal : -1;

    /// <summary>Returns the slot with a name in the schema; null if there is none.</summary>
    public SlotDefinition? FindSlot(string slotName) => Slots.FirstOrDefault(slot => slot.SlotName == slotName);
}

/// <summary>Slots whose values together are unique among the records of a class.</summary>
public sealed record UniqueKey(string Name, ImmutableArray<SlotDefinition> Slots, SourceSpan Span);
