namespace CorpusData.Site.Search;

/// <summary>A term in a field of an entry.</summary>
/// <param name="Entry">The number of the entry.</param>
/// <param name="Field">The number of the field: 0 is the title, 1 the names, 2 the text.</param>
/// <param name="Frequency">How often the field contains the term, at most 63.</param>
internal readonly record struct Posting(int Entry, byte Field, byte Frequency)
{
    /// <summary>The number of fields of an entry.</summary>
    public const int Fields = 3;

    /// <summary>The field of the text.</summary>
    public const byte Text = 2;

    /// <summary>The highest frequency.</summary>
    public const int MostFrequent = 63;
}
