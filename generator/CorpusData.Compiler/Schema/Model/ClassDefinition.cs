using System.Collections.Immutable;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Schema;

/// <summary>A class of the schema.</summary>
public sealed class ClassDefinition
{
    private Dictionary<string, int>? _ordinals;
    private ClassDefinition[]? _concreteClasses;
    private HashSet<ClassDefinition>? _generals;
    private bool? _hasSurfaceForms;
    private int[]? _inverseSlots;
    private ImmutableArray<SlotDefinition> _slots = ImmutableArray<SlotDefinition>.Empty;

    internal ClassDefinition(string name, string csharpName, SourceSpan span)
    {
        Name = name;
        CSharpName = csharpName;
        Span = span;
        IdentityScope = this;
    }

    public string Name { get; }

    public string CSharpName { get; }

    /// <summary>Where its name stands in the schema.</summary>
    public SourceSpan Span { get; }

    public string? Description { get; internal set; }

    /// <summary>Why it should not be used any more.</summary>
    public string? Deprecated { get; internal set; }

    /// <summary>Whether there are no records of the class itself.</summary>
    public bool IsAbstract { get; internal set; }

    /// <summary>Whether other classes take its slots without inheriting from it; it becomes an interface.</summary>
    public bool IsMixin { get; internal set; }

    public bool IsTreeRoot { get; internal set; }

    /// <summary>Whether some of its slots are not known, which is reported: nothing may be concluded from their lack.</summary>
    internal bool IsIncomplete { get; set; }

    /// <summary>The class that it inherits from.</summary>
    public ClassDefinition? Parent { get; internal set; }

    /// <summary>The classes whose slots it takes.</summary>
    public ImmutableArray<ClassDefinition> Mixins { get; internal set; } = ImmutableArray<ClassDefinition>.Empty;

    /// <summary>The classes that inherit from it or take its slots directly, in the schema's order.</summary>
    public ImmutableArray<ClassDefinition> Children { get; internal set; } = ImmutableArray<ClassDefinition>.Empty;

    /// <summary>Every slot that a record of the class has, the parent's first and in the same places.</summary>
    public ImmutableArray<SlotDefinition> Slots
    {
        get => _slots;
        internal set
        {
            _slots = value;
            Identifier = value.FirstOrDefault(static slot => slot.IsIdentifier);
            Key = value.FirstOrDefault(static slot => slot.IsKey);
            TypeDesignator = value.FirstOrDefault(static slot => slot.DesignatesType);
        }
    }

    /// <summary>The slots that the class has and its parent has not.</summary>
    public ImmutableArray<SlotDefinition> OwnSlots { get; internal set; } = ImmutableArray<SlotDefinition>.Empty;

    /// <summary>The slots whose values together are unique among the class's records.</summary>
    public ImmutableArray<UniqueKey> UniqueKeys { get; internal set; } = ImmutableArray<UniqueKey>.Empty;

    /// <summary>One of the classes that share identifiers with it, the same for each of them.</summary>
    public ClassDefinition IdentityScope { get; internal set; }

    /// <summary>The slot that names its records; a class without one is a part of its owner.</summary>
    public SlotDefinition? Identifier { get; private set; }

    /// <summary>The slot that tells a part from the others of the same owner.</summary>
    public SlotDefinition? Key { get; private set; }

    /// <summary>The slot whose value names the record's class.</summary>
    public SlotDefinition? TypeDesignator { get; private set; }

    /// <summary>The slot with the running text; a class that has one is a document class.</summary>
    public SlotDefinition? Text => Slots.FirstOrDefault(static slot => slot.Kind == RangeKind.Text);

    /// <summary>Whether its records are named in text, once the schema is bound.</summary>
    public bool HasSurfaceForms => _hasSurfaceForms ??= Slots.Any(static slot => slot.Kind == RangeKind.SurfaceForm);

    /// <summary>The places of the slots that are the inverse of another, once the schema is bound.</summary>
    public IReadOnlyList<int> InverseSlots =>
        _inverseSlots ??= Enumerable.Range(0, Slots.Length).Where(i => Slots[i].Inverse is not null).ToArray();

    /// <summary>The slot with the header template.</summary>
    public SlotDefinition? Header => Slots.FirstOrDefault(static slot => slot.Header is not null);

    /// <summary>The classes that it inherits from or takes slots of directly.</summary>
    public IEnumerable<ClassDefinition> Bases => Parent is null ? Mixins : Mixins.Prepend(Parent);

    /// <summary>
    /// The class and everything that is of it, as far as there can be records of it, once it is known what inherits.
    /// </summary>
    public IReadOnlyList<ClassDefinition> ConcreteClasses =>
        _concreteClasses ??= (IsAbstract || IsTreeRoot ? [] : new[] { this })
            .Concat(Children.SelectMany(static child => child.ConcreteClasses)).Distinct().ToArray();

    /// <summary>The place of a class among <see cref="ConcreteClasses"/>, by which a part tells what it is.</summary>
    public int KindOf(ClassDefinition concrete) => Array.IndexOf((ClassDefinition[])ConcreteClasses, concrete);

    /// <summary>Whether the class is another, inherits from it or takes its slots, once it is known what inherits.</summary>
    public bool Is(ClassDefinition other) => this == other || Generals.Contains(other);

    // All that it inherits from, each once, however many ways lead there.
    private HashSet<ClassDefinition> Generals => _generals ??= [.. Bases.Concat(Bases.SelectMany(static c => c.Generals))];

    /// <summary>The place of the slot that data writes under a key, or -1.</summary>
    public int IndexOf(string key)
    {
        Dictionary<string, int> ordinals = _ordinals ??= Slots
            .Select(static (s, i) => (s.Name, i))
            .ToDictionary(static pair => pair.Name, static pair => pair.i, StringComparer.Ordinal);
        return ordinals.TryGetValue(key, out int ordinal) ? ordinal : -1;
    }

    /// <summary>The slot that the schema calls by a name, or null.</summary>
    public SlotDefinition? FindSlot(string slotName) => Slots.FirstOrDefault(slot => slot.SlotName == slotName);

    /// <summary>The class as messages name it.</summary>
    public string WithArticle => (Name.Length > 0 && "AEIOUaeiou".IndexOf(Name[0]) >= 0 ? "an " : "a ") + Name;
}

/// <summary>Slots whose values together are unique among the records of a class.</summary>
public sealed record UniqueKey(string Name, ImmutableArray<SlotDefinition> Slots, SourceSpan Span);
