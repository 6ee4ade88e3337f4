using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Check;

/// <summary>A value of a slot, with the record that it resolves to.</summary>
/// <param name="Written">
/// The value in the seed; null for one that the compiler computed: the other side of a relation, or a mention
/// that it found.
/// </param>
/// <param name="Target">
/// The record of a reference, the entity of a mention, the document of a quote, the document that mentions an entity;
/// <see cref="RowAddress.None"/> for other values, and for a value that does not resolve.
/// </param>
/// <param name="Start">The start of a quote or mention, in UTF-16 code units of the document's text.</param>
/// <param name="End">The end.</param>
public readonly record struct ResolvedValue(Value? Written, RowAddress Target, int Start = 0, int End = 0)
{
    /// <summary>The place of the value in its seed; null if it is computed.</summary>
    public SourceSpan? Span => Written?.Span;
}
