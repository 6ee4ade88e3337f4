namespace CorpusData.Runtime.Storage;

/// <summary>Reads a row's characters in their order.</summary>
internal struct Cursor(string text, int position)
{
    /// <summary>The text that is read.</summary>
    public string Text { get; } = text;

    /// <summary>Where the next character is.</summary>
    public int Position { get; private set; } = position;

    /// <summary>Reads a number.</summary>
    public int ReadInt() => (int)ReadLong();

    /// <summary>Reads a number of up to 64 bits.</summary>
    public ulong ReadLong()
    {
        ulong number = 0;
        int shift = 0;
        while (true)
        {
            char c = Text[Position++];
            if (c < RowNumber.More)
            {
                return number | ((ulong)(c - RowNumber.Last) << shift);
            }

            number |= (ulong)(c - RowNumber.More) << shift;
            shift += RowNumber.Bits;
        }
    }

    /// <summary>Reads a number of fixed width.</summary>
    public int ReadFixed()
    {
        int number = 0;
        for (int i = 0; i < RowNumber.Width; i++)
        {
            number |= (Text[Position++] - RowNumber.Last) << (i * RowNumber.Bits);
        }

        return number;
    }

    /// <summary>Reads a field: its length and one, or zero where there is none, and its characters.</summary>
    public Field ReadField()
    {
        int length = ReadInt() - 1;
        var field = new Field(Text, Position, length);
        Position += Math.Max(length, 0);
        return field;
    }
}
