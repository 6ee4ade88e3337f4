using System.Collections.Immutable;
using CorpusData.Compiler.Diagnostics;
using CorpusData.Compiler.Parse;

namespace CorpusData.Compiler.Schema;

/// <summary>Finds the root file of a schema and, from its imports, every other file that the schema consists of.</summary>
internal sealed class ModuleLoader(ImmutableArray<Diagnostic>.Builder diagnostics)
{
    private readonly Dictionary<string, Module> _files = new(StringComparer.Ordinal);
    private readonly List<Module> _modules = new();

    /// <summary>The built-in modules that are imported somewhere.</summary>
    public HashSet<string> BuiltIn { get; } = new(StringComparer.Ordinal);

    /// <summary>The root module first, then the others in the order of their imports.</summary>
    public IReadOnlyList<Module> Load(ImmutableArray<ParsedFile> files)
    {
        if (files.IsEmpty)
        {
            diagnostics.Add(Diagnostic.Create(Catalogue.NoSchema, null));
            return _modules;
        }

        Module? root = null;
        foreach (ParsedFile file in files)
        {
            diagnostics.AddRange(file.Diagnostics);
            if (file.Yaml is { } tree)
            {
                var module = new Module(file, new ElementReader(tree.Root, MetaSlots.Schema, diagnostics));
                _files[Key(file.File.DisplayPath)] = module;
                root ??= HasRoot(tree.Root) ? module : null;
            }
        }

        if (root is null)
        {
            if (files.All(static file => file.Yaml is not null))
            {
                diagnostics.Add(Diagnostic.Create(Catalogue.NoRoot, files[0].Yaml!.Root.Span with { End = 0 }));
            }
        }
        else
        {
            Visit(root, ImmutableHashSet<Module>.Empty);
            // What nothing imports may still hold a second root: it is a mistake that must not pass unseen.
            _modules.AddRange(_files.Values.Where(module => !_modules.Contains(module) && HasRoot(module.File.Yaml!.Root)));
        }

        return _modules;
    }

    private void Visit(Module module, ImmutableHashSet<Module> path)
    {
        _modules.Add(module);
        path = path.Add(module);
        foreach (YamlNode import in module.Reader.Scalars("imports"))
        {
            string name = import.Value;
            if (name is Modules.LinkmlTypes or Modules.Core)
            {
                BuiltIn.Add(name);
            }
            else if (!_files.TryGetValue(Resolve(module, name), out Module? imported))
            {
                diagnostics.Add(Diagnostic.Create(Catalogue.UnknownImport, import.Span, name));
            }
            else if (path.Contains(imported))
            {
                diagnostics.Add(Diagnostic.Create(Catalogue.ImportCycle, import.Span, name));
            }
            else if (!_modules.Contains(imported))
            {
                Visit(imported, path);
            }
        }
    }

    private static bool HasRoot(YamlNode root)
    {
        if (root.TryGet("classes", out YamlNode classes) && classes.Kind == YamlNodeKind.Mapping)
        {
            foreach (YamlNode.Entry entry in classes.Entries)
            {
                if (entry.Value.TryGet("tree_root", out YamlNode flag) && flag.Value is "true" or "True" or "TRUE")
                {
                    return true;
                }
            }
        }

        return false;
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

    private static string Key(string path) => path.Substring(0, path.LastIndexOf('.'));

    /// <summary>A file of the schema.</summary>
    internal sealed record Module(ParsedFile File, ElementReader Reader);
}
