namespace CorpusData.Compiler.Schema;

/// <summary>Shows what leads back to itself.</summary>
internal static class Circle
{
    /// <summary>The way from the last of a path to the one on it that comes next, and on to the last again.</summary>
    public static string Of(IReadOnlyList<string> path, string next) =>
        string.Join(" → ", path.SkipWhile(name => name != next).Prepend(path[path.Count - 1]));
}
