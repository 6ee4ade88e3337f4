using System.Collections.Immutable;
using System.Globalization;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Diagnostics;

/// <summary>A finding: what is wrong, where in the data, and which rule of the schema it breaks.</summary>
public sealed class Diagnostic
{
    private const int MaximumArgument = 1000;

    private Diagnostic(
        DiagnosticDescriptor descriptor, Location? location, Location? rule, ImmutableArray<string> arguments)
    {
        Descriptor = descriptor;
        Location = location;
        Rule = rule;
        Arguments = arguments;
    }

    /// <summary>The kind of finding.</summary>
    public DiagnosticDescriptor Descriptor { get; }

    /// <summary>The place in the data; null where the finding is about the corpus as a whole.</summary>
    public Location? Location { get; }

    /// <summary>The rule that is broken, or the other place that the finding is about.</summary>
    public Location? Rule { get; }

    /// <summary>The values that the message names.</summary>
    public ImmutableArray<string> Arguments { get; }

    /// <summary>The whole message; a rule's place stands in it, as build logs print one place only.</summary>
    public string Message
    {
        get
        {
            string message = string.Format(
                CultureInfo.InvariantCulture, Descriptor.MessageFormat, Arguments.ToArray<object>());
            return Rule is null ? message : $"{message} [{Excerpt.Printable(Rule.ToString())}]";
        }
    }

    public static Diagnostic Create(DiagnosticDescriptor descriptor, SourceSpan? at, params string[] arguments) =>
        new(descriptor, at?.ToLocation(), null, Printable(arguments));

    public static Diagnostic At(DiagnosticDescriptor descriptor, Location? location, params string[] arguments) =>
        new(descriptor, location, null, Printable(arguments));

    public static Diagnostic CreateAgainst(
        DiagnosticDescriptor descriptor, SourceSpan at, SourceSpan? rule, params string[] arguments) =>
        new(descriptor, at.ToLocation(), rule?.ToLocation(), Printable(arguments));

    public override string ToString() => $"{Location}: {Descriptor.Id}: {Message}";

    // A message is one line of a build log: what the data puts into it must neither break out of that line nor drown it.
    private static ImmutableArray<string> Printable(string[] arguments) =>
        arguments.Select(static argument => Excerpt.Printable(Excerpt.Short(argument, MaximumArgument))).ToImmutableArray();
}
