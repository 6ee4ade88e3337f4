using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Check;

/// <summary>
/// The files that could not be read completely, and the records that could not be bound. If the name of a missing record
/// appears in one of them, the record is probably there. It is not reported as missing, because the file is reported.
/// </summary>
internal sealed class UnreadFiles
{
    private readonly List<SourceFile> _files = new();
    private readonly HashSet<string> _unbound = new(StringComparer.Ordinal);
    private readonly bool _isAnyEmpty;

    // Many references can have the same target, and a search reads all these files.
    private readonly Dictionary<string, bool> _known = new(StringComparer.Ordinal);

    public UnreadFiles(IEnumerable<BoundUnit> units)
    {
        foreach (BoundUnit unit in units)
        {
            _unbound.UnionWith(unit.Unbound);
            if (!unit.IsIncomplete)
            {
                continue;
            }

            _files.AddRange(unit.Files);
            _files.AddRange(unit.Rivals);
            _isAnyEmpty |= unit.Findings.Any(static d => d.Kind == Catalog.EmptyFile || d.Kind == Catalog.Unreadable);
        }
    }

    /// <summary>Returns whether one of the files may contain a record with this name, or some of its values.</summary>
    public bool MayContain(string name)
    {
        if (!_known.TryGetValue(name, out bool may))
        {
            _known.Add(name, may = _isAnyEmpty || _unbound.Contains(name) || IsInAnyFile(name));
        }

        return may;
    }

    private bool IsInAnyFile(string name) => _files.Exists(file =>
        file.Text.IndexOf(name, StringComparison.OrdinalIgnoreCase) >= 0
        || file.DisplayPath.IndexOf(name, StringComparison.OrdinalIgnoreCase) >= 0);
}
