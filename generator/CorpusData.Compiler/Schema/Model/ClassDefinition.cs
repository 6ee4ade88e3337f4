using System.Collections.Immutable;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Schema;

/// <summary>A class of the schema.</summary>
public sealed class ClassDefinition
{
    private readonly int _ordinal;
    private readonly DefinitionTable<ClassLinks> _links;

    /// <summary>Creates a class. What it refers to is added to the table when all classes and slots are created.</summary>
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

    /// <summary>Where its name stands in the schema.</summary>
    public SourceSpan Span { get; }

    public string? Description { get; internal init; }

    /// <summary>Why it should not be used any more.</summary>
    public string? Deprecated { get; internal init; }

    /// <summary>The class of a vocabulary that it is mapped to.</summary>
    public VocabularyTerm? ClassUri { get; internal init; }

    /// <summary>Whether there are no records of the class itself.</summary>
    public bool IsAbstract { get; internal init; }

    /// <summary>Whether other classes take its slots without inheriting from it; it becomes an interface.</summary>
    public bool IsMixin { get; internal init; }

    public bool IsTreeRoot { get; internal init; }

    /// <summary>Whether some of its slots are not known, which is reported: nothing may be concluded from their lack.</summary>
    internal bool IsIncomplete { get; init; }

    /// <summary>The class that it inherits from.</summary>
    public ClassDefinition? Parent => Links.Parent;

    /// <summary>The classes whose slots it takes.</summary>
    public ImmutableArray<ClassDefinition> Mixins => Links.Mixins;

    /// <summary>The classes that inherit from it or take its slots directly, in the schema's order.</summary>
    public ImmutableArray<ClassDefinition> Children => Links.Children;

    /// <summary>Every slot that a record of the class has, the parent's first and in the same places.</summary>
    public ImmutableArray<SlotDefinition> Slots => Links.Slots;

    /// <summary>The slots that the class has and its parent has not.</summary>
    public ImmutableArray<SlotDefinition> OwnSlots => Links.OwnSlots;

    /// <summary>The slots whose values together are unique among the class's records.</summary>
    public ImmutableArray<UniqueKey> UniqueKeys => Links.UniqueKeys;

    /// <summary>One of the classes that share identifiers with it, the same for each of them.</summary>
    public ClassDefinition IdentityScope => Links.IdentityScope;

    /// <summary>The slot that names its records; a class without one is a part of its owner.</summary>
    public SlotDefinition? Identifier => Links.Identifier;

    /// <summary>The slot that tells a part from the others of the same owner.</summary>
    public SlotDefinition? Key => Links.Key;

    /// <summary>The slot whose value names the record's class.</summary>
    public SlotDefinition? TypeDesignator => Links.TypeDesignator;

    /// <summary>The slot with the running text; a class that has one is a document class.</summary>
    public SlotDefinition? Text => Links.Text;

    /// <summary>Whether its records are named in text.</summary>
    public bool HasSurfaceForms => Links.HasSurfaceForms;

    /// <summary>The places of the slots that are the inverse of another.</summary>
    public ImmutableArray<int> InverseSlots => Links.InverseSlots;

    /// <summary>The slot with the header template.</summary>
    public SlotDefinition? Header => Links.Header;

    /// <summary>The classes that it inherits from or takes slots of directly.</summary>
    public ImmutableArray<ClassDefinition> Bases => Links.Bases;

    /// <summary>The class and everything that is of it, as far as there can be records of it.</summary>
    public ImmutableArray<ClassDefinition> ConcreteClasses => Links.ConcreteClasses;

    /// <summary>The class as messages name it.</summary>
    public string WithArticle => IndefiniteArticle.Before(Name);

    private ClassLinks Links => _links[_ordinal];

    /// <summary>The place of a class among <see cref="ConcreteClasses"/>, by which a part tells what it is.</summary>
    public int KindOf(ClassDefinition concrete) => Links.ConcreteClasses.IndexOf(concrete);

    /// <summary>Whether the class is another, inherits from it or takes its slots.</summary>
    public bool Is(ClassDefinition other) => this == other || Links.Generals.Contains(other);

    /// <summary>The place of the slot that data writes under a key, or -1.</summary>
    public int IndexOf(string key) => Links.Ordinals.TryGetValue(key, out int ordinal) ? ordinal : -1;

    /// <summary>The slot that the schema calls by a name, or null.</summary>
    public SlotDefinition? FindSlot(string slotName) => Slots.FirstOrDefault(slot => slot.SlotName == slotName);
}

/// <summary>Slots whose values together are unique among the records of a class.</summary>
public sealed record UniqueKey(string Name, ImmutableArray<SlotDefinition> Slots, SourceSpan Span);
