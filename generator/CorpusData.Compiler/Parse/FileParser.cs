using System.Collections.Immutable;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Parse;

/// <summary>The parse stage: reads the text of one file into a YAML tree.</summary>
public static class FileParser
{
    /// <summary>The maximum length of a file, in UTF-16 code units.</summary>
    public const int MaximumLength = 1 << 24;

    /// <summary>Returns whether a path is that of a document and not of a YAML file.</summary>
    public static bool IsDocument(string path) =>
        path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    /// <summary>Parses a file. The result contains the findings.</summary>
    /// <param name="file">The file.</param>
    /// <param name="cancellation">Cancels the parsing.</param>
    public static ParsedFile Parse(SourceFile file, CancellationToken cancellation = default)
    {
        ImmutableArray<Finding>.Builder findings = ImmutableArray.CreateBuilder<Finding>();
        bool isDocument = IsDocument(file.Path);
        YamlTree? yaml = null;
        int contentStart = 0;
        string text = file.Text;
        int nul = text.IndexOf('\0');
        if (text.Length > MaximumLength)
        {
            findings.Add(Catalog.FileSize, new SourceSpan(file, 0, 0), MessageText.Number(text.Length), MessageText.Number(MaximumLength));
        }
        else if (nul >= 0)
        {
            findings.Add(Catalog.NulCharacter, new SourceSpan(file, nul, nul + 1), MessageText.LooksLike(EncodingGuess.Of(text)));
        }
        else if (isDocument)
        {
            yaml = ReadFrontMatter(file, out contentStart, findings, cancellation);
        }
        else
        {
            yaml = ReadYaml(file, 0, text.Length, findings, cancellation);
            if (findings.Count == 0 && (yaml is null || yaml.Root.IsAbsent))
            {
                yaml = null;
                findings.Add(Catalog.EmptyFile, new SourceSpan(file, 0, 0));
            }
        }

        if (PortableName.Find(file.DisplayPath) is { } name)
        {
            findings.Add(Catalog.FileName, new SourceSpan(file, 0, 0), name.Name, name.Problem);
        }

        if (file.IsLink)
        {
            findings.Add(Catalog.Link, new SourceSpan(file, 0, 0));
        }

        return new ParsedFile(file, isDocument, yaml, contentStart, findings.ToImmutable());
    }

    /// <summary>Returns the result for a file that could not be read.</summary>
    public static ParsedFile Unreadable(SourceFile file, Finding problem) =>
        new(file, IsDocument(file.Path), null, 0, ImmutableArray.Create(problem));

    private static YamlTree? ReadFrontMatter(
        SourceFile file, out int contentStart, ImmutableArray<Finding>.Builder findings, CancellationToken cancellation)
    {
        string text = file.Text;
        contentStart = 0;
        if (!IsFence(text, 0, out int start))
        {
            if (MistakenFrontMatter.Find(file) is { } mistaken)
            {
                findings.Add(mistaken);
            }

            return null;
        }

        for (int line = start; line < text.Length;)
        {
            if (IsFence(text, line, out int next))
            {
                contentStart = next;
                return ReadYaml(file, start, line, findings, cancellation);
            }

            line = next;
        }

        findings.Add(Catalog.FrontMatterOpen, new SourceSpan(file, 0, 3));
        return null;
    }

    private static YamlTree? ReadYaml(
        SourceFile file, int start, int end, ImmutableArray<Finding>.Builder findings, CancellationToken cancellation) =>
        PlainYamlReader.TryRead(file, start, end, cancellation) ?? YamlReader.Read(file, start, end, findings, cancellation);

    // Returns whether the line at an offset is '---', and the offset of the next line.
    private static bool IsFence(string text, int line, out int next)
    {
        int end = text.IndexOf('\n', line);
        next = end < 0 ? text.Length : end + 1;
        return text.AsSpan(line, next - line).TrimEnd().SequenceEqual("---".AsSpan());
    }
}
