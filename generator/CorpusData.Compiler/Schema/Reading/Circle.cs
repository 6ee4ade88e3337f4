namespace CorpusData.Compiler.Schema;

/// <summary>Shows a cycle in messages.</summary>
internal static class Circle
{
    /// <summary>Returns the cycle that is closed if the last name of a path refers to another name of the path.</summary>
    /// <param name="path">The names of the path.</param>
    /// <param name="next">The name that the last name refers to.</param>
    public static string Of(IReadOnlyList<string> path, string next) =>
        string.Join(" → ", path.SkipWhile(name => name != next).Prepend(path[path.Count - 1]));
}
