namespace CorpusData.Runtime;

/// <summary>Words that stand verbatim in a text.</summary>
/// <remarks>Positions are half-open, <c>[Start, End)</c>, in UTF-16 code units of the text, as C# slices it.</remarks>
public readonly struct Quote : IEquatable<Quote>
{
    private readonly string? _text;

    internal Quote(string text, int start, int length)
    {
        _text = text;
        Start = start;
        Length = length;
    }

    /// <summary>The text that the words stand in.</summary>
    public string Text => _text ?? "";

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

    /// <summary>Whether two quotes are the same place of equal texts.</summary>
    public static bool operator ==(Quote left, Quote right) => left.Equals(right);

    /// <summary>Whether two quotes are different places, or places of different texts.</summary>
    public static bool operator !=(Quote left, Quote right) => !left.Equals(right);

    /// <summary>The words, without copying them.</summary>
    public ReadOnlySpan<char> AsSpan() => Text.AsSpan(Start, Length);

    /// <inheritdoc/>
    public bool Equals(Quote other) => Start == other.Start && Length == other.Length && Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Quote other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Start, Length);

    /// <summary>The words.</summary>
    public override string ToString() => Exact;
}
