namespace CorpusData.Site.Texts;

/// <summary>What a character is to the search.</summary>
internal enum LetterKind : byte
{
    /// <summary>It separates words.</summary>
    Separator,

    /// <summary>It is a mark or invisible: words are the same with and without it.</summary>
    Dropped,

    /// <summary>It is part of a word.</summary>
    Letter,

    /// <summary>It is a letter of a script that does not separate words by spaces.</summary>
    Unspaced,

    /// <summary>It is searched as several characters, or one outside the Basic Multilingual Plane.</summary>
    Several,
}
