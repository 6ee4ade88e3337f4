using CorpusData.Compiler.Schema;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Bind;

/// <summary>A record or part, bound to the schema.</summary>
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

    /// <summary>The span of the identifier, or of the first line if there is none.</summary>
    public SourceSpan Span { get; }

    /// <summary>The index among the records of the unit; -1 for a part.</summary>
    public int Ordinal { get; internal set; } = -1;

    /// <summary>The record that contains this record; null if there is none.</summary>
    public Record? Owner { get; }

    /// <summary>The text of a document.</summary>
    public DocumentText? Text { get; internal set; }

    /// <summary>Whether some of the record could not be read. Values of such a record must not be reported as missing.</summary>
    public bool IsIncomplete { get; internal set; }

    /// <summary>The identifier of this record, or of the nearest record around it that has one.</summary>
    public string NearestIdentifier => Identifier.Length > 0 || Owner is null ? Identifier : Owner.NearestIdentifier;

    /// <summary>This record, or the nearest record around it, that has a text; null if there is none.</summary>
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

    /// <summary>The value of a slot, by its index in <see cref="ClassDefinition.Slots"/>; null if there is none.</summary>
    public Value? this[int slot]
    {
        get => _values[slot];
        internal set => _values[slot] = value;
    }

    /// <summary>Returns the values of a slot: the items of a list, or the one value.</summary>
    public SlotValues ValuesOf(int slot) => new(_values[slot]);

    /// <summary>Returns whether the seeds contain a value of a slot, valid or not.</summary>
    public bool IsWritten(int slot) => _values[slot] is not null || _refused?.Contains(slot) == true;

    /// <summary>Returns whether a value of a slot is not valid and was reported.</summary>
    public bool IsRefused(int slot) => _refused?.Contains(slot) == true;

    /// <summary>The class and identifier of the record, for messages.</summary>
    public string DisplayName => Identifier.Length == 0 ? $"this {Class.Name}" : Display(Class, Identifier);

    /// <summary>The first string of the record, such as its name or headline; otherwise its identifier.</summary>
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

    /// <summary>Returns whether another record has the same class and values.</summary>
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

    /// <summary>Returns a class and an identifier as text for messages.</summary>
    internal static string Display(ClassDefinition definition, string identifier) => $"{definition.Name} '{identifier}'";

    internal void Refuse(int slot) => (_refused ??= new HashSet<int>()).Add(slot);

    private static bool IsTitle(SlotDefinition slot) => slot.Kind == RangeKind.SurfaceForm
        || (slot is { Kind: RangeKind.Scalar, Scalar: ScalarType.String, IsIdentifier: false, DesignatesType: false });
}
