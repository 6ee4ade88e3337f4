using System.Collections.Immutable;
using CorpusData.Compiler.Collections;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Bind;

/// <summary>
/// The files of a unit: a document with its annotations, or one other seed file. Two values are equal if they have the same
/// parsed files and the same document class.
/// </summary>
/// <param name="Document">The document.</param>
/// <param name="Yaml">The annotations of the document; if there is no document, the YAML file with a part of the tree root.</param>
/// <param name="DocumentClass">The name of the document's class, if the project sets it.</param>
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

    /// <summary>Whether one of the files could not be read completely.</summary>
    public bool IsBroken => Document?.IsBroken == true || Yaml?.IsBroken == true;

    /// <summary>Creates a unit from its files.</summary>
    /// <param name="files">The indexes of the files, documents first.</param>
    /// <param name="fileAt">Returns the file at an index, and the document class that the project sets for it, if any.</param>
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

            // A file whose stem differs in case does not belong to the document.
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
