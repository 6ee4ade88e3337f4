using System.Collections.Immutable;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Schema;

/// <summary>An enum of the schema.</summary>
public sealed class EnumDefinition(
    string name,
    string csharpName,
    string? description,
    string? deprecated,
    SourceSpan span,
    ImmutableArray<PermissibleValue> values,
    bool isIncomplete)
{
    public string Name { get; } = name;

    public string CSharpName { get; } = csharpName;

    public string? Description { get; } = description;

    /// <summary>Why it should not be used any more.</summary>
    public string? Deprecated { get; } = deprecated;

    /// <summary>Where its name stands in the schema.</summary>
    public SourceSpan Span { get; } = span;

    /// <summary>Its values, in the schema's order.</summary>
    public ImmutableArray<PermissibleValue> Values { get; } = values;

    /// <summary>Whether some of its values could not be read.</summary>
    internal bool IsIncomplete { get; } = isIncomplete;

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
/// <param name="Text">The value as data writes it.</param>
/// <param name="CSharpName">Its member of the C# enum.</param>
/// <param name="Description">What it says.</param>
/// <param name="Meaning">The term of a vocabulary that it stands for.</param>
/// <param name="Deprecated">Why it should not be used any more.</param>
/// <param name="Span">Where it stands in the schema.</param>
public sealed record PermissibleValue(
    string Text, string CSharpName, string? Description, VocabularyTerm? Meaning, string? Deprecated, SourceSpan Span);
