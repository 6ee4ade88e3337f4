using System.Collections.Immutable;
using CorpusData.Compiler.Collections;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Bind;

/// <summary>
/// The files that are bound as one unit: a document with the annotations of the same stem, or a file of collections.
/// Two units are equal if they have the same parsed files.
/// </summary>
/// <param name="Document">The document.</param>
/// <param name="Yaml">The annotations of the document; without a document, a file of collections.</param>
/// <param name="DocumentClass">The name of the document's class, if the project has it.</param>
/// <param name="Rivals">
/// Other files of the same stem, or of a stem that differs only in case. If there are any, no file of the unit is bound.
/// </param>
public sealed record SeedUnit(
    ParsedFile? Document, ParsedFile? Yaml, string? DocumentClass, EquatableArray<SourceFile> Rivals)
{
    /// <summary>The path by which units are ordered.</summary>
    public string Path => (Document ?? Yaml)!.File.DisplayPath;

    /// <summary>The findings about the files and their syntax.</summary>
    public IEnumerable<Finding> Findings =>
        (Document?.Findings ?? ImmutableArray<Finding>.Empty)
        .Concat(Yaml?.Findings ?? ImmutableArray<Finding>.Empty);

    /// <summary>Whether a part of one of the files could not be read.</summary>
    public bool IsBroken => Document?.IsBroken == true || Yaml?.IsBroken == true;

    /// <summary>Makes a unit of its files.</summary>
    /// <param name="files">The indexes of the files, documents first.</param>
    /// <param name="fileAt">Returns the file at an index, with its class if it is a document and the project has one.</param>
    public static SeedUnit Of(ImmutableArray<int> files, Func<int, (ParsedFile File, string? Class)> fileAt)
    {
        (ParsedFile first, string? documentClass) = fileAt(files[0]);
        ParsedFile? document = first.IsDocument ? first : null;

        ParsedFile? annotations = null;
        ImmutableArray<SourceFile> rivals = ImmutableArray<SourceFile>.Empty;
        foreach (int i in files)
        {
            ParsedFile file = fileAt(i).File;
            if (file == document)
            {
                continue;
            }

            // A file whose name differs in case does not belong to the first file.
            if (annotations is null && !file.IsDocument && (document is null || file.File.Stem == document.File.Stem))
            {
                annotations = file;
            }
            else
            {
                rivals = rivals.Add(file.File);
            }
        }

        return new SeedUnit(
            document, annotations, document is null ? null : documentClass, new EquatableArray<SourceFile>(rivals));
    }
}
