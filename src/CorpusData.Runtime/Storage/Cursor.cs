using System.Runtime.CompilerServices;

namespace CorpusData.Runtime.Storage;

/// <summary>Reads the characters of a row in order.</summary>
/// <remarks>
/// A corpus is often read once, by a process that ends before the runtime has optimized the methods that it calls most.
/// The methods that read numbers are therefore optimized from the start.
/// </remarks>
internal struct Cursor(string text, int position)
{
    private readonly string _text = text;
    private int _position = position;

    /// <summary>The position of the next character.</summary>
    public readonly int Position => _position;

    /// <summary>Reads a number.</summary>
    public int ReadInt() => (int)ReadLong();

    /// <summary>Reads a number of up to 64 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public ulong ReadLong()
    {
        string text = _text;
        int position = _position;
        ulong number = 0;
        int shift = 0;
        char c;
        while ((c = text[position++]) >= RowNumber.More)
        {
            number |= (ulong)(c - RowNumber.More) << shift;
            shift += RowNumber.Bits;
        }

        _position = position;
        return number | ((ulong)(c - RowNumber.Last) << shift);
    }

    /// <summary>Reads a number that has a fixed number of characters.</summary>
    public int ReadFixed()
    {
        int number = 0;
        for (int i = 0; i < RowNumber.Width; i++)
        {
            number |= (_text[_position++] - RowNumber.Last) << (i * RowNumber.Bits);
        }

        return number;
    }

    /// <summary>Reads the next field: its length plus one, or zero if there is no value, and then its characters.</summary>
    public Field ReadField() => ReadField(0);

    /// <summary>Skips some fields and reads the next one.</summary>
    /// <param name="others">The number of fields to skip.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Field ReadField(int others)
    {
        while (true)
        {
            int length = ReadInt() - 1;
            int start = _position;
            _position += Math.Max(length, 0);
            if (others-- == 0)
            {
                return new Field(_text, start, length);
            }
        }
    }
}
