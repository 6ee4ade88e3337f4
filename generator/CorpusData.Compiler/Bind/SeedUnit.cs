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

    /// <summary>Groups files into units by an order.</summary>
    /// <param name="files">The files, each with its class if it is a document and the project has one.</param>
    /// <param name="order">The files of each unit.</param>
    public static ImmutableArray<SeedUnit> Group(ImmutableArray<(ParsedFile File, string? Class)> files, IncrementalOrder order) =>
        ImmutableArray.CreateRange(order.Units, unit => Create(unit, files));

    /// <summary>Groups files into units, and keeps the units of the last compilation whose files are the same.</summary>
    /// <param name="files">The files, each with its class if it is a document and the project has one.</param>
    /// <param name="order">The files of each unit, which are the same as in the last compilation.</param>
    /// <param name="last">The units of the last compilation.</param>
    /// <param name="isSame">Returns whether the file at an index is the same as in the last compilation.</param>
    public static ImmutableArray<SeedUnit> Group(
        ImmutableArray<(ParsedFile File, string? Class)> files, IncrementalOrder order, ImmutableArray<SeedUnit> last, Func<int, bool> isSame)
    {
        ImmutableArray<SeedUnit>.Builder units = ImmutableArray.CreateBuilder<SeedUnit>(last.Length);
        for (int i = 0; i < last.Length; i++)
        {
            units.Add(order.Units[i].All(isSame) ? last[i] : Create(order.Units[i], files));
        }

        return units.MoveToImmutable();
    }

    private static SeedUnit Create(ImmutableArray<int> unit, ImmutableArray<(ParsedFile File, string? Class)> files)
    {
        (ParsedFile first, string? documentClass) = files[unit[0]];
        ParsedFile? document = first.IsDocument ? first : null;

        ParsedFile? annotations = null;
        ImmutableArray<SourceFile> rivals = ImmutableArray<SourceFile>.Empty;
        foreach (int i in unit)
        {
            ParsedFile file = files[i].File;
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
