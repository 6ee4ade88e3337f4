using System.Globalization;
using CorpusData.Runtime;

namespace CorpusData.Compiler.Findings;

/// <summary>Suggests a correction of a value in messages.</summary>
internal static class Suggestion
{
    private const int MaximumListed = 8;

    // Letters from here on are of other scripts than Latin, in which some look the same.
    private const char FirstOfOtherScripts = '\u0370';

    /// <summary>Returns a clause that proposes the nearest candidate, or nothing if none is near.</summary>
    public static string For(string wrong, IEnumerable<string> candidates) => Of(wrong, NearestName.Find(wrong, candidates));

    /// <summary>Returns a clause that proposes a name, or nothing if there is none.</summary>
    public static string Of(string wrong, string? nearest) =>
        nearest is null ? ""
            : LookAlike(wrong, nearest) is { } place
                ? $"; did you mean '{nearest}', with {Code(nearest[place])} in place of {Code(wrong[place])}?"
                : Clause(nearest);

    /// <summary>Returns a clause with all values of which one is expected, if they are few, and with the nearest one.</summary>
    public static string Among(string wrong, IReadOnlyCollection<string> values) =>
        Among(wrong, values, NearestName.Find(wrong, values));

    /// <summary>Returns a clause with all values of which one is expected, if they are few, and with the one that is meant.</summary>
    public static string Among(string wrong, IReadOnlyCollection<string> values, string? nearest) =>
        (values.Count is > 0 and <= MaximumListed ? $"; expected {Alternatives.Of(values)}" : "") + Of(wrong, nearest);

    /// <summary>Returns a clause that proposes a candidate, or nothing if there is none.</summary>
    public static string Clause(string? nearest) => nearest is null ? "" : Clause([nearest]);

    /// <summary>Returns a clause that proposes some candidates.</summary>
    public static string Clause(string[] candidates) => $"; did you mean {Alternatives.Of(candidates)}?";

    /// <summary>Returns a clause that proposes a list.</summary>
    public static string List(IEnumerable<string> values) => $"; write a list: [{string.Join(", ", values)}]";

    /// <summary>Returns the values of a text, if it is several values with commas between them; otherwise null.</summary>
    /// <param name="wrong">The text.</param>
    /// <param name="valueOf">Returns the value that a part of the text means, or null.</param>
    public static IReadOnlyCollection<string>? ValuesOf(string wrong, Func<string, string?> valueOf)
    {
        string[] parts = wrong.Split(',', ';');
        if (parts.Length < 2 || parts.Length > MaximumListed)
        {
            return null;
        }

        var values = parts.Select(part => valueOf(part.Trim())).OfType<string>().ToList();
        return values.Count == parts.Length ? values : null;
    }

    // The only place where two names differ, if a letter of another script is there that may look the same.
    private static int? LookAlike(string wrong, string nearest)
    {
        if (wrong.Length != nearest.Length)
        {
            return null;
        }

        int[] places = Enumerable.Range(0, wrong.Length).Where(i => wrong[i] != nearest[i]).Take(2).ToArray();
        return places.Length == 1
            && Math.Max(wrong[places[0]], nearest[places[0]]) >= FirstOfOtherScripts
            && Math.Min(wrong[places[0]], nearest[places[0]]) < FirstOfOtherScripts
                ? places[0]
                : null;
    }

    private static string Code(char c) => "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);
}
