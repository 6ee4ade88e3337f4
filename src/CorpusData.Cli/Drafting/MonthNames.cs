namespace CorpusData.Cli.Drafting;

/// <summary>The names of months in English, German, French and Spanish.</summary>
internal static class MonthNames
{
    private static readonly string[][] Languages =
    [
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"],
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sept", "oct", "nov", "dec"],
        ["januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "dezember"],
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
        ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"],
    ];

    private static readonly Dictionary<string, int> Numbers = Languages
        .SelectMany(static names => names.Select(static (name, i) => (name, i)))
        .DistinctBy(static month => month.name)
        .ToDictionary(static month => month.name, static month => month.i + 1, StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns the number of a month, from 1; null if the word is not the name of a month.</summary>
    public static int? NumberOf(string word) => Numbers.TryGetValue(word, out int number) ? number : null;
}
