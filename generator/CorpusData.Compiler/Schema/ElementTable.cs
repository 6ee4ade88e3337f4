using System.Collections.Immutable;
using CorpusData.Compiler.Diagnostics;
using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Schema;

/// <summary>The classes, enums, types and shared slots of a schema, by name.</summary>
internal sealed class ElementTable(HashSet<string> importedModules, ImmutableArray<Diagnostic>.Builder diagnostics)
{
    private readonly Dictionary<string, SourceSpan> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceSpan> _csharpNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ClassSyntax> _classes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EnumDefinition> _enums = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (YamlNode Key, ElementReader Reader)> _types = new(StringComparer.Ordinal);

    /// <summary>The classes, in the schema's order.</summary>
    public List<ClassSyntax> Classes { get; } = new();

    /// <summary>The enums, in the schema's order.</summary>
    public List<EnumDefinition> Enums { get; } = new();

    /// <summary>The slots that are defined outside any class.</summary>
    public Dictionary<string, SharedSlot> Slots { get; } = new(StringComparer.Ordinal);

    /// <summary>What interpolated patterns refer to.</summary>
    public Dictionary<string, string> Settings { get; } = new(StringComparer.Ordinal);

    /// <summary>The types that the schema defines, with what is yet to be read of them.</summary>
    public IReadOnlyDictionary<string, (YamlNode Key, ElementReader Reader)> Types => _types;

    /// <summary>The names that a range can have, for suggestions.</summary>
    public IEnumerable<string> RangeNames =>
        _classes.Keys.Concat(_enums.Keys).Concat(_types.Keys).Concat(TypeDefinition.BuiltIn.Keys);

    /// <summary>The names of classes, for suggestions.</summary>
    public IEnumerable<string> ClassNames => _classes.Keys;

    public ClassSyntax? FindClass(string name) => _classes.TryGetValue(name, out ClassSyntax? syntax) ? syntax : null;

    public EnumDefinition? FindEnum(string name) => _enums.TryGetValue(name, out EnumDefinition? found) ? found : null;

    /// <summary>Whether a built-in module is imported somewhere.</summary>
    public bool IsImported(string module) => importedModules.Contains(module);

    /// <summary>Declares the elements of a file.</summary>
    public void Declare(ElementReader module)
    {
        string defaultRange = module.Text("default_range") ?? "string";
        foreach (YamlNode.Entry entry in module.Elements("types"))
        {
            if (Declare(entry.Key, isCSharp: false))
            {
                _types.Add(entry.Key.Value, (entry.Key, new ElementReader(entry.Value, MetaSlots.Type, diagnostics)));
            }
        }

        foreach (YamlNode.Entry entry in module.Elements("enums"))
        {
            DeclareEnum(entry);
        }

        foreach (YamlNode.Entry entry in module.Elements("slots"))
        {
            DeclareSlot(entry, defaultRange);
        }

        foreach (YamlNode.Entry entry in module.Elements("classes"))
        {
            DeclareClass(entry, defaultRange);
        }

        foreach (YamlNode.Entry entry in module.Elements("settings"))
        {
            if (entry.Value.Kind == YamlNodeKind.Scalar)
            {
                Settings[entry.Key.Value] = entry.Value.Value;
            }
            else
            {
                Report(Catalogue.MetaValue, entry.Value.Span, entry.Key.Value, "a scalar", entry.Value.KindName);
            }
        }
    }

    private void DeclareEnum(YamlNode.Entry entry)
    {
        var reader = new ElementReader(entry.Value, MetaSlots.Enum, diagnostics);
        ImmutableArray<PermissibleValue>.Builder values = ImmutableArray.CreateBuilder<PermissibleValue>();
        var taken = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (YamlNode.Entry value in reader.Elements("permissible_values"))
        {
            var valueReader = new ElementReader(value.Value, MetaSlots.PermissibleValue, diagnostics);
            string member = CSharpName.Pascal(value.Key.Value);
            if (taken.TryGetValue(member, out SourceSpan first))
            {
                ReportAgainst(Catalogue.InvalidName, value.Key.Span, first, value.Key.Value, member, "is taken by the value at");
                continue;
            }

            taken.Add(member, value.Key.Span);
            values.Add(new PermissibleValue(
                valueReader.Text("text") ?? value.Key.Value,
                member,
                valueReader.Text("description"),
                valueReader.Text("meaning"),
                valueReader.Text("deprecated"),
                value.Key.Span));
        }

        string name = entry.Key.Value;
        if (Declare(entry.Key, isCSharp: true))
        {
            var definition = new EnumDefinition(
                name,
                CSharpName.Pascal(name),
                reader.Text("description"),
                reader.Text("deprecated"),
                entry.Key.Span,
                values.ToImmutable());
            _enums.Add(name, definition);
            Enums.Add(definition);
        }
    }

    private void DeclareSlot(YamlNode.Entry entry, string defaultRange)
    {
        if (Slots.TryGetValue(entry.Key.Value, out SharedSlot? first))
        {
            ReportAgainst(Catalogue.DuplicateElement, entry.Key.Span, first.Span, entry.Key.Value);
            return;
        }

        var reader = new ElementReader(entry.Value, MetaSlots.Slot, diagnostics);
        Slots.Add(entry.Key.Value, new SharedSlot(entry.Key.Span, reader, defaultRange));
    }

    private void DeclareClass(YamlNode.Entry entry, string defaultRange)
    {
        var reader = new ElementReader(entry.Value, MetaSlots.Class, diagnostics);
        bool isMixin = reader.Flag("mixin");
        if (!Declare(entry.Key, isCSharp: true, isMixin))
        {
            return;
        }

        string name = entry.Key.Value;
        var definition = new ClassDefinition(name, TypeName(name, isMixin), entry.Key.Span)
        {
            Description = reader.Text("description"),
            Deprecated = reader.Text("deprecated"),
            IsAbstract = reader.Flag("abstract") || isMixin,
            IsMixin = isMixin,
            IsTreeRoot = reader.Flag("tree_root"),
        };
        var syntax = new ClassSyntax(definition, reader, defaultRange);
        _classes.Add(name, syntax);
        Classes.Add(syntax);
    }

    // Classes, enums and types share LinkML's names of ranges; classes and enums, the corpus's namespace.
    private bool Declare(YamlNode key, bool isCSharp, bool isMixin = false)
    {
        string name = key.Value;
        if (_names.TryGetValue(name, out SourceSpan first))
        {
            ReportAgainst(Catalogue.DuplicateElement, key.Span, first, name);
            return false;
        }

        _names.Add(name, key.Span);
        string csharpName = TypeName(name, isMixin);
        if (TypeDefinition.BuiltIn.ContainsKey(name) || (isCSharp && csharpName is "Quote" or "Mention"))
        {
            Report(Catalogue.InvalidName, key.Span, name, csharpName, "is built in");
            return false;
        }

        if (isCSharp && _csharpNames.TryGetValue(csharpName, out first))
        {
            ReportAgainst(Catalogue.InvalidName, key.Span, first, name, csharpName, "is taken by the element at");
            return false;
        }

        if (isCSharp)
        {
            _csharpNames.Add(csharpName, key.Span);
        }

        return true;
    }

    private static string TypeName(string name, bool isMixin) => (isMixin ? "I" : "") + CSharpName.Pascal(name);

    private void Report(DiagnosticDescriptor descriptor, SourceSpan at, params string[] arguments) =>
        diagnostics.Add(Diagnostic.Create(descriptor, at, arguments));

    private void ReportAgainst(
        DiagnosticDescriptor descriptor, SourceSpan at, SourceSpan rule, params string[] arguments) =>
        diagnostics.Add(Diagnostic.CreateAgainst(descriptor, at, rule, arguments));
}
