using System.Collections.Immutable;
using CorpusData.Compiler.Collections;
using CorpusData.Compiler.Diagnostics;
using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Bind;

/// <summary>
/// The files that are bound together: a document with the annotations of the same stem, or a part of the root.
/// Equal where they are the same parsed files.
/// </summary>
/// <param name="Document">The document.</param>
/// <param name="Yaml">Its annotations; without a document, a part of the root.</param>
/// <param name="DocumentClass">The name of the document's class, where the host knows it.</param>
/// <param name="Rivals">Other files of the same stem, or of one that differs in case only; with them none is bound.</param>
public sealed record SeedUnit(
    ParsedFile? Document, ParsedFile? Yaml, string? DocumentClass, EquatableArray<SourceFile> Rivals)
{
    /// <summary>The path that units are ordered by.</summary>
    public string Path => (Document ?? Yaml)!.File.DisplayPath;

    /// <summary>What is wrong with the files' syntax.</summary>
    public IEnumerable<Diagnostic> Diagnostics =>
        (Document?.Diagnostics ?? ImmutableArray<Diagnostic>.Empty)
        .Concat(Yaml?.Diagnostics ?? ImmutableArray<Diagnostic>.Empty);

    /// <summary>Whether one of the files could not be read whole.</summary>
    public bool IsBroken => Document?.IsBroken == true || Yaml?.IsBroken == true;

    /// <summary>Pairs documents and annotations by their stems, in the ordinal order of their paths.</summary>
    public static ImmutableArray<SeedUnit> Group(ImmutableArray<(ParsedFile File, string? Class)> files)
    {
        ImmutableArray<SeedUnit>.Builder units = ImmutableArray.CreateBuilder<SeedUnit>();
        foreach (IGrouping<string, (ParsedFile File, string? Class)> stem in files
            .OrderBy(static f => f.File.File.DisplayPath, StringComparer.Ordinal)
            .GroupBy(static f => f.File.File.Stem, StringComparer.OrdinalIgnoreCase))
        {
            var documents = stem.Where(static f => f.File.IsDocument).ToList();
            var yaml = stem.Where(static f => !f.File.IsDocument).Select(static f => f.File).ToList();
            bool hasTwins = stem.Any(f => f.File.File.Stem != stem.Key);
            if (documents.Count == 0 && !hasTwins)
            {
                units.AddRange(yaml.Select(static file => new SeedUnit(null, file, null, default)));
                continue;
            }

            // One of another case does not belong to the first.
            ParsedFile? document = documents.FirstOrDefault().File;
            ParsedFile? annotations = yaml.Find(file => document is null || file.File.Stem == document.File.Stem);
            units.Add(new SeedUnit(
                document,
                annotations,
                documents.FirstOrDefault().Class,
                new EquatableArray<SourceFile>(stem.Select(static f => f.File)
                    .Where(file => file != document && file != annotations).Select(static file => file.File).ToImmutableArray())));
        }

        units.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        return units.ToImmutable();
    }
}
