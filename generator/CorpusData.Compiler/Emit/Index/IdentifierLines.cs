namespace CorpusData.Compiler.Emit;

/// <summary>
/// Converts identifiers to a text with one line for each, and back. The text is in the generated code, where the analyzer
/// reads it. Backslashes and line feeds in an identifier are escaped with a backslash.
/// </summary>
internal static class IdentifierLines
{
    public static string Join(IEnumerable<string> identifiers, CancellationToken cancellation = default) =>
        string.Join("\n", identifiers.Select(identifier =>
        {
            cancellation.ThrowIfCancellationRequested();
            return Escape(identifier);
        }));

    public static IEnumerable<string> Split(string lines) => lines.Split('\n').Select(Unescape);

    private static string Escape(string identifier) => identifier.Replace("\\", @"\\").Replace("\n", @"\n");

    // Between two pairs of backslashes, a single backslash begins the escape of a line feed.
    private static string Unescape(string line) => string.Join(
        "\\", line.Split([@"\\"], StringSplitOptions.None).Select(static part => part.Replace(@"\n", "\n")));
}
