using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Schema;

/// <summary>Binds the constraints of slots and types, and the defaults of slots.</summary>
internal sealed class ConstraintBinder(
    IReadOnlyDictionary<string, string> settings, ImmutableArray<Finding>.Builder findings)
{
    private const int MaximumPattern = 10_000;

    // The constraints that depend on the type of a value; then all constraints of scalars.
    private static readonly string[] OfTypes =
        ["pattern", "structured_pattern", "minimum_value", "maximum_value", "equals_number"];

    private static readonly string[] OfScalars = [.. OfTypes, "equals_string", "equals_string_in"];

    private static readonly string[] Functions =
        [.. ScalarFormat.All.SelectMany(static format => format.Names), "int", "bool"];

    // The defaults that LinkML computes for each record.
    private static readonly string[] Computed =
        ["bnode", "class_curie", "class_uri", "slot_curie", "slot_uri", "default_ns", "default_range"];

    private readonly PatternTime _time = new();

    /// <summary>Returns the constraints of a slot whose range is bound.</summary>
    public ImmutableArray<Constraint> Bind(SlotBuilder slot, ElementReader reader)
    {
        switch (slot.Kind)
        {
            case RangeKind.Unknown:
                // The type of the values is not known, but a pattern does not depend on it.
                return BindPatterns(reader);

            case RangeKind.Scalar or RangeKind.SurfaceForm:
                return Bind(slot.Scalar, slot.Name, reader);

            case RangeKind.Enum:
                return Bind(slot.Name, slot.Enum!, reader);

            default:
                RefuseForClass(slot.Name, reader);
                return ImmutableArray<Constraint>.Empty;
        }
    }

    /// <summary>Returns the constraints that a type adds to the type that it restricts.</summary>
    public ImmutableArray<Constraint> Bind(string name, TypeDefinition origin, ElementReader reader)
    {
        if (origin.Kind is RangeKind.Scalar or RangeKind.SurfaceForm)
        {
            return Bind(origin.Scalar, name, reader);
        }

        Refuse(OfScalars, Catalog.ConstraintOfNoScalars, name, reader);
        return ImmutableArray<Constraint>.Empty;
    }

    /// <summary>Returns the constraints of values of an enum.</summary>
    public ImmutableArray<Constraint> Bind(string name, EnumDefinition enumeration, ElementReader reader)
    {
        Refuse(OfTypes, Catalog.ConstraintOfEnum, name, reader);
        return EqualsOf(reader, text => CheckPermissible(enumeration, text.Value, text.Span) ? text.Value : null);
    }

    /// <summary>Reports the constraints of values that are records.</summary>
    public void RefuseForClass(string name, ElementReader reader) =>
        Refuse(OfScalars, Catalog.ConstraintOfNoScalars, name, reader);

    /// <summary>Returns whether an element has a constraint of scalars.</summary>
    public static bool HasConstraint(ElementReader reader) => OfScalars.Any(reader.Has);

    /// <summary>Binds the default of a slot.</summary>
    public void BindDefault(SlotBuilder slot, ElementReader reader)
    {
        if (slot.Kind == RangeKind.Unknown || reader.Text("ifabsent") is not { } written)
        {
            return;
        }

        SourceSpan at = reader.SpanOf("ifabsent");
        string text = written;
        int open = written.IndexOf('(');
        FindingKind? problem = slot.Kind is not (RangeKind.Enum or RangeKind.Scalar or RangeKind.SurfaceForm) ? Catalog.DefaultOfNoScalar
            : slot.IsMultivalued ? Catalog.DefaultOfList
            : slot.IsIdentifier || slot.IsKey ? Catalog.DefaultOfIdentifier
            : null;
        if (problem is not null)
        {
            findings.Add(problem, at, written, slot.Name);
            return;
        }

        if (Computed.Contains(written))
        {
            findings.Add(Catalog.ComputedDefault, at, written);
            return;
        }

        if (open > 0 && written.EndsWith(")", StringComparison.Ordinal))
        {
            text = written.Substring(open + 1, written.Length - open - 2);
            string function = written.Substring(0, open);
            if (!Functions.Contains(function) && function != slot.Enum?.Name)
            {
                findings.Add(Catalog.UnknownDefaultFunction, at, function);
                return;
            }
        }

        if (slot.Kind == RangeKind.Enum)
        {
            slot.Default = CheckPermissible(slot.Enum!, text, at) ? text : null;
            CheckDefault(slot, slot.Default, written, at);
        }
        else
        {
            string? canonical = Canonical(slot.Scalar, text, at);
            slot.Default = canonical is null ? null : text;
            CheckDefault(slot, canonical, written, at);
        }
    }

    private void CheckDefault(SlotBuilder slot, string? canonical, string written, SourceSpan at)
    {
        if (canonical is not null && slot.Constraints.FirstOrDefault(constraint => !constraint.Accepts(canonical)) is { } broken)
        {
            findings.Add(Catalog.RefusedDefault, at, broken.Span, written, slot.Name);
        }
    }

    private ImmutableArray<Constraint> Bind(ScalarType type, string name, ElementReader reader)
    {
        ImmutableArray<Constraint>.Builder constraints = ImmutableArray.CreateBuilder<Constraint>();
        constraints.AddRange(BindPatterns(reader));
        BoundConstraint? minimum = BindBound(type, reader, "minimum_value", isMinimum: true);
        BoundConstraint? maximum = BindBound(type, reader, "maximum_value", isMinimum: false);
        constraints.AddRange(new[] { minimum, maximum }.OfType<BoundConstraint>());
        if (minimum is not null && maximum is not null && ScalarFormat.Of(type).Compare(minimum.Bound, maximum.Bound) > 0)
        {
            findings.Add(Catalog.EmptyBounds, maximum.Span, name, minimum.Bound, maximum.Bound);
        }

        constraints.AddRange(EqualsOf(reader, node => Canonical(type, node.Value, node.Span)));
        if (reader.Text("equals_number") is { } number)
        {
            SourceSpan at = reader.SpanOf("equals_number");
            if (type == ScalarType.String && !ScalarFormat.Of(ScalarType.Double).TryRead(number, out _, out _))
            {
                findings.Add(Catalog.NotANumber, at, "equals_number", number);
            }
            else if (Canonical(type, number, at) is { } canonical)
            {
                constraints.Add(new EqualsConstraint(ImmutableArray.Create(canonical), at));
            }
        }

        return constraints.ToImmutable();
    }

    private ImmutableArray<Constraint> BindPatterns(ElementReader reader)
    {
        ImmutableArray<Constraint>.Builder constraints = ImmutableArray.CreateBuilder<Constraint>();
        if (reader.Text("pattern") is { } pattern)
        {
            AddPattern(constraints, pattern, reader.SpanOf("pattern"));
        }

        if (reader.Element("structured_pattern", MetaSlots.StructuredPattern) is { } structured)
        {
            if (structured.Text("syntax") is { } syntax)
            {
                SourceSpan at = structured.SpanOf("syntax");
                if (!structured.Flag("interpolated") || TryInterpolate(syntax, at, out syntax))
                {
                    AddPattern(constraints, structured.Flag("partial_match") ? syntax : $"^(?:{syntax})$", at);
                }
            }
            else if (!structured.IsDoubtful("syntax"))
            {
                findings.Add(Catalog.PatternWithoutSyntax, reader.SpanOf("structured_pattern"));
            }
        }

        return constraints.ToImmutable();
    }

    private void Refuse(string[] keys, FindingKind kind, string name, ElementReader reader)
    {
        foreach (string key in keys.Where(reader.Has))
        {
            findings.Add(kind, reader.SpanOf(key), name, key);
        }
    }

    // As in LinkML, a pattern may match anywhere in a value.
    private void AddPattern(ImmutableArray<Constraint>.Builder constraints, string pattern, SourceSpan at)
    {
        if (pattern.Length > MaximumPattern)
        {
            ReportLongPattern(at);
            return;
        }

        try
        {
            // Without this, a pattern could be valid only because '$' is replaced.
            _ = new Regex(pattern, RegexOptions.CultureInvariant);
            var regex = new Regex(PatternEnd.Anchor(pattern), RegexOptions.CultureInvariant, PatternTime.OfMatch);
            constraints.Add(new PatternConstraint(pattern, regex, _time, at));
        }
        catch (ArgumentException)
        {
            findings.Add(Catalog.InvalidPattern, at, Excerpt.Short(pattern), PatternFault.Describe(pattern));
        }
    }

    private BoundConstraint? BindBound(ScalarType type, ElementReader reader, string key, bool isMinimum)
    {
        if (reader.Text(key) is not { } bound)
        {
            return null;
        }

        SourceSpan at = reader.SpanOf(key);
        if (!ScalarFormat.Of(type).IsOrdered)
        {
            findings.Add(Catalog.BoundWithoutOrder, at, key);
            return null;
        }

        return Canonical(type, bound, at) is { } canonical ? new BoundConstraint(canonical, isMinimum, type, at) : null;
    }

    private static ImmutableArray<Constraint> EqualsOf(ElementReader reader, Func<(string Value, SourceSpan Span), string?> read)
    {
        ImmutableArray<Constraint>.Builder constraints = ImmutableArray.CreateBuilder<Constraint>();
        if (reader.Text("equals_string") is { } single)
        {
            SourceSpan at = reader.SpanOf("equals_string");
            if (read((single, at)) is { } value)
            {
                constraints.Add(new EqualsConstraint(ImmutableArray.Create(value), at));
            }
        }

        var several = reader.Scalars("equals_string_in").Select(node => read((node.Value, node.Span))).ToList();
        if (several.Count > 0)
        {
            constraints.Add(new EqualsConstraint(
                several.OfType<string>().ToImmutableArray(), reader.SpanOf("equals_string_in")));
        }

        return constraints.ToImmutable();
    }

    // The limit applies to the inserted settings, too, because each of them can be as long as the schema.
    private bool TryInterpolate(string syntax, SourceSpan at, out string pattern)
    {
        int length = 0;
        pattern = Regex.Replace(syntax, @"\{(\w+)\}", match =>
        {
            string value = Interpolate(match, at);
            length += value.Length;
            return length > MaximumPattern ? "" : value;
        });
        if (length > MaximumPattern)
        {
            ReportLongPattern(at);
        }

        return length <= MaximumPattern;
    }

    private string Interpolate(Match match, SourceSpan at)
    {
        string name = match.Groups[1].Value;
        if (settings.TryGetValue(name, out string? value))
        {
            return value;
        }

        // A quantifier such as {2} is not the name of a setting.
        if (!name.All(char.IsDigit))
        {
            findings.Add(Catalog.UnknownElement, at, name, "a setting of this schema", Suggestion.For(name, settings.Keys));
        }

        return match.Value;
    }

    private void ReportLongPattern(SourceSpan at) =>
        findings.Add(Catalog.LongPattern, at, MessageText.Number(MaximumPattern));

    private string? Canonical(ScalarType type, string text, SourceSpan at)
    {
        if (ScalarFormat.Of(type).TryRead(text, out string canonical, out _))
        {
            return canonical;
        }

        findings.Add(Catalog.WrongSchemaValue, at, text, ScalarFormat.Of(type).Expectation);
        return null;
    }

    private bool CheckPermissible(EnumDefinition enumeration, string text, SourceSpan at)
    {
        if (enumeration.IndexOf(text) >= 0)
        {
            return true;
        }

        if (enumeration.IsIncomplete)
        {
            return false;
        }

        findings.Add(Catalog.UnknownElement, at, text, $"a value of {enumeration.Name}",
            Suggestion.Among(text, enumeration.Values.Select(static value => value.Text).ToList()));
        return false;
    }
}
