using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusData.Generator;

/// <summary>A file of the corpus as the compiler gives it. Equal by path, role and text.</summary>
/// <param name="Source">The file.</param>
/// <param name="IsSchema">Whether it is of the schema, and not a seed.</param>
/// <param name="DocumentClass">The class that the project says a document is of.</param>
/// <param name="IsReadable">Whether the compiler could read it.</param>
/// <param name="Invalid">The first byte that is not UTF-8.</param>
internal sealed record CorpusFile(
    SourceFile Source, bool IsSchema, string? DocumentClass, bool IsReadable, InvalidByte? Invalid)
{
    /// <summary>Reads an additional file; null where it is none of the corpus.</summary>
    public static CorpusFile? Read(
        AdditionalText text, CorpusOptions options, AnalyzerConfigOptions metadata, CancellationToken cancellation)
    {
        string displayPath = options.Display(text.Path);
        if (!metadata.TryGetValue("build_metadata.CorpusFile.CorpusRole", out string? role))
        {
            role = options.DefaultRole(displayPath);
        }

        if (role is not ("Schema" or "Seed"))
        {
            return null;
        }

        metadata.TryGetValue("build_metadata.CorpusFile.CorpusClass", out string? documentClass);
        bool isLink = metadata.TryGetValue("build_metadata.CorpusFile.CorpusLink", out string? link) && link == "true";
        SourceText? content = text.GetText(cancellation);
        var source = new SourceFile(text.Path, displayPath, content?.ToString() ?? "", isLink);
        return new CorpusFile(
            source, role == "Schema", documentClass, content is not null, content is null ? null : InvalidByte.Find(content));
    }

    /// <summary>Parses the file.</summary>
    public ParsedFile Parse(CancellationToken cancellation)
    {
        if (!IsReadable)
        {
            return Unreadable(Catalog.Unreadable, 0, 0);
        }

        if (Invalid is { } invalid)
        {
            return Unreadable(
                Catalog.NotUtf8,
                invalid.Place,
                invalid.Place + 1,
                invalid.DisplayName);
        }

        return FileParser.Parse(Source, cancellation);
    }

    private ParsedFile Unreadable(
        FindingKind kind, int start, int end, params string[] arguments) =>
        FileParser.Unreadable(
            Source, Finding.Create(kind, new SourceSpan(Source, start, end), arguments));
}
