using System.Buffers;

namespace CorpusData.Compiler.Emit;

/// <summary>
/// Characters in one growing array. Unlike a string builder of .NET Standard, it accepts spans, and its array comes from
/// a pool.
/// </summary>
internal sealed class CharBuffer
{
    private char[] _chars = ArrayPool<char>.Shared.Rent(256);

    /// <summary>The number of characters.</summary>
    public int Length { get; private set; }

    /// <summary>The characters.</summary>
    public Span<char> Span => _chars.AsSpan(0, Length);

    /// <summary>Adds a character.</summary>
    public CharBuffer Append(char c)
    {
        Add(1)[0] = c;
        return this;
    }

    /// <summary>Adds characters.</summary>
    public CharBuffer Append(string text) => Append(text.AsSpan());

    /// <summary>Adds characters.</summary>
    public CharBuffer Append(ReadOnlySpan<char> text)
    {
        text.CopyTo(Add(text.Length));
        return this;
    }

    /// <summary>Adds space for characters and returns it.</summary>
    public Span<char> Add(int count)
    {
        int start = Length;
        Length += count;
        if (Length > _chars.Length)
        {
            char[] larger = ArrayPool<char>.Shared.Rent(Math.Max(_chars.Length * 2, Length));
            _chars.AsSpan(0, start).CopyTo(larger);
            ArrayPool<char>.Shared.Return(_chars);
            _chars = larger;
        }

        return _chars.AsSpan(start, count);
    }

    /// <summary>Returns the array to the pool. The buffer is empty afterwards.</summary>
    public void Release()
    {
        ArrayPool<char>.Shared.Return(_chars);
        _chars = [];
        Length = 0;
    }

    public override string ToString() => Span.ToString();
}
