using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CorpusData.Compiler.Diagnostics;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Schema;

/// <summary>Binds what must hold for the values of a slot or type, and what a slot's value is where none is written.</summary>
internal sealed class ConstraintBinder(
    IReadOnlyDictionary<string, string> settings, ImmutableArray<Diagnostic>.Builder diagnostics)
{
    private static readonly TimeSpan PatternTimeLimit = TimeSpan.FromMilliseconds(250);

    private static readonly string[] OfScalars =
    [
        "pattern", "structured_pattern", "minimum_value", "maximum_value", "equals_string", "equals_string_in",
        "equals_number",
    ];

    /// <summary>The constraints of a slot, whose range is bound.</summary>
    public ImmutableArray<Constraint> Bind(SlotDefinition slot, ElementReader reader)
    {
        switch (slot.Kind)
        {
            case RangeKind.Scalar or RangeKind.SurfaceForm:
                return Bind(slot.Scalar, reader);

            case RangeKind.Enum:
                return EqualsOf(reader, text => CheckPermissible(slot.Enum!, text.Value, text.Span) ? text.Value : null);
        }

        foreach (string key in OfScalars.Where(reader.Has))
        {
            Report(Catalogue.InvalidSlot, reader.SpanOf(key), slot.Name, $"holds no scalars, so it cannot have '{key}'");
        }

        return ImmutableArray<Constraint>.Empty;
    }

    /// <summary>The constraints of values of a type.</summary>
    public ImmutableArray<Constraint> Bind(ScalarType type, ElementReader reader)
    {
        ImmutableArray<Constraint>.Builder constraints = ImmutableArray.CreateBuilder<Constraint>();
        if (reader.Text("pattern") is { } pattern)
        {
            AddPattern(constraints, pattern, reader.SpanOf("pattern"));
        }

        if (reader.Element("structured_pattern", MetaSlots.StructuredPattern) is { } structured
            && structured.Text("syntax") is { } syntax)
        {
            syntax = structured.Flag("interpolated") ? Interpolate(syntax, structured.SpanOf("syntax")) : syntax;
            AddPattern(
                constraints, structured.Flag("partial_match") ? syntax : $"^(?:{syntax})$", structured.SpanOf("syntax"));
        }

        AddBound(constraints, type, reader, "minimum_value", isMinimum: true);
        AddBound(constraints, type, reader, "maximum_value", isMinimum: false);
        constraints.AddRange(EqualsOf(reader, node => Canonical(type, node.Value, node.Span)));
        if (reader.Text("equals_number") is { } number)
        {
            SourceSpan at = reader.SpanOf("equals_number");
            if (Canonical(type, number, at) is { } canonical)
            {
                constraints.Add(new EqualsConstraint(ImmutableArray.Create(canonical), at));
            }
        }

        return constraints.ToImmutable();
    }

    /// <summary>Binds the value that a slot has where none is written.</summary>
    public void BindDefault(SlotDefinition slot, ElementReader reader)
    {
        if (reader.Text("ifabsent") is not { } written)
        {
            return;
        }

        SourceSpan at = reader.SpanOf("ifabsent");
        string text = written;
        int open = written.IndexOf('(');
        if (open > 0 && written.EndsWith(")", StringComparison.Ordinal))
        {
            text = written.Substring(open + 1, written.Length - open - 2);
            string function = written.Substring(0, open);
            bool isKnown = function is "string" or "int" or "integer" or "float" or "double" or "decimal" or "bool"
                or "boolean" or "date" or "time" or "datetime" or "uri" or "uriorcurie" or "curie" or "ncname";
            if (!isKnown && function != slot.Enum?.Name)
            {
                Report(Catalogue.InvalidDefault, at, written, "LinkML's functions for it are string(…), int(…), date(…) and so on");
                return;
            }
        }

        if (slot.Kind == RangeKind.Enum)
        {
            slot.Default = CheckPermissible(slot.Enum!, text, at) ? text : null;
        }
        else if (slot.Kind is RangeKind.Scalar or RangeKind.SurfaceForm)
        {
            slot.Default = Canonical(slot.Scalar, text, at) is null ? null : text;
        }
        else
        {
            Report(Catalogue.InvalidDefault, at, written, "only scalars have defaults");
        }
    }

    private void AddPattern(ImmutableArray<Constraint>.Builder constraints, string pattern, SourceSpan at)
    {
        try
        {
            constraints.Add(new PatternConstraint(
                new Regex(pattern, RegexOptions.CultureInvariant, PatternTimeLimit), at));
        }
        catch (ArgumentException exception)
        {
            Report(Catalogue.InvalidPattern, at, exception.Message);
        }
    }

    private void AddBound(
        ImmutableArray<Constraint>.Builder constraints, ScalarType type, ElementReader reader, string key, bool isMinimum)
    {
        if (reader.Text(key) is not { } bound)
        {
            return;
        }

        SourceSpan at = reader.SpanOf(key);
        if (!ScalarReader.IsOrdered(type))
        {
            Report(Catalogue.MetaValue, at, key, "on a number, date or time", "on a range without an order");
        }
        else if (Canonical(type, bound, at) is { } canonical)
        {
            constraints.Add(new BoundConstraint(canonical, isMinimum, type, at));
        }
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

    private string Interpolate(string syntax, SourceSpan at) => Regex.Replace(syntax, @"\{(\w+)\}", match =>
    {
        string name = match.Groups[1].Value;
        if (settings.TryGetValue(name, out string? value))
        {
            return value;
        }

        // A quantifier such as {2} is no name.
        if (!name.All(char.IsDigit))
        {
            Report(Catalogue.UnknownElement, at, name, "a setting", Suggestion.For(name, settings.Keys));
        }

        return match.Value;
    });

    private string? Canonical(ScalarType type, string text, SourceSpan at)
    {
        if (ScalarReader.TryRead(type, text, out string canonical, out _))
        {
            return canonical;
        }

        Report(Catalogue.WrongSchemaValue, at, text, ScalarReader.Expectation(type));
        return null;
    }

    private bool CheckPermissible(EnumDefinition enumeration, string text, SourceSpan at)
    {
        if (enumeration.IndexOf(text) >= 0)
        {
            return true;
        }

        Report(Catalogue.UnknownElement, at, text, $"a value of {enumeration.Name}, an enum,",
            Suggestion.For(text, enumeration.Values.Select(static value => value.Text)));
        return false;
    }

    private void Report(DiagnosticDescriptor descriptor, SourceSpan at, params string[] arguments) =>
        diagnostics.Add(Diagnostic.Create(descriptor, at, arguments));
}
