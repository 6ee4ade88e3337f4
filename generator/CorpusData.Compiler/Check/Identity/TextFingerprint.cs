namespace CorpusData.Compiler.Check;

/// <summary>Finds out which texts may be the same, without reading them in full.</summary>
internal static class TextFingerprint
{
    private const int Characters = 64;
    private const long Factor = 0x100000001B3;

    /// <summary>
    /// Returns a number that is equal for texts that differ in white space only. It depends on the first and the last
    /// characters alone, so other texts can have it, too.
    /// </summary>
    public static long Of(string text)
    {
        long hash = 0;
        for (int i = 0, n = 0; i < text.Length && n < Characters; i++)
        {
            Add(text[i], ref hash, ref n);
        }

        for (int i = text.Length - 1, n = 0; i >= 0 && n < Characters; i--)
        {
            Add(text[i], ref hash, ref n);
        }

        return hash;
    }

    private static void Add(char c, ref long hash, ref int number)
    {
        if (!char.IsWhiteSpace(c))
        {
            hash = unchecked((hash * Factor) + c);
            number++;
        }
    }
}
