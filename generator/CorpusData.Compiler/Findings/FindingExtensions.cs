using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Findings;

/// <summary>Adds findings to the findings of a stage.</summary>
internal static class FindingExtensions
{
    /// <summary>Adds a finding at a span.</summary>
    public static void Add(
        this ICollection<Finding> findings, FindingKind kind, SourceSpan? at, params string[] arguments) =>
        findings.Add(Finding.Create(kind, at, arguments));

    /// <summary>Adds a finding at a span, with the span of a rule or another span that the message refers to.</summary>
    public static void Add(
        this ICollection<Finding> findings,
        FindingKind kind,
        SourceSpan at,
        SourceSpan? rule,
        params string[] arguments) => findings.Add(Finding.CreateAgainst(kind, at, rule, arguments));
}
