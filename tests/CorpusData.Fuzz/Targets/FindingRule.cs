using CorpusData.Compiler.Findings;

namespace CorpusData.Fuzz.Targets;

/// <summary>What must hold for every finding: it is one line of a build log, not an endless one, at a place that is there.</summary>
internal static class FindingRule
{
    private const int MaximumLength = 20_000;

    /// <summary>Checks each finding.</summary>
    /// <returns>Whether one of them is an error.</returns>
    public static bool Check(IEnumerable<Finding> findings)
    {
        bool hasError = false;
        foreach (Finding finding in findings)
        {
            Check(finding);
            hasError |= finding.Kind.Severity == Severity.Error;
        }

        return hasError;
    }

    private static void Check(Finding finding)
    {
        string message = finding.Message;
        if (message.Length > MaximumLength)
        {
            throw new FuzzFault($"{finding.Kind.Id} has a message of {message.Length} characters.");
        }

        if (message.Any(static c => char.IsControl(c) || c is '\u2028' or '\u2029'))
        {
            throw new FuzzFault($"{finding.Kind.Id} has a message of several lines.");
        }

        if (finding.Span is { } at && (at.Start < 0 || at.Length < 0 || at.EndPosition.Line < at.StartPosition.Line))
        {
            throw new FuzzFault($"{finding.Kind.Id} is at no place: {at}.");
        }
    }
}
