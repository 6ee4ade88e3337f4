using System.Collections.Immutable;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Schema;

/// <summary>An enum of the schema.</summary>
public sealed class EnumDefinition(
    string name, string csharpName, string? description, SourceSpan span, ImmutableArray<PermissibleValue> values)
{
    public string Name { get; } = name;

    public string CSharpName { get; } = csharpName;

    public string? Description { get; } = description;

    /// <summary>Where its name stands in the schema.</summary>
    public SourceSpan Span { get; } = span;

    /// <summary>Its values, in the schema's order.</summary>
    public ImmutableArray<PermissibleValue> Values { get; } = values;

    /// <summary>The index of the value with a text, or -1.</summary>
    public int IndexOf(string text)
    {
        for (int i = 0; i < Values.Length; i++)
        {
            if (Values[i].Text == text)
            {
                return i;
            }
        }

        return -1;
    }
}

/// <summary>A value of an enum.</summary>
public sealed record PermissibleValue(string Text, string CSharpName, string? Description, SourceSpan Span);
