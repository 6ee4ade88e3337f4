namespace CorpusData.Compiler.Findings;

/// <summary>Writes text as a YAML scalar in quotes, for messages that an author copies.</summary>
internal static class QuotedScalar
{
    /// <summary>Returns the text in double quotes, or in single quotes if it contains a double quote or a backslash.</summary>
    public static string Of(string text) =>
        text.IndexOf('"') < 0 && text.IndexOf('\\') < 0 ? $"\"{text}\"" : $"'{text.Replace("'", "''")}'";
}
