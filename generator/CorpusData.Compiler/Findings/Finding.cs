using System.Collections.Immutable;
using System.Globalization;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Findings;

/// <summary>A finding: a message about a corpus, with its span and the rule of the schema that is broken.</summary>
public sealed class Finding
{
    private const int MaximumArgument = 1000;

    private readonly ImmutableArray<string> _hidden;

    private Finding(
        FindingKind kind, FileSpan? span, FileSpan? rule, string[] arguments)
    {
        Kind = kind;
        Span = span;
        Rule = rule;
        Arguments = Printable(arguments);
        _hidden = arguments.Select(Excerpt.HiddenCharacters).ToImmutableArray();
    }

    /// <summary>The kind of finding.</summary>
    public FindingKind Kind { get; }

    /// <summary>The span in the seeds or the schema; null if the finding is about the corpus as a whole.</summary>
    public FileSpan? Span { get; }

    /// <summary>The span of the rule that is broken, or another span that the message refers to; null if there is none.</summary>
    public FileSpan? Rule { get; }

    /// <summary>The values that the message contains.</summary>
    public ImmutableArray<string> Arguments { get; }

    /// <summary>The fixes from which the author can choose; none if the author has to find one.</summary>
    public ImmutableArray<Fix> Fixes { get; private set; } = ImmutableArray<Fix>.Empty;

    /// <summary>The whole message. It ends with the span of the rule, because build logs print only one span for each finding.</summary>
    public string Message => Rule is null ? MessageWithoutRule : $"{MessageWithoutRule} [{Excerpt.Printable(Rule.ToString())}]";

    /// <summary>The message without the span of the rule, for a host that shows the rule itself.</summary>
    public string MessageWithoutRule => string.Format(
        CultureInfo.InvariantCulture, FormatWithCodes(), Arguments.ToArray<object>());

    public static Finding Create(FindingKind kind, SourceSpan? at, params string[] arguments) =>
        new(kind, at?.ToFileSpan(), null, arguments);

    public static Finding At(FindingKind kind, FileSpan? span, params string[] arguments) =>
        new(kind, span, null, arguments);

    public static Finding CreateAgainst(
        FindingKind kind, SourceSpan at, SourceSpan? rule, params string[] arguments) =>
        new(kind, at.ToFileSpan(), rule?.ToFileSpan(), arguments);

    /// <summary>Creates the finding about an error of the compiler itself.</summary>
    public static Finding OfFault(Exception exception) => Create(Catalog.InternalFault, null, DescribeFault(exception));

    /// <summary>Describes an error of the compiler itself, for its finding.</summary>
    public static string DescribeFault(Exception exception) => $"{exception.GetType().FullName}: {exception.Message}";

    /// <summary>Returns the finding with fixes.</summary>
    public Finding With(IEnumerable<Fix> fixes)
    {
        var copy = (Finding)MemberwiseClone();
        copy.Fixes = fixes.ToImmutableArray();
        return copy;
    }

    /// <summary>Returns the finding with a fix, if there is one.</summary>
    public Finding With(Fix? fix) => fix is null ? this : With([fix]);

    public override string ToString() => $"{Span}: {Kind.Id}: {Message}";

    // Shows what cannot be seen in a value beside it: 'Ada Berg' (U+00A0).
    private string FormatWithCodes()
    {
        string format = Kind.MessageFormat;
        for (int i = 0; i < _hidden.Length; i++)
        {
            string argument = "{" + MessageText.Number(i) + "}";
            int place = _hidden[i].Length > 0 ? format.IndexOf(argument, StringComparison.Ordinal) : -1;
            if (place >= 0)
            {
                int end = place + argument.Length;
                format = format.Insert(end < format.Length && format[end] == '\'' ? end + 1 : end, $" ({_hidden[i]})");
            }
        }

        return format;
    }

    // A message is one line of a build log, so values of the corpus must not contain line breaks or be very long.
    private static ImmutableArray<string> Printable(string[] arguments) =>
        arguments.Select(static argument => Excerpt.Printable(Excerpt.Short(argument, MaximumArgument))).ToImmutableArray();
}
