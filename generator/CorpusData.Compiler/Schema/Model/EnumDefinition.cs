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

    /// <summary>The reason why it is deprecated; null if it is not.</summary>
    public string? Deprecated { get; } = deprecated;

    /// <summary>The span of its name in the schema.</summary>
    public SourceSpan Span { get; } = span;

    /// <summary>Its values, in the schema's order.</summary>
    public ImmutableArray<PermissibleValue> Values { get; } = values;

    /// <summary>Whether some of its values could not be read.</summary>
    internal bool IsIncomplete { get; } = isIncomplete;

    /// <summary>Returns the index of the value with a text; -1 if there is none.</summary>
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

/// <summary>A permissible value of an enum.</summary>
/// <param name="Text">The value as seeds write it.</param>
/// <param name="CSharpName">The name of its member in the C# enum.</param>
/// <param name="Description">Its description in the schema.</param>
/// <param name="Meaning">The term of a vocabulary to which the schema maps it.</param>
/// <param name="Deprecated">The reason why it is deprecated; null if it is not.</param>
/// <param name="Span">The span of its key in the schema.</param>
public sealed record PermissibleValue(
    string Text, string CSharpName, string? Description, VocabularyTerm? Meaning, string? Deprecated, SourceSpan Span);
