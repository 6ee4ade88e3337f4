namespace CorpusData.Package.Tests;

/// <summary>The text of this repository's article, worked out from its file and not by the compiler.</summary>
internal static class ArticleText
{
    public static string Expected()
    {
        string file = Directory.GetFiles(Path.Combine(RepositoryRoot.Path, "seeds"), "*.txt").Single();
        IEnumerable<string> lines = File.ReadAllText(file).ReplaceLineEndings("\n").Split('\n').Skip(1);
        string[] fromText = [.. lines.SkipWhile(string.IsNullOrWhiteSpace)];
        int last = Array.FindLastIndex(fromText, line => !string.IsNullOrWhiteSpace(line));
        return string.Join('\n', fromText[..(last + 1)]);
    }
}
