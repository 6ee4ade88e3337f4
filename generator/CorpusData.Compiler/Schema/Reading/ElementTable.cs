using System.Collections.Immutable;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Schema;

/// <summary>The classes, enums, types and shared slots of a schema, by name.</summary>
internal sealed class ElementTable(ModuleLoader loader, ImmutableArray<Finding>.Builder findings)
{
    private bool _isIncomplete;
    private readonly HashSet<string> _doubtful = new(StringComparer.Ordinal);
    private readonly HashSet<string> _builtIn = new(StringComparer.Ordinal);
    private readonly Dictionary<string, YamlNode> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, YamlNode> _csharpNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ClassSyntax> _classes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EnumDefinition> _enums = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (YamlNode Key, ElementReader Reader)> _types = new(StringComparer.Ordinal);

    /// <summary>The classes, in the schema's order.</summary>
    public List<ClassSyntax> Classes { get; } = new();

    /// <summary>The enums, in the schema's order.</summary>
    public List<EnumDefinition> Enums { get; } = new();

    /// <summary>The prefixes, in the schema's order.</summary>
    public List<PrefixDefinition> Prefixes { get; } = new();

    /// <summary>The slots that are defined outside any class.</summary>
    public Dictionary<string, SharedSlot> Slots { get; } = new(StringComparer.Ordinal);

    /// <summary>The settings that interpolated patterns refer to, by name.</summary>
    public Dictionary<string, string> Settings { get; } = new(StringComparer.Ordinal);

    /// <summary>The default ranges that the files set, each with its span.</summary>
    public List<(string Name, SourceSpan At)> DefaultRanges { get; } = new();

    /// <summary>The types that the schema defines, each with the reader of its meta-slots.</summary>
    public IReadOnlyDictionary<string, (YamlNode Key, ElementReader Reader)> Types => _types;

    /// <summary>The names that a range can have, for suggestions.</summary>
    public IEnumerable<string> RangeNames =>
        _classes.Keys.Concat(_enums.Keys).Concat(_types.Keys).Concat(TypeDefinition.BuiltIn.Keys);

    /// <summary>The names of classes, for suggestions.</summary>
    public IEnumerable<string> ClassNames => _classes.Keys;

    public ClassSyntax? FindClass(string name) => _classes.TryGetValue(name, out ClassSyntax? syntax) ? syntax : null;

    public EnumDefinition? FindEnum(string name) => _enums.TryGetValue(name, out EnumDefinition? found) ? found : null;

    /// <summary>Returns whether the schema imports a built-in type or contains its definition.</summary>
    public bool IsImported(TypeDefinition type) => loader.BuiltIn.Contains(type.Module!) || _builtIn.Contains(type.Name);

    /// <summary>Whether the schema can have classes of documents, because it has the range <c>text</c>.</summary>
    public bool HasDocuments => IsImported(TypeDefinition.BuiltIn["text"]);

    /// <summary>Whether some of the schema could not be read. It may define a name that seems to be unknown.</summary>
    public bool IsIncomplete => loader.IsIncomplete || _isIncomplete;

    /// <summary>Returns whether a name has two definitions. This is reported, and errors that only follow from it are not.</summary>
    public bool IsDoubtful(string name) => _doubtful.Contains(name);

    /// <summary>Reports that no element of the expected kind has a name, unless some of the schema could not be read.</summary>
    public void ReportUnknown(string name, SourceSpan at, string what, IEnumerable<string> candidates)
    {
        string? actual = _classes.ContainsKey(name) ? "a class"
            : _enums.ContainsKey(name) ? "an enum"
            : _types.ContainsKey(name) || TypeDefinition.BuiltIn.ContainsKey(name) ? "a type"
            : null;
        if (!IsDoubtful(name) && (actual is not null || !IsIncomplete))
        {
            if (actual is null && UnsupportedTypes.IsOne(name))
            {
                findings.Add(Catalog.UnsupportedType, at, name, UnsupportedTypes.NearestTo(name));
            }
            else if (actual is null)
            {
                findings.Add(Catalog.UnknownElement, at, name, what, Suggestion.For(name, candidates));
            }
            else
            {
                findings.Add(Catalog.ElementOfAnotherKind, at, name, actual, what);
            }
        }
    }

    /// <summary>Declares the elements of a file.</summary>
    public void Declare(ModuleLoader.Module file)
    {
        ElementReader module = file.Reader;
        string? defaultRange = module.Text("default_range");
        if (defaultRange is not null)
        {
            DefaultRanges.Add((defaultRange, module.SpanOf("default_range")));
        }

        defaultRange ??= module.IsDoubtful("default_range") ? null : "string";
        foreach (YamlNode.Entry entry in module.Elements("prefixes"))
        {
            DeclarePrefix(entry);
        }

        foreach (YamlNode.Entry entry in module.Elements("types"))
        {
            DeclareType(entry);
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
            // The file may have a duplicate key in a class, whose value is dropped.
            DeclareClass(entry, defaultRange, mayBeRoot: !loader.IsImported(file), isIncomplete: file.File.HasErrors);
        }

        foreach (YamlNode.Entry entry in module.Elements("settings"))
        {
            if (entry.Value.Kind == YamlNodeKind.Scalar)
            {
                Settings[entry.Key.Value] = entry.Value.IsAbsent ? "" : entry.Value.Value;
            }
            else
            {
                Settings[entry.Key.Value] = "";
                findings.Add(Catalog.MetaValue, entry.Value.Span, entry.Key.Value, "a scalar", entry.Value.KindName);
            }
        }

        _isIncomplete |= MetaSlots.Modular.Any(module.IsDoubtful);
    }

    // Several files can define the same prefix, if they give it the same URI.
    private void DeclarePrefix(YamlNode.Entry entry)
    {
        string prefix = entry.Key.Value;
        if (ReadReference(entry) is not { } reference)
        {
            return;
        }

        if (Prefixes.Find(other => other.Prefix == prefix) is not { } first)
        {
            Prefixes.Add(new PrefixDefinition(prefix, reference, entry.Key.Span));
        }
        else if (first.Reference != reference)
        {
            findings.Add(Catalog.DuplicateElement, entry.Key.Span, first.Span, prefix);
        }
    }

    private string? ReadReference(YamlNode.Entry entry)
    {
        if (entry.Value.Kind == YamlNodeKind.Scalar && !entry.Value.IsAbsent)
        {
            return entry.Value.Value;
        }

        var reader = new ElementReader(entry.Value, entry.Key.Value, MetaSlots.Prefix, findings);
        string? reference = reader.Text("prefix_reference");
        if (reference is null && !reader.IsDoubtful("prefix_reference"))
        {
            findings.Add(Catalog.PrefixWithoutReference, entry.Key.Span, entry.Key.Value);
        }

        return reference;
    }

    // A schema may contain the built-in types that it uses, as LinkML defines them.
    private void DeclareType(YamlNode.Entry entry)
    {
        string name = entry.Key.Value;
        var reader = new ElementReader(entry.Value, name, MetaSlots.Type, findings);
        if (TypeDefinition.BuiltIn.TryGetValue(name, out TypeDefinition? builtIn) && TypeOrigin.IsSame(reader, builtIn))
        {
            _builtIn.Add(name);
            return;
        }

        Declare(entry.Key, isCSharp: false);
        if (!_types.ContainsKey(name))
        {
            _types.Add(name, (entry.Key, reader));
        }
    }

    private void DeclareEnum(YamlNode.Entry entry)
    {
        string name = entry.Key.Value;
        var reader = new ElementReader(entry.Value, name, MetaSlots.Enum, findings);
        ImmutableArray<PermissibleValue> values = ReadValues(reader);
        Declare(entry.Key, isCSharp: true);
        if (_enums.ContainsKey(name))
        {
            return;
        }

        var definition = new EnumDefinition(
            name,
            CSharpName.Pascal(name),
            reader.Text("description"),
            reader.Text("deprecated"),
            entry.Key.Span,
            values,
            isIncomplete: reader.IsDoubtful("permissible_values"));
        _enums.Add(name, definition);
        Enums.Add(definition);
    }

    private ImmutableArray<PermissibleValue> ReadValues(ElementReader reader)
    {
        ImmutableArray<PermissibleValue>.Builder values = ImmutableArray.CreateBuilder<PermissibleValue>();
        var members = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        var texts = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        IReadOnlyList<YamlNode.Entry> entries = reader.Elements("permissible_values");
        ImmutableArray<string> names = EnumMembers.Of([.. entries.Select(static entry => entry.Key.Value)]);
        for (int i = 0; i < entries.Count; i++)
        {
            YamlNode.Entry entry = entries[i];
            string key = entry.Key.Value;
            // LinkML takes a text in place of a mapping for the description.
            string? description = entry.Value.IsAbsent || entry.Value.Kind != YamlNodeKind.Scalar
                ? null
                : entry.Value.Value;
            ElementReader valueReader = description is null
                ? new ElementReader(entry.Value, key, MetaSlots.PermissibleValue, findings)
                : ElementReader.Empty(findings);
            string? written = valueReader.Text("text");
            string text = written ?? key;
            SourceSpan at = written is null ? entry.Key.Span : valueReader.SpanOf("text");
            string member = names[i];
            if (texts.TryGetValue(text, out SourceSpan first))
            {
                findings.Add(Catalog.DuplicateElement, at, first, text);
            }
            else if (members.TryGetValue(member, out YamlNode other))
            {
                findings.Add(Catalog.TakenName, entry.Key.Span, other.Span, key, member, other.Value);
            }

            texts[text] = at;
            members[member] = entry.Key;
            values.Add(new PermissibleValue(
                text,
                member,
                description ?? valueReader.Text("description"),
                valueReader.Term("meaning"),
                valueReader.Text("deprecated"),
                entry.Key.Span));
        }

        return values.ToImmutable();
    }

    private void DeclareSlot(YamlNode.Entry entry, string? defaultRange)
    {
        string name = entry.Key.Value;
        var reader = new ElementReader(entry.Value, name, MetaSlots.Slot, findings);
        if (Slots.TryGetValue(name, out SharedSlot? first))
        {
            findings.Add(Catalog.DuplicateElement, entry.Key.Span, first.Span, name);
            return;
        }

        Slots.Add(name, new SharedSlot(entry.Key.Span, reader, defaultRange));
    }

    private void DeclareClass(YamlNode.Entry entry, string? defaultRange, bool mayBeRoot, bool isIncomplete)
    {
        string name = entry.Key.Value;
        var reader = new ElementReader(entry.Value, name, MetaSlots.Class, findings);
        bool isMixin = reader.Flag("mixin");
        Declare(entry.Key, isCSharp: true, isMixin);
        if (_classes.ContainsKey(name))
        {
            return;
        }

        var builder = new ClassBuilder(name, TypeName(name, isMixin), entry.Key.Span)
        {
            Description = reader.Text("description"),
            Deprecated = reader.Text("deprecated"),
            IsAbstract = reader.Flag("abstract") || isMixin,
            IsMixin = isMixin,
            ClassUri = reader.Term("class_uri"),
            IsTreeRoot = reader.Flag("tree_root") && mayBeRoot,
            IsIncomplete = isIncomplete,
        };
        var syntax = new ClassSyntax(builder, reader, defaultRange);
        _classes.Add(name, syntax);
        Classes.Add(syntax);
    }

    // Classes, enums and types share the names of ranges in LinkML. Classes and enums also share the C# namespace of the corpus.
    private void Declare(YamlNode key, bool isCSharp, bool isMixin = false)
    {
        string name = key.Value;
        string csharpName = TypeName(name, isMixin);
        if (_names.TryGetValue(name, out YamlNode first))
        {
            (YamlNode earlier, YamlNode later) = InOrder(first, key);
            findings.Add(Catalog.DuplicateElement, later.Span, earlier.Span, name);
            _doubtful.Add(name);
            return;
        }

        _names.Add(name, key);
        if (TypeDefinition.BuiltIn.ContainsKey(name))
        {
            findings.Add(Catalog.BuiltInName, key.Span, name);
            _doubtful.Add(name);
        }
        else if (isCSharp && csharpName is "Quote" or "Mention")
        {
            findings.Add(Catalog.ReservedName, key.Span, name, csharpName);
            _doubtful.Add(name);
        }
        else if (isCSharp && _csharpNames.TryGetValue(csharpName, out first))
        {
            (YamlNode earlier, YamlNode later) = InOrder(first, key);
            findings.Add(Catalog.TakenName, later.Span, earlier.Span, later.Value, csharpName, earlier.Value);
        }
        else if (isCSharp)
        {
            _csharpNames.Add(csharpName, key);
        }
    }

    // Orders two names of one file by position, because a file's enums are declared before its classes.
    private static (YamlNode Earlier, YamlNode Later) InOrder(YamlNode first, YamlNode second) =>
        first.Span.File == second.Span.File && first.Span.Start > second.Span.Start ? (second, first) : (first, second);

    private static string TypeName(string name, bool isMixin) => (isMixin ? "I" : "") + CSharpName.Pascal(name);
}
