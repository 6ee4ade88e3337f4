namespace CorpusData.Formats.Offsets;

/// <summary>Converts offsets of a text between UTF-16 code units and Unicode code points.</summary>
/// <remarks>A surrogate that is not part of a pair counts as a code point of its own, as it does in Python.</remarks>
public sealed class CodePointOffsets
{
    // The offsets of the second halves of surrogate pairs, in UTF-16 code units. Most texts have few.
    private readonly List<int> _seconds = [];
    private readonly int _length;

    /// <summary>Creates the conversion.</summary>
    /// <param name="text">The text.</param>
    public CodePointOffsets(string text)
    {
        _length = text.Length;
        for (int i = 0; i < text.Length; i++)
        {
            int next = text.AsSpan(i).IndexOfAnyInRange('\uD800', '\uDBFF');
            if (next < 0)
            {
                break;
            }

            i += next;
            if (i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
                _seconds.Add(i);
            }
        }
    }

    /// <summary>The number of code points.</summary>
    public int Count => _length - _seconds.Count;

    /// <summary>Returns the offset in code points of an offset in UTF-16 code units. Within a pair, it is that of the pair.</summary>
    public int FromUtf16(int offset)
    {
        int before = _seconds.BinarySearch(offset);

        // The halves before the offset, and the one at it.
        return offset - (before >= 0 ? before + 1 : ~before);
    }

    /// <summary>Returns the offset in UTF-16 code units of an offset in code points.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset is negative or after the end of the text.</exception>
    public int ToUtf16(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Count);
        int low = 0;
        int high = _seconds.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;

            // The second half with this index is the last code unit of a pair that begins at this number of code points.
            if (_seconds[middle] - 1 - middle < offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return offset + low;
    }
}
