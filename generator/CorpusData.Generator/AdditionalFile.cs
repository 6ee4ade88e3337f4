using CorpusData.Compiler;
using CorpusData.Compiler.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusData.Generator;

/// <summary>Reads the additional files of the project.</summary>
internal static class AdditionalFile
{
    /// <summary>Reads an additional file; null if it is none of the corpus.</summary>
    public static CorpusFile? Read(
        AdditionalText text, ProjectOptions options, AnalyzerConfigOptions metadata, CancellationToken cancellation)
    {
        string displayPath = options.Display(text.Path);
        if (RoleOf(displayPath, options, metadata) is not { } role)
        {
            return null;
        }

        if (role == CorpusRole.Other)
        {
            return CorpusFile.Other(text.Path, displayPath);
        }

        if (text.GetText(cancellation) is not { } content)
        {
            return CorpusFile.Unreadable(text.Path, displayPath, role);
        }

        metadata.TryGetValue("build_metadata.CorpusFile.CorpusClass", out string? documentClass);
        bool isLink = metadata.TryGetValue("build_metadata.CorpusFile.CorpusLink", out string? link) && link == "true";
        return new CorpusFile(
            new SourceFile(text.Path, displayPath, content.ToString(), isLink),
            role,
            documentClass,
            Invalid: InvalidByteFinder.Find(content));
    }

    private static CorpusRole? RoleOf(string displayPath, ProjectOptions options, AnalyzerConfigOptions metadata) =>
        !metadata.TryGetValue("build_metadata.CorpusFile.CorpusRole", out string? role) ? options.DefaultRole(displayPath)
        : role == nameof(CorpusRole.Schema) ? CorpusRole.Schema
        : role == nameof(CorpusRole.Seed) ? CorpusRole.Seed
        : null;
}
