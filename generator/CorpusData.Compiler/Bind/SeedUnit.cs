using System.Collections.Immutable;
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
/// <param name="Rival">Another document of the same stem, which is not bound.</param>
public sealed record SeedUnit(ParsedFile? Document, ParsedFile? Yaml, string? DocumentClass, SourceFile? Rival)
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
        var documents = new Dictionary<string, (ParsedFile File, string? Class)>(StringComparer.Ordinal);
        var rivals = new Dictionary<string, SourceFile>(StringComparer.Ordinal);
        var annotations = new Dictionary<string, ParsedFile>(StringComparer.Ordinal);
        ImmutableArray<SeedUnit>.Builder units = ImmutableArray.CreateBuilder<SeedUnit>();
        var ordered = files.OrderBy(static f => f.File.File.DisplayPath, StringComparer.Ordinal).ToList();
        foreach ((ParsedFile File, string? Class) entry in ordered.Where(static f => f.File.IsDocument))
        {
            string stem = Stem(entry.File.File.DisplayPath);
            if (documents.TryGetValue(stem, out (ParsedFile File, string? Class) first))
            {
                rivals[stem] = entry.File.File;
            }
            else
            {
                documents.Add(stem, entry);
            }
        }

        foreach ((ParsedFile file, _) in ordered.Where(static f => !f.File.IsDocument))
        {
            string stem = Stem(file.File.DisplayPath);
            if (documents.ContainsKey(stem) && !annotations.ContainsKey(stem))
            {
                annotations.Add(stem, file);
            }
            else
            {
                units.Add(new SeedUnit(null, file, null, null));
            }
        }

        foreach (KeyValuePair<string, (ParsedFile File, string? Class)> pair in documents)
        {
            annotations.TryGetValue(pair.Key, out ParsedFile? yaml);
            rivals.TryGetValue(pair.Key, out SourceFile? rival);
            units.Add(new SeedUnit(pair.Value.File, yaml, pair.Value.Class, rival));
        }

        units.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        return units.ToImmutable();
    }

    private static string Stem(string path) => path.Substring(0, path.LastIndexOf('.'));
}
