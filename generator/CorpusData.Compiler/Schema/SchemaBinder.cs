using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CorpusData.Compiler.Diagnostics;
using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Schema;

/// <summary>The schema stage: the files of a LinkML schema in, the bound schema out.</summary>
public sealed class SchemaBinder
{
    private static readonly TimeSpan PatternTimeLimit = TimeSpan.FromMilliseconds(250);

    // What the static class of the corpus has besides its collections.
    private static readonly string[] RootMembers = ["Info"];

    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly Dictionary<string, ClassSyntax> _classes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EnumDefinition> _enums = new(StringComparer.Ordinal);
    private readonly List<ClassSyntax> _classOrder = new();
    private readonly List<EnumDefinition> _enumOrder = new();
    private readonly Dictionary<SlotDefinition, ElementReader> _slots = new();
    private readonly Dictionary<string, SourceSpan> _csharpNames = new(StringComparer.Ordinal);
    private readonly ModuleLoader _loader;

    private SchemaBinder() => _loader = new ModuleLoader(_diagnostics);

    /// <summary>Binds a schema. What is wrong with it stands in the result's diagnostics.</summary>
    /// <param name="files">The parsed schema files, in the order of their paths.</param>
    public static SchemaDefinition Bind(ImmutableArray<ParsedFile> files) => new SchemaBinder().BindFiles(files);

    private SchemaDefinition BindFiles(ImmutableArray<ParsedFile> files)
    {
        IReadOnlyList<ModuleLoader.Module> modules = _loader.Load(files);
        foreach (ModuleLoader.Module module in modules)
        {
            string defaultRange = module.Reader.Text("default_range") ?? "string";
            foreach (YamlNode.Entry entry in module.Reader.Elements("enums"))
            {
                DeclareEnum(entry);
            }

            foreach (YamlNode.Entry entry in module.Reader.Elements("classes"))
            {
                DeclareClass(entry, defaultRange);
            }
        }

        ClassDefinition? root = FindRoot();
        ResolveParents();
        foreach (ClassSyntax syntax in _classOrder)
        {
            BindSlots(syntax);
        }

        foreach (ClassSyntax syntax in _classOrder)
        {
            BindRanges(syntax);
        }

        BindMentionClass();
        BindInverses();
        CheckSlots(root);
        return Result(files, modules, root);
    }

    private SchemaDefinition Result(
        ImmutableArray<ParsedFile> files, IReadOnlyList<ModuleLoader.Module> modules, ClassDefinition? root)
    {
        ElementReader? reader = modules.Count > 0 ? modules[0].Reader : null;
        string name = reader?.Text("name") ?? "";
        string? title = reader?.Text("title");
        string? description = reader?.Text("description");
        string? version = reader?.Text("version");
        string? license = reader?.Text("license");
        return new SchemaDefinition(_diagnostics.ToImmutable())
        {
            Name = name,
            Title = title,
            Description = description,
            Version = version,
            License = license,
            Root = root,
            Classes = _classOrder.Select(static c => c.Definition).Where(static c => !c.IsTreeRoot).ToImmutableArray(),
            Enums = _enumOrder.ToImmutableArray(),
            Digest = ContentDigest.Of(files.Select(static file => file.File.Text)),
        };
    }

    private void DeclareEnum(YamlNode.Entry entry)
    {
        string name = entry.Key.Value;
        string csharpName = DeclareName(entry.Key);
        var reader = new ElementReader(entry.Value, MetaSlots.Enum, _diagnostics);
        ImmutableArray<PermissibleValue>.Builder values = ImmutableArray.CreateBuilder<PermissibleValue>();
        var taken = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (YamlNode.Entry value in reader.Elements("permissible_values"))
        {
            var valueReader = new ElementReader(value.Value, MetaSlots.PermissibleValue, _diagnostics);
            string member = CSharpName.Pascal(value.Key.Value);
            if (taken.TryGetValue(member, out SourceSpan first))
            {
                ReportAgainst(Catalogue.InvalidName, value.Key.Span, first, value.Key.Value, member, "another value has, at");
                continue;
            }

            taken.Add(member, value.Key.Span);
            values.Add(new PermissibleValue(
                valueReader.Text("text") ?? value.Key.Value, member, valueReader.Text("description"), value.Key.Span));
        }

        var definition = new EnumDefinition(
            name, csharpName, reader.Text("description"), entry.Key.Span, values.ToImmutable());
        if (_enums.TryGetValue(name, out EnumDefinition? other))
        {
            ReportAgainst(Catalogue.DuplicateElement, entry.Key.Span, other.Span, name);
            return;
        }

        _enums.Add(name, definition);
        _enumOrder.Add(definition);
    }

    private void DeclareClass(YamlNode.Entry entry, string defaultRange)
    {
        string name = entry.Key.Value;
        if (_classes.TryGetValue(name, out ClassSyntax? other))
        {
            ReportAgainst(Catalogue.DuplicateElement, entry.Key.Span, other.Definition.Span, name);
            return;
        }

        var reader = new ElementReader(entry.Value, MetaSlots.Class, _diagnostics);
        var definition = new ClassDefinition(name, DeclareName(entry.Key), entry.Key.Span)
        {
            Description = reader.Text("description"),
            IsAbstract = reader.Flag("abstract"),
            IsTreeRoot = reader.Flag("tree_root"),
        };
        var syntax = new ClassSyntax(definition, reader, defaultRange);
        _classes.Add(name, syntax);
        _classOrder.Add(syntax);
    }

    // Classes and enums share the corpus's namespace.
    private string DeclareName(YamlNode key)
    {
        string name = key.Value;
        string csharpName = CSharpName.Pascal(name);
        if (TypeDefinition.BuiltIn.ContainsKey(name) || csharpName is "Quote" or "Mention")
        {
            Report(Catalogue.InvalidName, key.Span, name, csharpName, "is built in");
        }
        else if (_csharpNames.TryGetValue(csharpName, out SourceSpan first))
        {
            if (first.File.Text.Substring(first.Start, first.End - first.Start) != name)
            {
                ReportAgainst(Catalogue.InvalidName, key.Span, first, name, csharpName, "is taken by the element at");
            }
        }
        else
        {
            _csharpNames.Add(csharpName, key.Span);
        }

        return csharpName;
    }

    private ClassDefinition? FindRoot()
    {
        ClassDefinition? root = null;
        foreach (ClassSyntax syntax in _classOrder)
        {
            if (!syntax.Definition.IsTreeRoot)
            {
                continue;
            }

            if (root is null)
            {
                root = syntax.Definition;
            }
            else
            {
                ReportAgainst(Catalogue.TwoRoots, syntax.Definition.Span, root.Span, syntax.Definition.Name);
            }
        }

        return root;
    }

    private void ResolveParents()
    {
        foreach (ClassSyntax syntax in _classOrder)
        {
            string? name = syntax.Reader.Text("is_a");
            if (name is null)
            {
                continue;
            }

            SourceSpan at = syntax.Reader.SpanOf("is_a")!.Value;
            if (!_classes.TryGetValue(name, out ClassSyntax? parent))
            {
                Report(Catalogue.UnknownElement, at, name, "a class", Suggestion.For(name, _classes.Keys));
            }
            else if (parent.Definition.Is(syntax.Definition))
            {
                Report(Catalogue.InheritanceCycle, at, syntax.Definition.Name);
            }
            else
            {
                syntax.Definition.Parent = parent.Definition;
                parent.Definition.Children = parent.Definition.Children.Add(syntax.Definition);
            }
        }
    }

    // Parents first: a class's slots begin with those that it inherits.
    private void BindSlots(ClassSyntax syntax)
    {
        ClassDefinition definition = syntax.Definition;
        if (syntax.AreSlotsBound)
        {
            return;
        }

        syntax.AreSlotsBound = true;
        ImmutableArray<SlotDefinition> inherited = ImmutableArray<SlotDefinition>.Empty;
        if (definition.Parent is { } parent)
        {
            BindSlots(_classes[parent.Name]);
            inherited = parent.Slots;
        }

        ImmutableArray<SlotDefinition>.Builder own = ImmutableArray.CreateBuilder<SlotDefinition>();
        foreach (YamlNode.Entry entry in syntax.Reader.Elements("attributes"))
        {
            if (BindSlot(entry, definition, inherited.Concat(own)) is { } slot)
            {
                own.Add(slot);
            }
        }

        definition.OwnSlots = own.ToImmutable();
        definition.Slots = inherited.AddRange(own);
    }

    private SlotDefinition? BindSlot(
        YamlNode.Entry entry, ClassDefinition definition, IEnumerable<SlotDefinition> others)
    {
        string name = entry.Key.Value;
        string csharpName = CSharpName.Pascal(name, definition.IsTreeRoot ? RootMembers : null);
        foreach (SlotDefinition other in others)
        {
            if (other.Name == name)
            {
                ReportAgainst(Catalogue.DuplicateElement, entry.Key.Span, other.Span, name);
                return null;
            }

            if (other.CSharpName == csharpName)
            {
                ReportAgainst(Catalogue.InvalidName, entry.Key.Span, other.Span, name, csharpName, "is taken by the slot at");
                return null;
            }
        }

        var reader = new ElementReader(entry.Value, MetaSlots.Slot, _diagnostics);
        var slot = new SlotDefinition(name, csharpName, entry.Key.Span, reader.Spans)
        {
            Description = reader.Text("description"),
            SlotUri = reader.Text("slot_uri"),
            IsIdentifier = reader.Flag("identifier"),
            IsRequired = reader.Flag("required"),
            IsMultivalued = reader.Flag("multivalued"),
            IsInlined = reader.Flag("inlined"),
        };
        BindPattern(slot, reader);
        BindTemplate(slot, reader);
        _slots.Add(slot, reader);
        return slot;
    }

    private void BindPattern(SlotDefinition slot, ElementReader reader)
    {
        if (reader.Text("pattern") is not { } pattern)
        {
            return;
        }

        try
        {
            slot.Pattern = new Regex(pattern, RegexOptions.CultureInvariant, PatternTimeLimit);
        }
        catch (ArgumentException exception)
        {
            Report(Catalogue.InvalidPattern, slot.Rule("pattern"), exception.Message);
        }
    }

    private void BindTemplate(SlotDefinition slot, ElementReader reader)
    {
        if (reader.Text("string_serialization") is not { } template)
        {
            return;
        }

        slot.Header = HeaderTemplate.Parse(template, out string? error);
        if (slot.Header is null)
        {
            Report(Catalogue.InvalidTemplate, slot.Rule("string_serialization"), error!);
        }
    }

    private void BindRanges(ClassSyntax syntax)
    {
        foreach (SlotDefinition slot in syntax.Definition.OwnSlots)
        {
            string? range = _slots[slot].Text("range");
            BindRange(slot, range ?? syntax.DefaultRange, isWritten: range is not null);
        }
    }

    private void BindRange(SlotDefinition slot, string range, bool isWritten)
    {
        if (_classes.TryGetValue(range, out ClassSyntax? target))
        {
            slot.Class = target.Definition;
            slot.Kind = target.Definition.Identifier is null ? RangeKind.Part : RangeKind.Reference;
        }
        else if (_enums.TryGetValue(range, out EnumDefinition? enumeration))
        {
            slot.Enum = enumeration;
            slot.Kind = RangeKind.Enum;
        }
        else if (TypeDefinition.BuiltIn.TryGetValue(range, out TypeDefinition? type))
        {
            slot.Kind = type.Kind;
            slot.Scalar = type.Scalar;
            if (isWritten && !_loader.BuiltIn.Contains(type.Module))
            {
                Report(Catalogue.MissingImport, slot.Rule("range"), range, type.Module);
            }
        }
        else
        {
            IEnumerable<string> known = _classes.Keys.Concat(_enums.Keys).Concat(TypeDefinition.BuiltIn.Keys);
            Report(Catalogue.UnknownElement, slot.Rule("range"), range, "a class, enum or type",
                Suggestion.For(range, known));
        }
    }

    // A mention's entity has the nearest class that all classes with surface forms have in common.
    private void BindMentionClass()
    {
        ClassDefinition? common = null;
        foreach (ClassDefinition definition in _classOrder.Select(static syntax => syntax.Definition))
        {
            if (definition.OwnSlots.All(static slot => slot.Kind != RangeKind.SurfaceForm))
            {
                continue;
            }

            ClassDefinition? before = common;
            common ??= definition;
            while (common is not null && !definition.Is(common))
            {
                common = common.Parent;
            }

            if (common?.Identifier is null)
            {
                Report(Catalogue.InvalidSlot,
                    definition.OwnSlots.First(static slot => slot.Kind == RangeKind.SurfaceForm).Rule("range"),
                    definition.Name,
                    before is null
                        ? "has surface forms but no identifier"
                        : $"has surface forms, but no class with an identifier in common with {before.Name}");
                return;
            }
        }

        foreach (SlotDefinition slot in _slots.Keys.Where(static slot => slot.Kind == RangeKind.Mention))
        {
            slot.Class = common;
            if (common is null)
            {
                Report(Catalogue.InvalidSlot, slot.Rule("range"), slot.Name,
                    "holds mentions, but no class has a slot of range surface_form");
            }
        }
    }

    private void BindInverses()
    {
        foreach (KeyValuePair<SlotDefinition, ElementReader> pair in _slots)
        {
            SlotDefinition slot = pair.Key;
            if (pair.Value.Text("inverse") is not { } name)
            {
                continue;
            }

            SourceSpan at = slot.Rule("inverse");
            if (slot.Kind != RangeKind.Reference)
            {
                Report(Catalogue.InvalidInverse, at, name, slot.Name, "only references to records with identifiers have inverses");
                continue;
            }

            int ordinal = slot.Class!.IndexOf(name);
            if (ordinal < 0)
            {
                Report(Catalogue.UnknownElement, at, name, $"a slot of {slot.Class.Name}, the range,",
                    Suggestion.For(name, slot.Class.Slots.Select(static s => s.Name)));
                continue;
            }

            SlotDefinition inverse = slot.Class.Slots[ordinal];
            ClassDefinition owner = OwnerOf(slot);
            if (owner.Identifier is null)
            {
                Report(Catalogue.InvalidInverse, at, name, slot.Name, $"{owner.Name} has no identifier to refer to");
                continue;
            }

            if (inverse.Kind != RangeKind.Reference || !(owner.Is(inverse.Class!) || inverse.Class!.Is(owner)))
            {
                Report(Catalogue.InvalidInverse, at, name, slot.Name, $"its range is not {owner.Name}");
                continue;
            }

            string? other = _slots[inverse].Text("inverse");
            if (other is not null && other != slot.Name)
            {
                Report(Catalogue.InvalidInverse, at, name, slot.Name, $"its own inverse is '{other}'");
                continue;
            }

            slot.Inverse = inverse;
            inverse.Inverse ??= slot;
        }
    }

    private void CheckSlots(ClassDefinition? root)
    {
        foreach (ClassSyntax syntax in _classOrder)
        {
            ClassDefinition definition = syntax.Definition;
            CheckSingle(definition, static slot => slot.IsIdentifier, "is a second identifier; the first stands at");
            CheckSingle(definition, static slot => slot.Kind == RangeKind.Text, "is a second text; the first stands at");
            CheckSingle(definition, static slot => slot.Header is not null, "is a second header; the first stands at");
            foreach (SlotDefinition slot in definition.OwnSlots)
            {
                CheckSlot(definition, slot, definition == root);
            }

            if (definition.Header is { } header && definition.OwnSlots.Contains(header))
            {
                CheckCaptures(definition, header);
            }
        }
    }

    private void CheckSlot(ClassDefinition definition, SlotDefinition slot, bool ofRoot)
    {
        if (slot.CSharpName == definition.CSharpName)
        {
            Report(Catalogue.InvalidName, slot.Span, slot.Name, slot.CSharpName, "its class has");
        }

        if (ofRoot && !(slot.Kind == RangeKind.Reference && slot.IsMultivalued))
        {
            Report(Catalogue.InvalidSlot, slot.Span, slot.Name,
                "of the root class must be multivalued and hold records with identifiers");
        }

        if (slot.IsIdentifier && (slot.Kind != RangeKind.Scalar || slot.Scalar != ScalarType.String || slot.IsMultivalued))
        {
            Report(Catalogue.InvalidSlot, slot.Rule("range"), slot.Name, "is the identifier, so it must be one string");
        }

        if (slot.Kind == RangeKind.Text && (slot.IsMultivalued || definition.Identifier is null))
        {
            Report(Catalogue.InvalidSlot, slot.Rule("range"), slot.Name,
                slot.IsMultivalued
                    ? "is the text of a document, so it cannot be multivalued"
                    : "is the text of a document, so its class must have an identifier");
        }

        if (slot.Kind == RangeKind.Mention && !slot.IsMultivalued)
        {
            Report(Catalogue.InvalidSlot, slot.Rule("range"), slot.Name, "holds mentions, so it must be multivalued");
        }

        if (slot.Kind == RangeKind.Part && slot.Class!.IsAbstract)
        {
            Report(Catalogue.InvalidSlot, slot.Rule("range"), slot.Name,
                $"holds parts of the abstract class {slot.Class.Name}, so no value of it could be written");
        }
    }

    private void CheckSingle(ClassDefinition definition, Func<SlotDefinition, bool> is_, string problem)
    {
        SlotDefinition? first = definition.Slots.FirstOrDefault(is_);
        foreach (SlotDefinition slot in definition.OwnSlots.Where(is_).Where(slot => slot != first))
        {
            ReportAgainst(Catalogue.InvalidSlot, slot.Span, first!.Span, slot.Name, problem);
        }
    }

    private void CheckCaptures(ClassDefinition definition, SlotDefinition header)
    {
        foreach (string name in header.Header!.Parts.Select(static part => part.Slot).OfType<string>())
        {
            if (name == "_")
            {
                continue;
            }

            int ordinal = definition.IndexOf(name);
            SourceSpan at = header.Rule("string_serialization");
            if (ordinal < 0)
            {
                Report(Catalogue.InvalidTemplate, at,
                    $"'{name}' is not a slot of {definition.Name}"
                    + Suggestion.For(name, definition.Slots.Select(static s => s.Name)));
                continue;
            }

            SlotDefinition slot = definition.Slots[ordinal];
            bool isSingle = slot.Kind is RangeKind.Scalar or RangeKind.Enum or RangeKind.Reference or RangeKind.SurfaceForm;
            if (slot.IsMultivalued || !isSingle || slot.Header is not null)
            {
                Report(Catalogue.InvalidTemplate, at, $"'{name}' cannot be captured: it must take one scalar or reference");
            }
        }
    }

    private ClassDefinition OwnerOf(SlotDefinition slot) =>
        _classOrder.Select(static syntax => syntax.Definition).First(c => c.OwnSlots.Contains(slot));

    private void Report(DiagnosticDescriptor descriptor, SourceSpan at, params string[] arguments) =>
        _diagnostics.Add(Diagnostic.Create(descriptor, at, arguments));

    private void ReportAgainst(
        DiagnosticDescriptor descriptor, SourceSpan at, SourceSpan rule, params string[] arguments) =>
        _diagnostics.Add(Diagnostic.CreateAgainst(descriptor, at, rule, arguments));

    /// <summary>A class with what is yet to be read of it.</summary>
    private sealed class ClassSyntax(ClassDefinition definition, ElementReader reader, string defaultRange)
    {
        public ClassDefinition Definition { get; } = definition;

        public ElementReader Reader { get; } = reader;

        public string DefaultRange { get; } = defaultRange;

        public bool AreSlotsBound { get; set; }
    }
}
