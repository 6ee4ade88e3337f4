using System.Text.Json.Serialization;
using CorpusData.Runtime.Json;

namespace CorpusData.Runtime;

/// <summary>Words that appear verbatim in a document's text.</summary>
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

    /// <summary>The document that contains the quote.</summary>
    /// <exception cref="InvalidOperationException">The quote is the type's default value, which has no document.</exception>
    public ICorpusDocument Document =>
        _document ?? throw new InvalidOperationException("A default quote has no document; get quotes from a corpus.");

    /// <summary>The text that contains the quote.</summary>
    public string Text => _document?.Text ?? "";

    /// <summary>The quoted words, as they are in the text.</summary>
    public string Exact => Text.Substring(Start, Length);

    /// <summary>The offset of the first UTF-16 code unit.</summary>
    public int Start { get; }

    /// <summary>The offset after the last UTF-16 code unit.</summary>
    public int End => Start + Length;

    /// <summary>The number of UTF-16 code units.</summary>
    public int Length { get; }

    /// <summary>The span of the quote, as a range with which to slice the text.</summary>
    public Range Range => Start..End;

    /// <summary>The line of the text on which the quote begins, counted from one.</summary>
    public int Line => Text.AsSpan(0, Start).Count('\n') + 1;

    /// <summary>The column at which the quote begins, in UTF-16 code units, counted from one.</summary>
    public int Column => Start - Text.AsSpan(0, Start).LastIndexOf('\n');

    /// <summary>Returns whether two quotes are the same span of the same document.</summary>
    public static bool operator ==(Quote left, Quote right) => left.Equals(right);

    /// <summary>Returns whether two quotes are different spans, or spans of different documents.</summary>
    public static bool operator !=(Quote left, Quote right) => !left.Equals(right);

    /// <summary>Returns the quoted words without copying them.</summary>
    public ReadOnlySpan<char> AsSpan() => Text.AsSpan(Start, Length);

    /// <summary>Returns whether another quote of the same document is within this one, or is the same.</summary>
    public bool Contains(Quote other) => IsBeside(other) && Start <= other.Start && other.End <= End;

    /// <summary>Returns whether another quote of the same document overlaps this one.</summary>
    public bool Overlaps(Quote other) => IsBeside(other) && Start < other.End && other.Start < End;

    /// <inheritdoc/>
    public bool Equals(Quote other) => Start == other.Start && Length == other.Length && IsBeside(other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Quote other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Start, Length);

    /// <summary>Returns the quoted words.</summary>
    public override string ToString() => Exact;

    private bool IsBeside(Quote other) => Equals(_document, other._document);
}
