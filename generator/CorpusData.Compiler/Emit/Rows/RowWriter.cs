using CorpusData.Runtime.Storage;

namespace CorpusData.Compiler.Emit;

/// <summary>Writes rows in the format that the runtime reads: see <see cref="RowNumber"/>.</summary>
internal sealed class RowWriter
{
    // A number of 64 bits has 13 characters of five bits.
    private const int MaximumDigits = 13;

    private readonly CharBuffer _buffer = new();

    /// <summary>The number of written characters.</summary>
    public int Length => _buffer.Length;

    /// <summary>The written characters.</summary>
    public ReadOnlySpan<char> Written => _buffer.Span;

    /// <summary>Writes a number.</summary>
    public RowWriter Number(long number)
    {
        Span<char> digits = stackalloc char[MaximumDigits];
        return Text(digits.Slice(0, Digits(unchecked((ulong)number), digits)));
    }

    /// <summary>Writes a number that may be negative.</summary>
    public RowWriter Signed(long number) => Number((number << 1) ^ (number >> 63));

    /// <summary>Writes characters unchanged.</summary>
    public RowWriter Text(string text) => Text(text.AsSpan());

    /// <summary>Writes characters unchanged.</summary>
    public RowWriter Text(ReadOnlySpan<char> text)
    {
        _buffer.Append(text);
        return this;
    }

    /// <summary>Writes a number of fixed width.</summary>
    public RowWriter Fixed(int number)
    {
        Span<char> digits = _buffer.Add(RowNumber.Width);
        for (int i = 0; i < RowNumber.Width; i++)
        {
            digits[i] = (char)(RowNumber.Last + (number & ((1 << RowNumber.Bits) - 1)));
            number >>= RowNumber.Bits;
        }

        return this;
    }

    /// <summary>Writes a field that has no value.</summary>
    public RowWriter Absent() => Number(0);

    /// <summary>Writes a field: its length plus one, then its characters.</summary>
    public RowWriter Field(string content) => Number(content.Length + 1L).Text(content);

    /// <summary>Turns the characters from an offset on into a field, by inserting their length plus one before them.</summary>
    public RowWriter FieldFrom(int start)
    {
        Span<char> digits = stackalloc char[MaximumDigits];
        int length = Length - start;
        int count = Digits((ulong)length + 1, digits);
        _buffer.Add(count);
        _buffer.Span.Slice(start, length).CopyTo(_buffer.Span.Slice(start + count));
        digits.Slice(0, count).CopyTo(_buffer.Span.Slice(start));
        return this;
    }

    /// <summary>Releases the buffer. The writer is empty afterwards.</summary>
    public void Release() => _buffer.Release();

    public override string ToString() => _buffer.ToString();

    private static int Digits(ulong number, Span<char> digits)
    {
        int count = 0;
        while (number >= 1UL << RowNumber.Bits)
        {
            digits[count++] = (char)(RowNumber.More + (int)(number & ((1UL << RowNumber.Bits) - 1)));
            number >>= RowNumber.Bits;
        }

        digits[count++] = (char)(RowNumber.Last + (int)number);
        return count;
    }
}
