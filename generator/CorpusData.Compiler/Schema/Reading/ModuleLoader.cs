using System.Collections.Immutable;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Schema;

/// <summary>Finds the root file of a schema and all files that it imports, directly or not.</summary>
internal sealed class ModuleLoader(ImmutableArray<Finding>.Builder findings)
{
    // The maximum number of imports between the root file and another file.
    private const int MaximumDepth = 64;

    // Case is ignored, because some file systems do not distinguish names that differ only in case.
    private readonly Dictionary<string, ParsedFile> _stems = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Module> _files = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unread = new(StringComparer.Ordinal);
    private readonly List<Module> _modules = new();
    private readonly HashSet<Module> _imported = new();

    /// <summary>The built-in modules that a file of the schema imports.</summary>
    public HashSet<string> BuiltIn { get; } = new(StringComparer.Ordinal);

    /// <summary>
    /// Whether some of the schema could not be read. Names must then not be reported as unknown.
    /// </summary>
    public bool IsIncomplete { get; private set; }

    /// <summary>Returns the root file first, then the other files in the order of their imports.</summary>
    public IReadOnlyList<Module> Load(ImmutableArray<ParsedFile> files)
    {
        if (files.IsEmpty)
        {
            findings.Add(Catalog.NoSchema, null);
            return _modules;
        }

        foreach (ParsedFile file in files)
        {
            findings.AddRange(file.Findings);
            IsIncomplete |= file.HasErrors;
            Add(file);
        }

        Module? root = FindRoot();
        if (root is not null)
        {
            Visit(root, depth: 1);
            _imported.UnionWith(_modules.Skip(1));
            // A file that is not imported may contain a second root class, which must be reported.
            _modules.AddRange(_files.Values.Where(module =>
                !_modules.Contains(module) && MayHaveRoot(module, isCertain: true)));
            return _modules;
        }

        if (!IsIncomplete && !_files.Values.Any(static module => MayHaveRoot(module, isCertain: false)))
        {
            findings.Add(Catalog.NoRoot, new SourceSpan(files[0].File, 0, 0));
        }

        // Without a root class it is not known which files belong to the schema, so all are read to report their other errors.
        foreach (Module module in _files.Values)
        {
            if (!_modules.Contains(module))
            {
                Visit(module, depth: 1);
            }
        }

        return _modules;
    }

    /// <summary>
    /// Whether the root file imports a file, directly or not. The root class is one of the root file, so that a corpus can
    /// import a published schema that has a root class, too.
    /// </summary>
    public bool IsImported(Module module) => _imported.Contains(module);

    // Of several files with a root class, one that the others do not import.
    private Module? FindRoot()
    {
        List<Module> candidates = [.. _files.Values.Where(static module => MayHaveRoot(module, isCertain: true))];
        return candidates.Count < 2
            ? candidates.FirstOrDefault()
            : candidates.Find(module => !candidates.Exists(other => other != module && Imports(other, module))) ?? candidates[0];
    }

    private bool Imports(Module from, Module to)
    {
        var reached = new HashSet<Module> { from };
        var next = new Queue<Module>(reached);
        while (next.Count > 0)
        {
            Module module = next.Dequeue();
            foreach (YamlNode import in module.Reader.Scalars("imports"))
            {
                if (_files.TryGetValue(Resolve(module, import.Value), out Module? imported) && reached.Add(imported))
                {
                    next.Enqueue(imported);
                }
            }
        }

        return reached.Contains(to);
    }

    private void Add(ParsedFile file)
    {
        string path = file.File.DisplayPath;
        string stem = file.File.Stem;
        if (_stems.TryGetValue(stem, out ParsedFile? twin))
        {
            findings.Add(Catalog.TwoDocuments, new SourceSpan(file.File, 0, 0), twin.File.DisplayPath, path);
            IsIncomplete = true;
            return;
        }

        _stems.Add(stem, file);
        if (file.Yaml is { } tree)
        {
            _files.Add(stem, new Module(file, new ElementReader(tree.Root, path, MetaSlots.Schema, findings)));
        }
        else
        {
            _unread.Add(stem);
            if (file.IsDocument && !file.HasErrors)
            {
                IsIncomplete = true;
                findings.Add(Catalog.DocumentInSchema, new SourceSpan(file.File, 0, 0), SourceFile.NameIn(path));
            }
        }
    }

    private void Visit(Module module, int depth)
    {
        _modules.Add(module);
        foreach (YamlNode import in module.Reader.Scalars("imports"))
        {
            string name = import.Value;
            string stem = Resolve(module, name);
            if (Modules.BuiltIn(name) is { } builtIn)
            {
                BuiltIn.Add(builtIn);
            }
            else if (_unread.Contains(stem))
            {
                continue;
            }
            else if (!_files.TryGetValue(stem, out Module? imported))
            {
                IsIncomplete = true;
                findings.Add(Catalog.UnknownImport, import.Span, name, Suggestion.Clause(Nearest(module, name)));
            }
            else if (_modules.Contains(imported))
            {
                // Files may import each other: every file can use what any file defines.
                continue;
            }
            else if (depth > MaximumDepth)
            {
                IsIncomplete = true;
                findings.Add(Catalog.ImportDepth, import.Span, name, MessageText.Number(MaximumDepth));
            }
            else
            {
                Visit(imported, depth + 1);
            }
        }

        IsIncomplete |= module.Reader.IsDoubtful("imports");
    }

    // Returns the import that may be meant: the same name without its ending, or the most similar file or built-in module.
    private string? Nearest(Module from, string name)
    {
        string folder = Resolve(from, "");
        IEnumerable<string> beside = _files.Keys.Concat(_unread)
            .Where(stem => stem.StartsWith(folder, StringComparison.Ordinal))
            .Select(stem => stem.Substring(folder.Length));
        string bare = name.LastIndexOf('.') is > 0 and int ending ? name.Substring(0, ending) : name;
        return _files.ContainsKey(Resolve(from, bare))
            ? bare
            : Runtime.NearestName.Find(name, beside.Concat([Modules.LinkmlTypes, Modules.Core]));
    }

    // Returns whether a file has a root class; if isCertain is false, also whether it may have one after its errors are fixed.
    private static bool MayHaveRoot(Module module, bool isCertain)
    {
        if (!isCertain && module.Reader.IsDoubtful("classes"))
        {
            return true;
        }

        YamlNode root = module.File.Yaml!.Root;
        if (!root.TryGet("classes", out YamlNode classes))
        {
            return false;
        }

        if (classes.Kind != YamlNodeKind.Mapping)
        {
            return !isCertain && !classes.IsAbsent;
        }

        foreach (YamlNode.Entry entry in classes.Entries)
        {
            bool isRoot = entry.Value.TryGet("tree_root", out YamlNode flag) && flag.Value is "true" or "True" or "TRUE";
            if (isRoot || (!isCertain && MayBeRoot(entry.Value)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool MayBeRoot(YamlNode node)
    {
        var ignored = ImmutableArray.CreateBuilder<Finding>();
        var reader = new ElementReader(node, "", MetaSlots.Class, ignored);
        reader.Flag("tree_root");
        return reader.IsDoubtful("tree_root");
    }

    private static string Resolve(Module from, string name)
    {
        string path = from.File.File.DisplayPath;
        var parts = new List<string>(path.Split('/'));
        parts.RemoveAt(parts.Count - 1);
        foreach (string part in name.Split('/'))
        {
            if (part == ".." && parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return string.Join("/", parts);
    }

    /// <summary>A file of the schema.</summary>
    internal sealed record Module(ParsedFile File, ElementReader Reader);
}
