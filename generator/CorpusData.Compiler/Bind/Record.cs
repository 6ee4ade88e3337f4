using CorpusData.Compiler.Schema;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Bind;

/// <summary>An instance of a class, bound against the schema.</summary>
public sealed class Record
{
    private readonly Value?[] _values;
    private HashSet<int>? _refused;

    internal Record(ClassDefinition definition, string identifier, SourceSpan span, Record? owner)
    {
        Class = definition;
        Identifier = identifier;
        Span = span;
        Owner = owner;
        _values = new Value?[definition.Slots.Length];
    }

    public ClassDefinition Class { get; }

    /// <summary>The identifier; empty for a part.</summary>
    public string Identifier { get; }

    /// <summary>Where the record is named: its identifier, or its first line.</summary>
    public SourceSpan Span { get; }

    /// <summary>Its place among the records of its unit; -1 for a part.</summary>
    public int Ordinal { get; internal set; } = -1;

    /// <summary>The record that it is written in.</summary>
    public Record? Owner { get; }

    /// <summary>A document's running text.</summary>
    public DocumentText? Text { get; internal set; }

    /// <summary>Whether a part of what is written of it could not be read, so that what it lacks may be there.</summary>
    public bool IsIncomplete { get; internal set; }

    /// <summary>The identifier of the nearest record around it, itself included, that has one.</summary>
    public string NearestIdentifier => Identifier.Length > 0 || Owner is null ? Identifier : Owner.NearestIdentifier;

    /// <summary>The nearest record around it, itself included, that has a text.</summary>
    public Record? EnclosingDocument
    {
        get
        {
            for (Record? record = this; record is not null; record = record.Owner)
            {
                if (record.Text is not null)
                {
                    return record;
                }
            }

            return null;
        }
    }

    /// <summary>The value that is written for a slot of <see cref="ClassDefinition.Slots"/>.</summary>
    public Value? this[int slot]
    {
        get => _values[slot];
        internal set => _values[slot] = value;
    }

    /// <summary>Returns the values of a slot: the items of a list, or the one value.</summary>
    public SlotValues ValuesOf(int slot) => new(_values[slot]);

    /// <summary>Whether something is written for a slot, be it right or wrong.</summary>
    public bool IsWritten(int slot) => _values[slot] is not null || _refused?.Contains(slot) == true;

    /// <summary>Whether what is written for a slot is wrong, and reported.</summary>
    public bool IsRefused(int slot) => _refused?.Contains(slot) == true;

    /// <summary>The record as messages name it.</summary>
    public string DisplayName => Identifier.Length == 0 ? $"this {Class.Name}" : Display(Class, Identifier);

    /// <summary>The first text by which a reader knows the record, such as its name or headline; otherwise its identifier.</summary>
    public string Title
    {
        get
        {
            for (int i = 0; i < _values.Length; i++)
            {
                if (_values[i] is ScalarValue title && IsTitle(Class.Slots[i]))
                {
                    return title.Text;
                }
            }

            return Identifier;
        }
    }

    /// <summary>Whether another record of the class has the same written values.</summary>
    public bool IsSameAs(Record other)
    {
        if (Class != other.Class)
        {
            return false;
        }

        for (int i = 0; i < _values.Length; i++)
        {
            bool isSame = _values[i] is { } value
                ? other._values[i] is { } counterpart && value.IsSameAs(counterpart)
                : other._values[i] is null;
            if (!isSame)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The record of a class and identifier as messages name it.</summary>
    internal static string Display(ClassDefinition definition, string identifier) => $"{definition.Name} '{identifier}'";

    internal void Refuse(int slot) => (_refused ??= new HashSet<int>()).Add(slot);

    private static bool IsTitle(SlotDefinition slot) => slot.Kind == RangeKind.SurfaceForm
        || (slot is { Kind: RangeKind.Scalar, Scalar: ScalarType.String, IsIdentifier: false, DesignatesType: false });
}
