namespace CorpusData.Runtime.Storage;

/// <summary>
/// The format of numbers in rows: five bits per character, lowest bits first. The characters <c>@</c> to <c>_</c>
/// continue a number, and the space to <c>?</c> end it, so that a row is a readable string.
/// </summary>
internal static class RowNumber
{
    /// <summary>The number of bits of a character.</summary>
    public const int Bits = 5;

    /// <summary>The first of the characters that end a number.</summary>
    public const char Last = ' ';

    /// <summary>The first of the characters that continue a number.</summary>
    public const char More = '@';

    /// <summary>The number of characters of a number with a fixed width.</summary>
    public const int Width = 5;
}
