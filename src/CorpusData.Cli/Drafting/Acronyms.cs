using System.Text.RegularExpressions;

namespace CorpusData.Cli.Drafting;

/// <summary>Finds acronyms that follow the long name in brackets: <c>Popular Mobilization Forces (PMF)</c>.</summary>
internal static partial class Acronyms
{
    /// <summary>Returns the acronyms by the names before them. A name must begin with the first letter of its acronym.</summary>
    public static IReadOnlyDictionary<string, string> Find(string text, IReadOnlyList<CapitalizedName> names)
    {
        Dictionary<int, CapitalizedName> byEnd = names.ToDictionary(static name => name.Span.End);
        var acronyms = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Match match in Acronym().Matches(text))
        {
            string acronym = match.Groups["acronym"].Value;
            if (byEnd.TryGetValue(match.Index, out CapitalizedName name) && !name.IsSingle && name.Text[0] == acronym[0])
            {
                acronyms.TryAdd(name.Text, acronym);
            }
        }

        return acronyms;
    }

    [GeneratedRegex(@" \((?<acronym>\p{Lu}[\p{Lu}\p{Nd}&–-]{1,9})\)")]
    private static partial Regex Acronym();
}
