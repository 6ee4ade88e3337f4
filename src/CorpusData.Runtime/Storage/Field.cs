using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace CorpusData.Runtime.Storage;

/// <summary>Used by generated code: a field of a row, decoded when it is asked for a value.</summary>
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

    /// <summary>Whether the record has no value for it.</summary>
    public bool IsAbsent => _length < 0;

    internal Cursor Cursor => new(_text, _start);

    private ReadOnlySpan<char> Span => _text.AsSpan(_start, _length);

    /// <summary>The value as a string.</summary>
    public string Text() => IsAbsent ? "" : _text.Substring(_start, _length);

    /// <summary>The value as a string, or null.</summary>
    public string? TextOrNull() => IsAbsent ? null : Text();

    /// <summary>The value as a URI.</summary>
    public Uri Uri() => new(Text(), UriKind.Absolute);

    /// <summary>The value as a URI, or null.</summary>
    public Uri? UriOrNull() => IsAbsent ? null : Uri();

    /// <summary>The value as a whole number.</summary>
    public long Integer()
    {
        ulong number = IsAbsent ? 0 : Cursor.ReadLong();
        return (long)(number >> 1) ^ -(long)(number & 1);
    }

    /// <summary>The value as a whole number, or null.</summary>
    public long? IntegerOrNull() => IsAbsent ? null : Integer();

    /// <summary>The value as a value of an enum.</summary>
    public TEnum Enum<TEnum>()
        where TEnum : struct, Enum
    {
        int number = (int)Integer();
        return Unsafe.As<int, TEnum>(ref number);
    }

    /// <summary>The value as a value of an enum, or null.</summary>
    public TEnum? EnumOrNull<TEnum>()
        where TEnum : struct, Enum => IsAbsent ? null : Enum<TEnum>();

    /// <summary>The value as a truth value.</summary>
    public bool Boolean() => Integer() != 0;

    /// <summary>The value as a truth value, or null.</summary>
    public bool? BooleanOrNull() => IsAbsent ? null : Boolean();

    /// <summary>The value as a number of single precision.</summary>
    public float Single() => float.Parse(Span, NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>The value as a number of single precision, or null.</summary>
    public float? SingleOrNull() => IsAbsent ? null : Single();

    /// <summary>The value as a number of double precision.</summary>
    public double Double() => double.Parse(Span, NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>The value as a number of double precision, or null.</summary>
    public double? DoubleOrNull() => IsAbsent ? null : Double();

    /// <summary>The value as a decimal number.</summary>
    public decimal Decimal() => decimal.Parse(Span, NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>The value as a decimal number, or null.</summary>
    public decimal? DecimalOrNull() => IsAbsent ? null : Decimal();

    /// <summary>The value as a date.</summary>
    public DateOnly Date() => DateOnly.FromDayNumber((int)Integer());

    /// <summary>The value as a date, or null.</summary>
    public DateOnly? DateOrNull() => IsAbsent ? null : Date();

    /// <summary>The value as a time of day.</summary>
    public TimeOnly Time() => new(Integer());

    /// <summary>The value as a time of day, or null.</summary>
    public TimeOnly? TimeOrNull() => IsAbsent ? null : Time();

    /// <summary>The value as a date and time with its offset.</summary>
    public DateTimeOffset DateTime() =>
        DateTimeOffset.ParseExact(Span, "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);

    /// <summary>The value as a date and time with its offset, or null.</summary>
    public DateTimeOffset? DateTimeOrNull() => IsAbsent ? null : DateTime();
}
