using System.Collections.Immutable;
using CorpusData.Compiler.Collections;
using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Bind;

/// <summary>The grouping of seed files into units, by the indexes of the files in the list of seed files.</summary>
/// <remarks>It depends only on the paths, so it is not computed again after an edit of a file's text.</remarks>
public sealed class IncrementalOrder
{
    private IncrementalOrder(ImmutableArray<ImmutableArray<int>> units) => Units = units;

    /// <summary>The files of each unit, documents first. The units are in the ordinal order of their first files.</summary>
    public ImmutableArray<ImmutableArray<int>> Units { get; }

    /// <summary>Groups files into units: a document with the annotations of the same stem, or another file on its own.</summary>
    /// <param name="paths">The paths of the files.</param>
    /// <param name="cancellation">Cancels the grouping.</param>
    public static IncrementalOrder Of(EquatableArray<string> paths, CancellationToken cancellation = default)
    {
        int[] order = Enumerable.Range(0, paths.Count).ToArray();
        Array.Sort(paths.ToArray(), order, StringComparer.Ordinal);
        return new IncrementalOrder(order
            .GroupBy(file => SourceFile.StemOf(paths[file]), StringComparer.OrdinalIgnoreCase)
            .SelectMany(stem => UnitsOf(stem, paths, cancellation))
            .OrderBy(unit => paths[unit[0]], StringComparer.Ordinal)
            .ToImmutableArray());
    }

    // Files whose stems differ only in case form one unit, so that the binder can report them.
    private static IEnumerable<ImmutableArray<int>> UnitsOf(
        IGrouping<string, int> stem, EquatableArray<string> paths, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        ILookup<bool, int> files = stem.ToLookup(file => FileParser.IsDocument(paths[file]));
        bool hasTwins = stem.Any(file => SourceFile.StemOf(paths[file]) != stem.Key);
        return files[true].Any() || hasTwins
            ? [files[true].Concat(files[false]).ToImmutableArray()]
            : files[false].Select(static file => ImmutableArray.Create(file));
    }
}
