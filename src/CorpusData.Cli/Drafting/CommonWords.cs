namespace CorpusData.Cli.Drafting;

/// <summary>Words that can have a capital letter without being a name or a part of one.</summary>
internal static class CommonWords
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "a", "an", "i", "he", "she", "it", "we", "they", "you", "his", "her", "its", "our", "their", "my", "this", "that", "these", "those",
        "and", "but", "or", "if", "in", "on", "at", "by", "for", "from", "with", "after", "before", "when", "while", "as", "there", "not", "no", "more",
        "read", "mr", "mrs", "ms", "dr",
        "der", "die", "das", "ein", "eine", "er", "sie", "es", "wir", "ich", "und", "aber", "im", "am", "in", "nach", "vor", "mit",
        "le", "la", "les", "un", "une", "il", "elle", "nous", "je", "et", "mais", "dans", "après", "avec",
        "el", "los", "las", "una", "él", "ella", "nosotros", "yo", "y", "pero", "en", "con",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag",
    };

    private static readonly HashSet<string> Particles =
        new(["of", "the", "de", "del", "della", "di", "da", "dos", "du", "la", "von", "van", "der", "den", "zu", "bin", "ibn", "al"], StringComparer.Ordinal);

    /// <summary>Returns whether a word with a capital letter is not a name.</summary>
    public static bool IsCommon(string word) => Words.Contains(word) || MonthNames.NumberOf(word) is not null;

    /// <summary>Returns whether a word in lowercase letters can be between two words of a name.</summary>
    public static bool IsParticle(string word) => Particles.Contains(word);
}
