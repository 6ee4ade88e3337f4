using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.RegularExpressions;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Schema;

/// <summary>A rule for a single value, in addition to its type.</summary>
/// <param name="Span">The span of the rule in the schema.</param>
public abstract record Constraint(SourceSpan Span)
{
    /// <summary>Returns whether a value, as canonical text, satisfies the rule.</summary>
    public abstract bool Accepts(string canonical);
}

/// <summary>A value must match a regular expression.</summary>
/// <param name="Text">The expression as the schema writes it.</param>
/// <param name="Pattern">The expression, in which <c>$</c> is the very end: see <see cref="PatternEnd"/>.</param>
/// <param name="Time">The time that all patterns of the schema share.</param>
/// <param name="Span">The span of the rule in the schema.</param>
public sealed record PatternConstraint(string Text, Regex Pattern, PatternTime Time, SourceSpan Span) : Constraint(Span)
{
    // A pattern that timed out this many times is not tried again, so that time remains for other patterns.
    private const int MaximumTimeouts = 2;

    private int _timeouts;

    /// <inheritdoc/>
    public override bool Accepts(string canonical) => Matches(canonical) == true;

    /// <summary>Returns whether a value matches; null if matching takes too long.</summary>
    public bool? Matches(string text)
    {
        if (Volatile.Read(ref _timeouts) >= MaximumTimeouts || Time.IsOver)
        {
            return null;
        }

        long start = Stopwatch.GetTimestamp();
        try
        {
            return Pattern.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            Interlocked.Increment(ref _timeouts);
            return null;
        }
        finally
        {
            Time.Spend(start);
        }
    }
}

/// <summary>A value must not be below a minimum or above a maximum.</summary>
/// <param name="Bound">The minimum or maximum, as canonical text.</param>
/// <param name="IsMinimum">Whether the bound is a minimum and not a maximum.</param>
/// <param name="Type">The type of the values, which determines their order.</param>
public sealed record BoundConstraint(string Bound, bool IsMinimum, ScalarType Type, SourceSpan Span) : Constraint(Span)
{
    /// <inheritdoc/>
    public override bool Accepts(string canonical)
    {
        int order = ScalarFormat.Of(Type).Compare(canonical, Bound);
        return IsMinimum ? order >= 0 : order <= 0;
    }
}

/// <summary>A value must be one of a list of values.</summary>
/// <param name="Values">The values, as canonical texts.</param>
public sealed record EqualsConstraint(ImmutableArray<string> Values, SourceSpan Span) : Constraint(Span)
{
    /// <inheritdoc/>
    public override bool Accepts(string canonical) => Values.Contains(canonical);
}

/// <summary>A value must be of one of several types or enums.</summary>
/// <param name="Alternatives">The types and enums.</param>
public sealed record AlternativesConstraint(ImmutableArray<ValueAlternative> Alternatives, SourceSpan Span) : Constraint(Span)
{
    /// <inheritdoc/>
    public override bool Accepts(string canonical) => Alternatives.Any(alternative => alternative.Accepts(canonical));
}
