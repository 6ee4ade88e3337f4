using System.Collections.Immutable;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Parse;

namespace CorpusData.Compiler.Schema;

/// <summary>Binds the alternatives of <c>any_of</c>: either classes, or types and enums.</summary>
internal sealed class AlternativeBinder(
    ElementTable elements,
    ConstraintBinder constraints,
    Func<string, TypeDefinition?> bindType,
    ImmutableArray<Finding>.Builder findings)
{
    /// <summary>Binds the alternatives of a slot.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="reader">The definition of the slot.</param>
    /// <param name="range">The range of alternatives that have none, if the slot has one.</param>
    /// <returns>The alternatives; null if some are not known, which is reported.</returns>
    public (ImmutableArray<ClassBuilder> Classes, ImmutableArray<ValueAlternative> Values)? Bind(
        SlotBuilder slot, ElementReader reader, string? range)
    {
        var classes = ImmutableArray.CreateBuilder<ClassBuilder>();
        var values = ImmutableArray.CreateBuilder<ValueAlternative>();
        bool isWhole = true;
        foreach (YamlNode node in reader.Mappings("any_of"))
        {
            var alternative = new ElementReader(node, "any_of", MetaSlots.AnyOf, findings);
            string? name = alternative.Text("range") ?? (ConstraintBinder.HasConstraint(alternative) ? range : null);
            if (name is null)
            {
                isWhole = false;
                if (!alternative.IsDoubtful("range") && !alternative.HasUnsupported)
                {
                    findings.Add(Catalog.AlternativeWithoutRange, node.Span);
                }
            }
            else if (elements.FindClass(name) is { } found)
            {
                constraints.RefuseForClass(slot.Name, alternative);
                classes.Add(found.Builder);
                isWhole &= !elements.IsDoubtful(name);
            }
            else if (BindValue(name, slot, alternative) is { } value)
            {
                values.Add(value);
                isWhole &= !elements.IsDoubtful(name) && !alternative.HasUnsupported;
            }
            else
            {
                isWhole = false;
                elements.ReportUnknown(
                    name, alternative.Has("range") ? alternative.SpanOf("range") : node.Span, "a class, enum or type of single values",
                    elements.RangeNames);
            }
        }

        isWhole &= !reader.IsDoubtful("any_of");
        if (isWhole && classes.Count > 0 && values.Count > 0)
        {
            findings.Add(Catalog.ClassesAndValues, slot.Rule("any_of"), slot.Name);
            isWhole = false;
        }
        else if (isWhole && classes.Count + values.Count == 0)
        {
            findings.Add(Catalog.NoAlternatives, slot.Rule("any_of"), slot.Name);
            isWhole = false;
        }

        return isWhole ? (classes.ToImmutable(), values.ToImmutable()) : null;
    }

    /// <summary>Returns the nearest type that all values have in common: that of their C#.</summary>
    public static ScalarType NearestType(ImmutableArray<ValueAlternative> values)
    {
        var types = new HashSet<ScalarType>(values.Select(static value => value.Scalar));
        return types.Count == 1 ? types.First()
            : types.SetEquals([ScalarType.Integer, ScalarType.Decimal]) ? ScalarType.Decimal
            : types.SetEquals([ScalarType.Float, ScalarType.Double]) ? ScalarType.Double
            : ScalarType.String;
    }

    private ValueAlternative? BindValue(string name, SlotBuilder slot, ElementReader alternative)
    {
        if (elements.FindEnum(name) is { } enumeration)
        {
            return new ValueAlternative(ScalarType.String, enumeration, constraints.Bind(slot.Name, enumeration, alternative));
        }

        return bindType(name) is { Kind: RangeKind.Scalar } type
            ? new ValueAlternative(
                type.Scalar, null, type.Constraints.AddRange(constraints.Bind(slot.Name, type, alternative)))
            : null;
    }
}
