namespace CorpusData.Compiler.Findings;

/// <summary>Lists the values of which one is expected, for messages.</summary>
internal static class Alternatives
{
    /// <summary>Returns the values in quotes: <c>'a'</c>, <c>'a' or 'b'</c>, <c>'a', 'b' or 'c'</c>.</summary>
    public static string Of(IEnumerable<string> values)
    {
        string[] quoted = values.Select(static value => $"'{value}'").ToArray();
        return quoted.Length < 2
            ? string.Concat(quoted)
            : string.Join(", ", quoted.Take(quoted.Length - 1)) + " or " + quoted[quoted.Length - 1];
    }
}
