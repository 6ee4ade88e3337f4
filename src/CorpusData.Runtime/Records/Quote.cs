using System.Text.Json.Serialization;
using CorpusData.Runtime.Json;

namespace CorpusData.Runtime;

/// <summary>Words that stand verbatim in a document's text.</summary>
/// <remarks>Positions are half-open, <c>[Start, End)</c>, in UTF-16 code units of the text, as C# slices it.</remarks>
[JsonConverter(typeof(JsonQuoteConverter))]
public readonly struct Quote : IEquatable<Quote>
{
    private readonly ICorpusDocument? _document;

    internal Quote(ICorpusDocument document, int start, int length)
    {
        _document = document;
        Start = start;
        Length = length;
    }

    /// <summary>The document that the words stand in.</summary>
    /// <exception cref="InvalidOperationException">The quote is of no corpus: it is the type's default value.</exception>
    public ICorpusDocument Document =>
        _document ?? throw new InvalidOperationException("A quote that is not of a corpus stands in no document.");

    /// <summary>The text that the words stand in.</summary>
    public string Text => _document?.Text ?? "";

    /// <summary>The words, as the text has them.</summary>
    public string Exact => Text.Substring(Start, Length);

    /// <summary>The offset of the first code unit.</summary>
    public int Start { get; }

    /// <summary>The offset just past the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>The number of code units.</summary>
    public int Length { get; }

    /// <summary>The place as a range to slice the text with.</summary>
    public Range Range => Start..End;

    /// <summary>The one-based line of the text on which the words begin.</summary>
    public int Line => Text.AsSpan(0, Start).Count('\n') + 1;

    /// <summary>The one-based column at which the words begin, in code units of their line.</summary>
    public int Column => Start - Text.AsSpan(0, Start).LastIndexOf('\n');

    /// <summary>Whether two quotes are the same place of the same document.</summary>
    public static bool operator ==(Quote left, Quote right) => left.Equals(right);

    /// <summary>Whether two quotes are different places, or places of different documents.</summary>
    public static bool operator !=(Quote left, Quote right) => !left.Equals(right);

    /// <summary>The words, without copying them.</summary>
    public ReadOnlySpan<char> AsSpan() => Text.AsSpan(Start, Length);

    /// <summary>Whether other words stand within these, or are the same.</summary>
    public bool Contains(Quote other) => IsBeside(other) && Start <= other.Start && other.End <= End;

    /// <summary>Whether other words share some of these.</summary>
    public bool Overlaps(Quote other) => IsBeside(other) && Start < other.End && other.Start < End;

    /// <inheritdoc/>
    public bool Equals(Quote other) => Start == other.Start && Length == other.Length && IsBeside(other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Quote other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Start, Length);

    /// <summary>The words.</summary>
    public override string ToString() => Exact;

    private bool IsBeside(Quote other) => Equals(_document, other._document);
}
