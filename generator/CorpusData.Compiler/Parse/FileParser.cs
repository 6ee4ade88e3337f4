using System.Collections.Immutable;
using CorpusData.Compiler.Diagnostics;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Parse;

/// <summary>The first stage: one file's text in, its syntax out.</summary>
public static class FileParser
{
    /// <summary>Whether a path names a document, and not YAML.</summary>
    public static bool IsDocument(string path) =>
        path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    /// <summary>Parses a file. What is wrong with it stands in the result's diagnostics.</summary>
    public static ParsedFile Parse(SourceFile file)
    {
        ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        bool isDocument = IsDocument(file.Path);
        YamlTree? yaml = null;
        int contentStart = 0;
        int nul = file.Text.IndexOf('\0');
        if (nul >= 0)
        {
            diagnostics.Add(Diagnostic.Create(Catalogue.NulCharacter, new SourceSpan(file, nul, nul + 1)));
        }
        else if (isDocument)
        {
            yaml = ReadFrontMatter(file, out contentStart, diagnostics);
        }
        else
        {
            yaml = ReadYaml(file, 0, file.Text.Length, diagnostics);
            if (diagnostics.Count == 0 && (yaml is null || yaml.Root.IsAbsent))
            {
                yaml = null;
                diagnostics.Add(Diagnostic.Create(Catalogue.EmptyFile, new SourceSpan(file, 0, 0)));
            }
        }

        return new ParsedFile(file, isDocument, yaml, contentStart, diagnostics.ToImmutable());
    }

    /// <summary>A file that there is nothing to parse of: it could not be read.</summary>
    public static ParsedFile Unreadable(SourceFile file, Diagnostic problem) =>
        new(file, IsDocument(file.Path), null, 0, ImmutableArray.Create(problem));

    private static YamlTree? ReadFrontMatter(
        SourceFile file, out int contentStart, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        string text = file.Text;
        contentStart = 0;
        if (!IsFence(text, 0, out int start))
        {
            return null;
        }

        for (int line = start; line < text.Length;)
        {
            if (IsFence(text, line, out int next))
            {
                contentStart = next;
                return ReadYaml(file, start, line, diagnostics);
            }

            line = next;
        }

        diagnostics.Add(Diagnostic.Create(Catalogue.FrontMatterOpen, new SourceSpan(file, 0, 3)));
        return null;
    }

    private static YamlTree? ReadYaml(
        SourceFile file, int start, int end, ImmutableArray<Diagnostic>.Builder diagnostics) =>
        PlainYamlReader.TryRead(file, start, end) ?? YamlReader.Read(file, start, end, diagnostics);

    // Whether the line at an offset is '---', and where the next line begins.
    private static bool IsFence(string text, int line, out int next)
    {
        int end = text.IndexOf('\n', line);
        next = end < 0 ? text.Length : end + 1;
        return text.AsSpan(line, next - line).TrimEnd().SequenceEqual("---".AsSpan());
    }
}
