namespace CorpusData.Compiler.Emit;

/// <summary>
/// Identifiers as one text, each on a line of its own: written into generated code, and read from there by the
/// analyzer. A backslash and a line feed in an identifier have a backslash before them, so each comes back as it was.
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

    // Between pairs of backslashes, one that is left begins the escape of a line feed.
    private static string Unescape(string line) => string.Join(
        "\\", line.Split([@"\\"], StringSplitOptions.None).Select(static part => part.Replace(@"\n", "\n")));
}
