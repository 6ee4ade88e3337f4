namespace CorpusData.Compiler.Check;

/// <summary>
/// The words whose change can change what a sentence says, however similar the rest is: numbers, negations, and words with a
/// capital letter, which may be names.
/// </summary>
internal static class DecisiveWords
{
    private static readonly HashSet<string> Numbers = new(
        [
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
            "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty",
            "fifty", "sixty", "seventy", "eighty", "ninety", "hundred", "thousand", "million", "billion", "trillion",
            "first", "second", "third", "half", "quarter", "double", "twice", "dozen",
        ],
        StringComparer.Ordinal);

    // The most frequent ones of several European languages. An apostrophe divides "isn't" into "isn" and "t".
    private static readonly HashSet<string> Negations = new(
        [
            "no", "not", "never", "none", "nor", "neither", "nobody", "nothing", "nowhere", "without", "cannot", "hardly",
            "nicht", "kein", "keine", "keinen", "keiner", "nie", "niemals", "niemand", "nichts", "ohne", "weder",
            "ne", "pas", "jamais", "aucun", "aucune", "rien", "sans", "ni",
            "nunca", "nadie", "nada", "sin", "ningún", "ninguna", "tampoco", "não", "nem", "sem",
            "non", "mai", "nessuno", "niente", "senza", "niet", "geen", "nooit", "niemand", "zonder",
            "inte", "ikke", "ingen", "aldrig", "aldri", "utan", "uten", "uden", "nie", "bez", "ei",
            "t", "isn", "aren", "wasn", "weren", "don", "doesn", "didn", "won", "wouldn", "can", "couldn", "shouldn", "hasn", "haven", "hadn",
        ],
        StringComparer.Ordinal);

    /// <summary>Returns whether a word is one of them.</summary>
    public static bool Contains(string word) =>
        word.Any(static c => char.IsUpper(c) || char.IsNumber(c)) || Numbers.Contains(word) || Negations.Contains(word);
}
