using System.Collections.Immutable;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Schema;

/// <summary>Binds the range, the constraints, the default and the header template of each slot.</summary>
internal sealed class RangeBinder
{
    // Code that follows types is recursive.
    private const int MaximumLevels = 64;

    private readonly ElementTable _elements;
    private readonly ImmutableArray<Finding>.Builder _findings;
    private readonly CancellationToken _cancellation;
    private readonly ConstraintBinder _constraints;
    private readonly AlternativeBinder _alternatives;
    private readonly Dictionary<string, TypeDefinition?> _types = new(StringComparer.Ordinal);
    private readonly HashSet<SlotBuilder> _bound = new();
    private readonly List<(string Name, string Module, SourceSpan At)> _missing = new();

    public RangeBinder(ElementTable elements, ImmutableArray<Finding>.Builder findings, CancellationToken cancellation)
    {
        _cancellation = cancellation;
        _elements = elements;
        _findings = findings;
        _constraints = new ConstraintBinder(elements.Settings, findings);
        _alternatives = new AlternativeBinder(elements, _constraints, name => BindType(name, ImmutableList<string>.Empty), findings);
    }

    /// <summary>Binds the ranges of all slots.</summary>
    public void Bind()
    {
        foreach (KeyValuePair<string, (YamlNode Key, ElementReader Reader)> type in _elements.Types)
        {
            // A schema may contain types of LinkML that are not supported, as long as it does not use them.
            if (type.Value.Reader.Has("typeof") || !UnsupportedTypes.IsOne(type.Key))
            {
                BindType(type.Key, ImmutableList<string>.Empty);
            }
        }

        foreach ((string name, SourceSpan at) in _elements.DefaultRanges)
        {
            if (IsRange(name))
            {
                NoteImport(name, at);
            }
            else
            {
                _elements.ReportUnknown(name, at, "a class, enum or type of this schema", _elements.RangeNames);
            }
        }

        foreach (ClassSyntax syntax in _elements.Classes)
        {
            foreach (SlotSyntax slot in syntax.Slots!)
            {
                _cancellation.ThrowIfCancellationRequested();
                if (_bound.Add(slot.Builder))
                {
                    BindSlot(slot);
                }
            }
        }

        KeepStrings();
        InheritAlternatives();
        ReportMissingImports();
    }

    // A class may narrow a string to an enum. In C#, the property is a string, as in the class above.
    private void KeepStrings()
    {
        foreach (SlotBuilder slot in _bound.Where(static slot =>
            slot is { Kind: RangeKind.Enum, Refined: not null, Declared: { Kind: RangeKind.Scalar, Scalar: ScalarType.String } }))
        {
            Replace(slot, new ValueAlternative(ScalarType.String, slot.Enum, slot.Constraints));
        }
    }

    // An identifier is a string in C# and where others refer to it, so one of range integer is a string with the digits.
    private static void KeepIdentifier(SlotBuilder slot)
    {
        if ((slot.IsIdentifier || slot.IsKey) && slot is { Kind: RangeKind.Scalar, Scalar: ScalarType.Integer, IsMultivalued: false })
        {
            Replace(slot, new ValueAlternative(ScalarType.Integer, null, slot.Constraints));
        }
    }

    private static void Replace(SlotBuilder slot, ValueAlternative only)
    {
        slot.Kind = RangeKind.Scalar;
        slot.Scalar = ScalarType.String;
        slot.Enum = null;
        slot.Constraints = ImmutableArray.Create<Constraint>(
            new AlternativesConstraint(ImmutableArray.Create(only), slot.Rule("range")));
    }

    // A class that refines a slot can write other alternatives, but its records are of the class above as well.
    private void InheritAlternatives()
    {
        foreach (SlotBuilder slot in _bound)
        {
            for (SlotBuilder? general = slot.Refined; general is not null; general = general.Refined)
            {
                slot.Constraints = slot.Constraints.AddRange(
                    general.Constraints.OfType<AlternativesConstraint>().Where(constraint => !slot.Constraints.Contains(constraint)));
            }
        }
    }

    private bool IsRange(string name) => _elements.FindClass(name) is not null || _elements.FindEnum(name) is not null
        || _elements.Types.ContainsKey(name) || TypeDefinition.BuiltIn.ContainsKey(name);

    private void BindSlot(SlotSyntax syntax)
    {
        SlotBuilder slot = syntax.Builder;
        ElementReader reader = syntax.Reader;
        ImmutableArray<Constraint> constraints = ImmutableArray<Constraint>.Empty;
        string? written = reader.Text("range");
        if (reader.Has("any_of"))
        {
            constraints = BindAlternatives(slot, syntax, written);
        }
        else if (written is not null && !IsRange(written))
        {
            _elements.ReportUnknown(
                written, slot.Rule("range"), "a class, enum or type of this schema", _elements.RangeNames);
        }
        else if ((written ?? DefaultRange(syntax)) is { } range && !_elements.IsDoubtful(range))
        {
            constraints = BindRange(slot, range);
            NoteImport(range, slot.Rule("range"), isNoted: written is null);
        }

        slot.Constraints = constraints.AddRange(_constraints.Bind(slot, reader));
        _constraints.BindDefault(slot, reader);
        BindTemplate(slot, reader);
        KeepIdentifier(slot);
    }

    // A slot whose range could not be read does not have the default range.
    private static string? DefaultRange(SlotSyntax syntax) =>
        syntax.Reader.IsDoubtful("range") || syntax.Reader.IsDoubtful("any_of") || syntax.Reader.HasUnsupported
            ? null
            : syntax.DefaultRange;

    private ImmutableArray<Constraint> BindRange(SlotBuilder slot, string range)
    {
        if (_elements.FindClass(range) is { } target)
        {
            SetClass(slot, ImmutableArray.Create(target.Builder));
        }
        else if (_elements.FindEnum(range) is { } enumeration)
        {
            slot.Enum = enumeration;
            slot.Kind = RangeKind.Enum;
        }
        else if (BindType(range, ImmutableList<string>.Empty) is { } type)
        {
            slot.Kind = type.Kind;
            slot.Scalar = type.Scalar;
            return type.Constraints;
        }

        return ImmutableArray<Constraint>.Empty;
    }

    private ImmutableArray<Constraint> BindAlternatives(SlotBuilder slot, SlotSyntax syntax, string? range)
    {
        if (_alternatives.Bind(slot, syntax.Reader, range ?? syntax.DefaultRange) is not var (classes, values))
        {
            return ImmutableArray<Constraint>.Empty;
        }

        if (!classes.IsEmpty)
        {
            CheckCommonRange(slot, range, classes);
            SetClass(slot, classes);
            return ImmutableArray<Constraint>.Empty;
        }

        ImmutableArray<Constraint> constraints = ImmutableArray<Constraint>.Empty;
        if (range is not null && !IsAny(range))
        {
            constraints = BindRange(slot, range);
            if (!slot.Classes.IsEmpty)
            {
                _findings.Add(Catalog.ClassesAndValues, slot.Rule("any_of"), slot.Name);
            }
        }
        else
        {
            // A single enum keeps its own C# type; several have a string in common.
            slot.Enum = values.Length == 1 ? values[0].Enum : null;
            slot.Kind = slot.Enum is null ? RangeKind.Scalar : RangeKind.Enum;
            slot.Scalar = AlternativeBinder.NearestType(values);
        }

        return values.Any(static value => value.AcceptsAll)
            ? constraints
            : constraints.Add(new AlternativesConstraint(values, slot.Rule("any_of")));
    }

    // LinkML has a class that contains every value.
    private bool IsAny(string range) =>
        range == "Any" || _elements.FindClass(range)?.Builder.ClassUri?.Name is "linkml:Any" or "https://w3id.org/linkml/Any";

    private void CheckCommonRange(SlotBuilder slot, string? range, IEnumerable<ClassBuilder> classes)
    {
        if (range is null || IsAny(range))
        {
            return;
        }

        if (_elements.FindClass(range) is not { } common)
        {
            _elements.ReportUnknown(range, slot.Rule("range"), "a class of this schema", _elements.ClassNames);
        }
        else if (!_elements.IsDoubtful(range)
            && classes.FirstOrDefault(c => !c.Is(common.Builder) && !c.IsIncomplete) is { } other)
        {
            _findings.Add(Catalog.AlternativeOutsideRange, slot.Rule("any_of"), slot.Name, range, other.Name);
        }
    }

    // A missing module is reported once, at its first use. The use by a default range is noted where the schema sets the range.
    private void NoteImport(string range, SourceSpan at, bool isNoted = false)
    {
        if (!isNoted && TypeDefinition.BuiltIn.TryGetValue(range, out TypeDefinition? type)
            && type.Module is { } module && !_elements.IsImported(type))
        {
            _missing.Add((range, module, at));
        }
    }

    private void ReportMissingImports()
    {
        if (_elements.IsIncomplete)
        {
            return;
        }

        foreach (var module in _missing.GroupBy(static use => use.Module, StringComparer.Ordinal))
        {
            (string name, _, SourceSpan at) = module.First();
            _findings.Add(Catalog.MissingImport, at, name, module.Key);
        }
    }

    private void SetClass(SlotBuilder slot, ImmutableArray<ClassBuilder> classes)
    {
        if (classes.FirstOrDefault(static c => c.IsTreeRoot) is { } root)
        {
            _findings.Add(Catalog.RootAsRange, slot.Rule("range"), slot.Name, root.Name);
            return;
        }

        // A class that could not be bound completely may have an identifier.
        if (classes.Any(static c => c.IsIncomplete && c.Identifier is null))
        {
            return;
        }

        slot.Classes = classes;
        slot.Kind = classes.All(static c => c.Identifier is null) ? RangeKind.Part : RangeKind.Reference;
        ClassBuilder? common = ClassBuilder.CommonBase(classes);
        slot.Class = slot.Kind == RangeKind.Reference && common?.Identifier is null ? null : common;
    }

    // Returns a type of the schema: the type that it restricts, with additional constraints.
    private TypeDefinition? BindType(string name, ImmutableList<string> path)
    {
        if (TypeDefinition.BuiltIn.TryGetValue(name, out TypeDefinition? builtIn))
        {
            return builtIn;
        }

        if (!_elements.Types.TryGetValue(name, out (YamlNode Key, ElementReader Reader) syntax))
        {
            return null;
        }

        if (_types.TryGetValue(name, out TypeDefinition? bound))
        {
            return bound;
        }

        path = path.Add(name);
        string? general = syntax.Reader.Text("typeof") ?? TypeOrigin.Find(syntax.Reader);
        SourceSpan at = syntax.Reader.Has("typeof") ? syntax.Reader.SpanOf("typeof") : syntax.Key.Span;
        TypeDefinition? made = null;
        if (general is null)
        {
            if (!syntax.Reader.IsDoubtful("typeof"))
            {
                _findings.Add(Catalog.TypeWithoutOrigin, syntax.Key.Span, name);
            }
        }
        else if (path.Contains(general))
        {
            _findings.Add(Catalog.InheritanceCycle, at, name, Circle.Of(path, general));
        }
        else if (path.Count > MaximumLevels)
        {
            _findings.Add(
                Catalog.TooManyLevels, at, name, MessageText.Number(MaximumLevels));
        }
        else if (BindType(general, path) is { } origin)
        {
            NoteImport(general, at, isNoted: !syntax.Reader.Has("typeof"));
            ImmutableArray<Constraint> own = _constraints.Bind(name, origin, syntax.Reader);
            made = origin with { Name = name, Module = null, Constraints = origin.Constraints.AddRange(own) };
        }
        else if (!_elements.Types.ContainsKey(general))
        {
            _elements.ReportUnknown(general, at, "a type of this schema",
                _elements.Types.Keys.Concat(TypeDefinition.BuiltIn.Keys));
        }

        _types[name] = made;
        return made;
    }

    private void BindTemplate(SlotBuilder slot, ElementReader reader)
    {
        if (reader.Text("string_serialization") is not { } template)
        {
            return;
        }

        SourceSpan at = slot.Rule("string_serialization");
        if (template.Length > HeaderTemplate.MaximumLine)
        {
            _findings.Add(Catalog.LongTemplate, at, MessageText.Number(HeaderTemplate.MaximumLine));
            return;
        }

        slot.Header = HeaderTemplate.Parse(template, out FindingKind? problem);
        if (problem is not null)
        {
            _findings.Add(problem, at);
        }
    }
}
