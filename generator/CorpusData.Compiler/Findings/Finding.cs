using System.Collections.Immutable;
using System.Globalization;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Findings;

/// <summary>A finding: what is wrong, where in the data, and which rule of the schema it breaks.</summary>
public sealed class Finding
{
    private const int MaximumArgument = 1000;

    private Finding(
        FindingKind kind, FileSpan? span, FileSpan? rule, ImmutableArray<string> arguments)
    {
        Kind = kind;
        Span = span;
        Rule = rule;
        Arguments = arguments;
    }

    /// <summary>The kind of finding.</summary>
    public FindingKind Kind { get; }

    /// <summary>The place in the data; null where the finding is about the corpus as a whole.</summary>
    public FileSpan? Span { get; }

    /// <summary>The rule that is broken, or the other place that the finding is about.</summary>
    public FileSpan? Rule { get; }

    /// <summary>The values that the message names.</summary>
    public ImmutableArray<string> Arguments { get; }

    /// <summary>The whole message; a rule's place stands in it, as build logs print one place only.</summary>
    public string Message
    {
        get
        {
            string message = string.Format(
                CultureInfo.InvariantCulture, Kind.MessageFormat, Arguments.ToArray<object>());
            return Rule is null ? message : $"{message} [{Excerpt.Printable(Rule.ToString())}]";
        }
    }

    public static Finding Create(FindingKind kind, SourceSpan? at, params string[] arguments) =>
        new(kind, at?.ToFileSpan(), null, Printable(arguments));

    public static Finding At(FindingKind kind, FileSpan? span, params string[] arguments) =>
        new(kind, span, null, Printable(arguments));

    public static Finding CreateAgainst(
        FindingKind kind, SourceSpan at, SourceSpan? rule, params string[] arguments) =>
        new(kind, at.ToFileSpan(), rule?.ToFileSpan(), Printable(arguments));

    /// <summary>Makes the finding of a fault of the compiler itself.</summary>
    public static Finding OfFault(Exception exception) => Create(Catalog.InternalFault, null, DescribeFault(exception));

    /// <summary>Describes a fault of the compiler itself, for its finding.</summary>
    public static string DescribeFault(Exception exception) => $"{exception.GetType().FullName}: {exception.Message}";

    public override string ToString() => $"{Span}: {Kind.Id}: {Message}";

    // A message is one line of a build log: what the data puts into it must neither break out of that line nor drown it.
    private static ImmutableArray<string> Printable(string[] arguments) =>
        arguments.Select(static argument => Excerpt.Printable(Excerpt.Short(argument, MaximumArgument))).ToImmutableArray();
}
