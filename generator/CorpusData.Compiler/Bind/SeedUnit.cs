using System.Collections.Immutable;
using CorpusData.Compiler.Collections;
using CorpusData.Compiler.Findings;
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
    public IEnumerable<Finding> Findings =>
        (Document?.Findings ?? ImmutableArray<Finding>.Empty)
        .Concat(Yaml?.Findings ?? ImmutableArray<Finding>.Empty);

    /// <summary>Whether one of the files could not be read whole.</summary>
    public bool IsBroken => Document?.IsBroken == true || Yaml?.IsBroken == true;

    /// <summary>Puts files together as an order has it.</summary>
    /// <param name="files">The files, with the classes that the host knows of documents.</param>
    /// <param name="order">Which of them are bound together.</param>
    public static ImmutableArray<SeedUnit> Group(ImmutableArray<(ParsedFile File, string? Class)> files, IncrementalOrder order) =>
        ImmutableArray.CreateRange(order.Units, unit => Create(unit, files));

    /// <summary>Puts files together, and keeps the units of the last compilation whose files are the same.</summary>
    /// <param name="files">The files, with the classes that the host knows of documents.</param>
    /// <param name="order">Which of them are bound together, now as in the last compilation.</param>
    /// <param name="last">The last compilation's units.</param>
    /// <param name="isSame">Whether the file at a place is the same as in the last compilation.</param>
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

            // One of another case does not belong to the first.
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
