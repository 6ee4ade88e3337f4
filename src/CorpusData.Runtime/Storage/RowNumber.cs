namespace CorpusData.Runtime.Storage;

/// <summary>
/// How rows write numbers: five bits a character, the lowest first. The characters that continue a number are
/// <c>@</c> to <c>_</c>, those that end one are the space to <c>?</c>, so that a row is a readable string.
/// </summary>
internal static class RowNumber
{
    /// <summary>The bits of a character.</summary>
    public const int Bits = 5;

    /// <summary>The first of the characters that end a number.</summary>
    public const char Last = ' ';

    /// <summary>The first of the characters that continue a number.</summary>
    public const char More = '@';

    /// <summary>The characters of a number of fixed width.</summary>
    public const int Width = 5;
}
