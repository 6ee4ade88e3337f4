using System.Collections.Immutable;

namespace CorpusData.Compiler;

/// <summary>The files of a compilation, in the ordinal order of their display paths, which are unique.</summary>
internal static class FileSet
{
    private static readonly Comparer<CorpusFile> ByPath = Comparer<CorpusFile>.Create(static (a, b) => Order(a, b));

    /// <summary>Returns files in order.</summary>
    /// <exception cref="ArgumentException">Two files have the same display path.</exception>
    public static ImmutableArray<CorpusFile> Create(IEnumerable<CorpusFile> files)
    {
        ImmutableArray<CorpusFile> sorted = files.ToImmutableArray().Sort(ByPath);
        for (int i = 1; i < sorted.Length; i++)
        {
            if (Order(sorted[i - 1], sorted[i]) == 0)
            {
                throw new ArgumentException($"Two files have the path '{sorted[i].Source.DisplayPath}'.", nameof(files));
            }
        }

        return sorted;
    }

    /// <summary>Returns the files after a change.</summary>
    /// <param name="files">The files before the change, in order.</param>
    /// <param name="changed">The files that are new or have new content.</param>
    /// <param name="removed">The display paths of the files that no longer exist.</param>
    public static ImmutableArray<CorpusFile> Change(
        ImmutableArray<CorpusFile> files, IEnumerable<CorpusFile> changed, IEnumerable<string> removed)
    {
        ImmutableArray<CorpusFile>.Builder next = files.ToBuilder();
        var added = new List<CorpusFile>();
        foreach (CorpusFile file in changed)
        {
            int place = files.BinarySearch(file, ByPath);
            if (place >= 0)
            {
                next[place] = file;
            }
            else
            {
                added.Add(file);
            }
        }

        var gone = new HashSet<string>(removed, StringComparer.Ordinal);
        return added.Count == 0 && gone.Count == 0
            ? next.MoveToImmutable()
            : Create(next.Where(file => !gone.Contains(file.Source.DisplayPath)).Concat(added));
    }

    /// <summary>Compares the display paths of two files.</summary>
    public static int Order(CorpusFile a, CorpusFile b) => string.CompareOrdinal(a.Source.DisplayPath, b.Source.DisplayPath);
}
