using System.Collections.Immutable;
using CorpusData.Compiler.Diagnostics;
using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Schema;

/// <summary>Binds what each slot holds: its range, and what must hold for its values.</summary>
internal sealed class RangeBinder
{
    private readonly ElementTable _elements;
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics;
    private readonly ConstraintBinder _constraints;
    private readonly Dictionary<string, TypeDefinition?> _types = new(StringComparer.Ordinal);
    private readonly HashSet<SlotDefinition> _bound = new();

    public RangeBinder(ElementTable elements, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        _elements = elements;
        _diagnostics = diagnostics;
        _constraints = new ConstraintBinder(elements.Settings, diagnostics);
    }

    /// <summary>Binds the ranges of all slots.</summary>
    public void Bind()
    {
        foreach (string name in _elements.Types.Keys)
        {
            BindType(name, ImmutableHashSet<string>.Empty);
        }

        foreach (ClassSyntax syntax in _elements.Classes)
        {
            foreach (SlotSyntax slot in syntax.Slots!)
            {
                if (_bound.Add(slot.Definition))
                {
                    BindSlot(slot);
                }
            }
        }

        BindMentionClass();
    }

    private void BindSlot(SlotSyntax syntax)
    {
        SlotDefinition slot = syntax.Definition;
        ElementReader reader = syntax.Reader;
        ImmutableArray<Constraint> constraints = ImmutableArray<Constraint>.Empty;
        string? written = reader.Text("range");
        string range = written ?? syntax.DefaultRange;
        if (reader.Has("any_of"))
        {
            BindAlternatives(slot, reader, written);
        }
        else if (_elements.FindClass(range) is { } target)
        {
            SetClass(slot, ImmutableArray.Create(target.Definition));
        }
        else if (_elements.FindEnum(range) is { } enumeration)
        {
            slot.Enum = enumeration;
            slot.Kind = RangeKind.Enum;
        }
        else if (BindType(range, ImmutableHashSet<string>.Empty) is { } type)
        {
            slot.Kind = type.Kind;
            slot.Scalar = type.Scalar;
            constraints = type.Constraints;
            if (written is not null && type.Module is { } module && !_elements.IsImported(module))
            {
                Report(Catalogue.MissingImport, slot.Rule("range"), range, module);
            }
        }
        else if (!_elements.Types.ContainsKey(range))
        {
            Report(Catalogue.UnknownElement, slot.Rule("range"), range, "a class, enum or type",
                Suggestion.For(range, _elements.RangeNames));
        }

        slot.Constraints = constraints.AddRange(_constraints.Bind(slot, reader));
        _constraints.BindDefault(slot, reader);
        BindTemplate(slot, reader);
    }

    private void BindAlternatives(SlotDefinition slot, ElementReader reader, string? range)
    {
        ImmutableArray<ClassDefinition>.Builder classes = ImmutableArray.CreateBuilder<ClassDefinition>();
        foreach (YamlNode node in reader.Mappings("any_of"))
        {
            var alternative = new ElementReader(node, MetaSlots.AnyOf, _diagnostics);
            string? name = alternative.Text("range");
            if (name is not null && _elements.FindClass(name) is { } found)
            {
                classes.Add(found.Definition);
            }
            else
            {
                SourceSpan at = name is null ? node.Span : alternative.SpanOf("range");
                Report(Catalogue.UnknownElement, at, name ?? "", "a class, which each alternative of any_of must name,",
                    Suggestion.For(name ?? "", _elements.ClassNames));
            }
        }

        if (range is not null && range != "Any" && _elements.FindClass(range) is { } common
            && classes.FirstOrDefault(c => !c.Is(common.Definition)) is { } other)
        {
            Report(Catalogue.InvalidSlot, slot.Rule("any_of"), slot.Name, $"has the range {range}, which {other.Name} is not");
        }

        if (classes.Count > 0)
        {
            SetClass(slot, classes.ToImmutable());
        }
    }

    private static void SetClass(SlotDefinition slot, ImmutableArray<ClassDefinition> classes)
    {
        slot.Classes = classes;
        slot.Class = CommonBase(classes);
        slot.Kind = classes.All(static c => c.Identifier is null) ? RangeKind.Part : RangeKind.Reference;
    }

    private static ClassDefinition? CommonBase(IEnumerable<ClassDefinition> classes)
    {
        ClassDefinition? common = classes.First();
        while (common is not null && !classes.All(c => c.Is(common)))
        {
            common = common.Parent;
        }

        return common;
    }

    // A type of the schema has what the one that it is made from has, and its own constraints.
    private TypeDefinition? BindType(string name, ImmutableHashSet<string> path)
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
        string? general = syntax.Reader.Text("typeof");
        TypeDefinition? made = null;
        if (general is null)
        {
            Report(Catalogue.MetaValue, syntax.Key.Span, name, "a type with 'typeof'", "one without");
        }
        else if (path.Contains(general))
        {
            Report(Catalogue.InheritanceCycle, syntax.Reader.SpanOf("typeof"), name);
        }
        else if (BindType(general, path) is { } origin)
        {
            ImmutableArray<Constraint> own = _constraints.Bind(origin.Scalar, syntax.Reader);
            made = origin with { Name = name, Module = null, Constraints = origin.Constraints.AddRange(own) };
        }
        else if (!_elements.Types.ContainsKey(general))
        {
            Report(Catalogue.UnknownElement, syntax.Reader.SpanOf("typeof"), general, "a type",
                Suggestion.For(general, _elements.Types.Keys.Concat(TypeDefinition.BuiltIn.Keys)));
        }

        _types[name] = made;
        return made;
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

    // A mention's entity has the nearest class that all classes with surface forms have in common.
    private void BindMentionClass()
    {
        var named = _elements.Classes
            .Select(static syntax => syntax.Definition)
            .Where(static c => c.OwnSlots.Any(static slot => slot.Kind == RangeKind.SurfaceForm))
            .ToList();
        ClassDefinition? common = named.Count == 0 ? null : CommonBase(named);
        if (named.Count > 0 && common?.Identifier is null)
        {
            ClassDefinition last = named[named.Count - 1];
            SlotDefinition form = last.OwnSlots.First(static slot => slot.Kind == RangeKind.SurfaceForm);
            string others = string.Join(", ", named.Select(static c => c.Name));
            Report(Catalogue.InvalidSlot, form.Rule("range"), form.Name,
                $"is a surface form, but what has them ({others}) has no class with an identifier in common");
            return;
        }

        foreach (SlotDefinition slot in _bound.Where(static slot => slot.Kind == RangeKind.Mention))
        {
            if (common is null)
            {
                Report(Catalogue.InvalidSlot, slot.Rule("range"), slot.Name,
                    "holds mentions, but no class has a slot of range surface_form");
            }
            else
            {
                slot.Class = common;
                slot.Classes = ImmutableArray.Create(common);
            }
        }
    }

    private void Report(DiagnosticDescriptor descriptor, SourceSpan at, params string[] arguments) =>
        _diagnostics.Add(Diagnostic.Create(descriptor, at, arguments));
}
