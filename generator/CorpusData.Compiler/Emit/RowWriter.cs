using System.Text;
using CorpusData.Runtime.Storage;

namespace CorpusData.Compiler.Emit;

/// <summary>Writes rows as the runtime reads them: see <see cref="RowNumber"/>.</summary>
internal sealed class RowWriter
{
    private readonly StringBuilder _builder = new();

    /// <summary>How many characters are written.</summary>
    public int Length => _builder.Length;

    /// <summary>Writes a number.</summary>
    public RowWriter Number(long number) => Number(unchecked((ulong)number));

    /// <summary>Writes a number that may be negative.</summary>
    public RowWriter Signed(long number) => Number(unchecked((ulong)((number << 1) ^ (number >> 63))));

    /// <summary>Writes characters as they stand.</summary>
    public RowWriter Text(string text)
    {
        _builder.Append(text);
        return this;
    }

    /// <summary>Writes a number of fixed width.</summary>
    public RowWriter Fixed(int number)
    {
        for (int i = 0; i < RowNumber.Width; i++)
        {
            _builder.Append((char)(RowNumber.Last + (number & ((1 << RowNumber.Bits) - 1))));
            number >>= RowNumber.Bits;
        }

        return this;
    }

    /// <summary>Writes a field that has no value.</summary>
    public RowWriter Absent() => Number(0L);

    /// <summary>Writes a field: its length and one, and its characters.</summary>
    public RowWriter Field(string content) => Number(content.Length + 1L).Text(content);

    public override string ToString() => _builder.ToString();

    private RowWriter Number(ulong number)
    {
        while (number >= 1UL << RowNumber.Bits)
        {
            _builder.Append((char)(RowNumber.More + (int)(number & ((1UL << RowNumber.Bits) - 1))));
            number >>= RowNumber.Bits;
        }

        _builder.Append((char)(RowNumber.Last + (int)number));
        return this;
    }
}
