using System.Collections.Immutable;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Schema;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Bind;

/// <summary>Binds scalars: reads them by the type or enum of their slot, then checks the constraints of the slot.</summary>
internal sealed class ScalarBinder(ImmutableArray<Finding>.Builder findings)
{
    // The search for surface forms can take time proportional to their length, in texts and forms that repeat themselves.
    private const int MaximumForm = 500;

    /// <summary>Binds a scalar.</summary>
    /// <returns>The value; null if it is wrong, which is reported.</returns>
    public ScalarValue? Bind(SlotDefinition slot, string text, SourceSpan span)
    {
        if (HasLoneSurrogate(text))
        {
            findings.Add(Catalog.InvalidText, span, slot.Rule("range"));
            return null;
        }

        if (slot.Kind == RangeKind.SurfaceForm && text.All(static c => char.IsWhiteSpace(c) || InvisibleCharacters.Contains(c)))
        {
            findings.Add(Catalog.EmptyForm, span, slot.Rule("range"));
            return null;
        }

        if (slot.Kind == RangeKind.SurfaceForm && text.Length > MaximumForm)
        {
            findings.Add(Catalog.LongForm, span, slot.Rule("range"), Excerpt.Short(text),
                MessageText.Number(text.Length), MessageText.Number(MaximumForm));
            return null;
        }

        ScalarValue? value = slot.Enum is { } enumeration
            ? BindEnum(slot, enumeration, text, span)
            : BindTyped(slot, text, span);
        if (value is not null)
        {
            foreach (Constraint constraint in slot.Constraints)
            {
                if (!Holds(constraint, slot, value))
                {
                    return null;
                }
            }
        }

        return value;
    }

    /// <summary>Returns the default of a slot.</summary>
    public static ScalarValue Default(SlotDefinition slot)
    {
        SourceSpan at = slot.Rule("ifabsent");
        if (slot.Enum is { } enumeration)
        {
            return new ScalarValue(at, slot.Default!, enumeration.IndexOf(slot.Default!));
        }

        ScalarFormat.Of(slot.Scalar).TryRead(slot.Default!, out string canonical, out long number);
        return new ScalarValue(at, canonical, number);
    }

    private ScalarValue? BindEnum(SlotDefinition slot, EnumDefinition enumeration, string text, SourceSpan span)
    {
        int index = enumeration.IndexOf(text);
        if (index >= 0)
        {
            return new ScalarValue(span, text, index);
        }

        var values = enumeration.Values.Select(static value => value.Text).ToList();
        IReadOnlyCollection<string>? list = slot.IsMultivalued ? Suggestion.ValuesOf(text, part => enumeration.IndexOf(part) >= 0 ? part : null) : null;
        NearName? near = list is null ? NearName.Find(text, values) : null;
        findings.Add(Finding
            .CreateAgainst(Catalog.UnknownEnumValue, span, enumeration.Span, Excerpt.Short(text), enumeration.Name,
                list is null ? Suggestion.Among(text, values, near?.Value) : Suggestion.List(list))
            .With(list is null ? NameFix.Of(span, text, near) : NameFix.OfList(span, text, list)));
        return null;
    }

    private ScalarValue? BindTyped(SlotDefinition slot, string text, SourceSpan span)
    {
        if (ScalarFormat.Of(slot.Scalar).TryRead(text, out string canonical, out long number))
        {
            return new ScalarValue(span, canonical, number);
        }

        findings.Add(Catalog.WrongType, span, slot.Rule("range"), Excerpt.Short(text), slot.Name,
            ScalarFormat.Of(slot.Scalar).Expectation);
        return null;
    }

    private bool Holds(Constraint constraint, SlotDefinition slot, ScalarValue value)
    {
        string shown = Excerpt.Short(value.Text);
        switch (constraint)
        {
            case PatternConstraint pattern:
                return Matches(pattern, value, shown);

            case BoundConstraint bound:
                if (bound.Accepts(value.Text))
                {
                    return true;
                }

                findings.Add(Catalog.OutOfRange, value.Span, bound.Span, shown, slot.Name,
                    $"{(bound.IsMinimum ? "at least" : "at most")} {bound.Bound}");
                return false;

            case EqualsConstraint equal:
                if (equal.Accepts(value.Text))
                {
                    return true;
                }

                // A single required value is in the message already, so only one of several is worth suggesting.
                NearName? near = NearName.Find(value.Text, equal.Values);
                findings.Add(Finding
                    .CreateAgainst(Catalog.NotEqual, value.Span, equal.Span, slot.Name, Alternatives.Of(equal.Values), shown,
                        equal.Values.Length > 1 ? Suggestion.Of(value.Text, near?.Value) : "")
                    .With(NameFix.Of(value.Span, value.Text, near)));
                return false;

            case AlternativesConstraint alternatives:
                if (alternatives.Accepts(value.Text))
                {
                    return true;
                }

                findings.Add(Catalog.WrongType, value.Span, alternatives.Span, shown, slot.Name,
                    string.Join(", or ", alternatives.Alternatives.Select(static alternative => alternative.Expectation).Distinct()));
                return false;

            default:
                throw new ArgumentException($"{constraint.GetType().Name} is not a constraint.", nameof(constraint));
        }
    }

    private bool Matches(PatternConstraint constraint, ScalarValue value, string shown)
    {
        bool? matches = constraint.Matches(value.Text);
        if (matches != true)
        {
            findings.Add(
                matches is null ? Catalog.PatternTimeout : Catalog.PatternMismatch,
                value.Span,
                constraint.Span,
                shown,
                Excerpt.Short(constraint.Text));
        }

        return matches == true;
    }

    private static bool HasLoneSurrogate(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]))
            {
                if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
                {
                    return true;
                }

                i++;
            }
        }

        return false;
    }
}
