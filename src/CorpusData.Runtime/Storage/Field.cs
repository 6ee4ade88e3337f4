using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace CorpusData.Runtime.Storage;

/// <summary>A field of a row. Every call of a method decodes the field again. Used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Field
{
    private readonly string _text;
    private readonly int _start;
    private readonly int _length;

    internal Field(string text, int start, int length)
    {
        _text = text;
        _start = start;
        _length = length;
    }

    /// <summary>Whether the record has no value for this field.</summary>
    public bool IsAbsent => _length < 0;

    internal Cursor Cursor => new(_text, _start);

    private ReadOnlySpan<char> Span => _text.AsSpan(_start, _length);

    /// <summary>Returns the value as a string.</summary>
    public string Text() => IsAbsent ? "" : _text.Substring(_start, _length);

    /// <summary>Returns the value as a string, or null if there is none.</summary>
    public string? TextOrNull() => IsAbsent ? null : Text();

    /// <summary>Returns the value as a URI.</summary>
    public Uri Uri() => new(Text(), UriKind.Absolute);

    /// <summary>Returns the value as a URI, or null if there is none.</summary>
    public Uri? UriOrNull() => IsAbsent ? null : Uri();

    /// <summary>Returns the value as a whole number.</summary>
    public long Integer()
    {
        ulong number = IsAbsent ? 0 : Cursor.ReadLong();
        return (long)(number >> 1) ^ -(long)(number & 1);
    }

    /// <summary>Returns the value as a whole number, or null if there is none.</summary>
    public long? IntegerOrNull() => IsAbsent ? null : Integer();

    /// <summary>Returns the value as a value of an enum.</summary>
    public TEnum Enum<TEnum>()
        where TEnum : struct, Enum
    {
        int number = (int)Integer();
        return Unsafe.As<int, TEnum>(ref number);
    }

    /// <summary>Returns the value as a value of an enum, or null if there is none.</summary>
    public TEnum? EnumOrNull<TEnum>()
        where TEnum : struct, Enum => IsAbsent ? null : Enum<TEnum>();

    /// <summary>Returns the value as a Boolean.</summary>
    public bool Boolean() => Integer() != 0;

    /// <summary>Returns the value as a Boolean, or null if there is none.</summary>
    public bool? BooleanOrNull() => IsAbsent ? null : Boolean();

    /// <summary>Returns the value as a single-precision number.</summary>
    public float Single() => float.Parse(Span, NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>Returns the value as a single-precision number, or null if there is none.</summary>
    public float? SingleOrNull() => IsAbsent ? null : Single();

    /// <summary>Returns the value as a double-precision number.</summary>
    public double Double() => double.Parse(Span, NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>Returns the value as a double-precision number, or null if there is none.</summary>
    public double? DoubleOrNull() => IsAbsent ? null : Double();

    /// <summary>Returns the value as a decimal number.</summary>
    public decimal Decimal() => decimal.Parse(Span, NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>Returns the value as a decimal number, or null if there is none.</summary>
    public decimal? DecimalOrNull() => IsAbsent ? null : Decimal();

    /// <summary>Returns the value as a date.</summary>
    public DateOnly Date() => DateOnly.FromDayNumber((int)Integer());

    /// <summary>Returns the value as a date, or null if there is none.</summary>
    public DateOnly? DateOrNull() => IsAbsent ? null : Date();

    /// <summary>Returns the value as a time of day.</summary>
    public TimeOnly Time() => new(Integer());

    /// <summary>Returns the value as a time of day, or null if there is none.</summary>
    public TimeOnly? TimeOrNull() => IsAbsent ? null : Time();

    /// <summary>Returns the value as a date and time with its offset.</summary>
    public DateTimeOffset DateTime() =>
        DateTimeOffset.ParseExact(Span, "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);

    /// <summary>Returns the value as a date and time with its offset, or null if there is none.</summary>
    public DateTimeOffset? DateTimeOrNull() => IsAbsent ? null : DateTime();

    /// <summary>Returns the value as a duration.</summary>
    public TimeSpan Duration() => new(Integer());

    /// <summary>Returns the value as a duration, or null if there is none.</summary>
    public TimeSpan? DurationOrNull() => IsAbsent ? null : Duration();
}
