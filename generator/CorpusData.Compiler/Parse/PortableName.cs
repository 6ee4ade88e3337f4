namespace CorpusData.Compiler.Parse;

/// <summary>Checks that files and folders have names that are allowed on every operating system.</summary>
internal static class PortableName
{
    private const int MaximumLength = 255;

    private static readonly HashSet<string> Devices = new(
        new[] { "CON", "PRN", "AUX", "NUL" }.Concat("123456789".SelectMany(static n => new[] { "COM" + n, "LPT" + n })),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Returns the first name in a path that some operating system does not allow, and the reason; null if there is none.
    /// </summary>
    /// <param name="path">The path as in messages. If it is outside the corpus, only the name of the file is checked.</param>
    public static (string Name, string Problem)? Find(string path)
    {
        bool isOutside = path.StartsWith("/", StringComparison.Ordinal) || (path.Length > 1 && path[1] == ':');
        string[] names = path.Split('/');
        foreach (string name in isOutside ? names.Skip(names.Length - 1) : names)
        {
            if (ProblemOf(name) is { } problem)
            {
                return (name, problem);
            }
        }

        return null;
    }

    private static string? ProblemOf(string name) =>
        name is "." or ".." ? "the folder that it refers to"
        : name.FirstOrDefault(static c => c < ' ' || "<>:\"|?*".IndexOf(c) >= 0) is var c && c != default ? $"the character '{c}'"
        : name.EndsWith(".", StringComparison.Ordinal) || name.EndsWith(" ", StringComparison.Ordinal) ? "the dot or space at its end"
        : name.Length > MaximumLength ? FormattableString.Invariant($"its length of more than {MaximumLength} characters")
        : Devices.Contains(name.Split('.')[0].TrimEnd(' ')) ? "the Windows device of that name"
        : null;
}
