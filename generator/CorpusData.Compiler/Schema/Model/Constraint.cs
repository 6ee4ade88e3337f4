using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.RegularExpressions;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Schema;

/// <summary>What must hold for a single value, besides its type.</summary>
/// <param name="Span">Where the schema says so.</param>
public abstract record Constraint(SourceSpan Span);

/// <summary>The value matches a regular expression.</summary>
/// <param name="Pattern">The expression.</param>
/// <param name="Time">What is left of the time for all patterns.</param>
/// <param name="Span">Where the schema says so.</param>
public sealed record PatternConstraint(Regex Pattern, PatternTime Time, SourceSpan Span) : Constraint(Span)
{
    // A pattern that ran out of time this often is not tried again, so that it leaves time for others.
    private const int MaximumTimeouts = 2;

    private int _timeouts;

    /// <summary>Whether a value matches; null where finding out takes too long.</summary>
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

/// <summary>The value is not below, or not above, a bound of its type.</summary>
/// <param name="Bound">The bound, in the way of writing that equal values share.</param>
/// <param name="IsMinimum">Whether it is the least value, and not the greatest.</param>
/// <param name="Type">The type by which values compare.</param>
public sealed record BoundConstraint(string Bound, bool IsMinimum, ScalarType Type, SourceSpan Span) : Constraint(Span);

/// <summary>The value is one of some.</summary>
/// <param name="Values">The values, in the way of writing that equal values share.</param>
public sealed record EqualsConstraint(ImmutableArray<string> Values, SourceSpan Span) : Constraint(Span);
