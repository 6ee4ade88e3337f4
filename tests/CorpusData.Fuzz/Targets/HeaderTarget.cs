using System.Collections.Immutable;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Schema;

namespace CorpusData.Fuzz.Targets;

/// <summary>
/// The header matcher. An input is a template, and behind the first line feed a line: what is captured stands in the
/// line in the template's order, and a line that was made from the template matches it.
/// </summary>
internal sealed class HeaderTarget : IFuzzTarget
{
    public string Name => "header";

    public IReadOnlyList<string> Seeds { get; } =
    [
        "date {published_on} {_} | {published_at} - Source: {source}\ndate 2020-01-08 x | 09:30 - Source: tasnim",
        "{a}\nb",
        "a\na",
        "By {author}, {place}, {on}.\nBy Ada Berg,  Aldmoor, 2031-03-04.",
        "[{section}]  {headline}  ({on})\n[Sea] The ferry sails \t (2031-03-04)",
        "{a} a {b} aa {c} aaa\na a a aa a aaa aaa",
    ];

    public void Run(string input)
    {
        int feed = input.IndexOf('\n');
        string text = feed < 0 ? input : input[..feed];
        string line = feed < 0 ? "" : input[(feed + 1)..];
        if (text.Length > HeaderTemplate.MaximumLine)
        {
            // The compiler reports such a template and does not parse it.
            return;
        }

        if (HeaderTemplate.Parse(text, out FindingKind? problem) is not { } template)
        {
            Require(problem is not null, "A template is wrong, and nothing says why.");
            return;
        }

        ImmutableArray<HeaderTemplate.Capture>? captures = template.Match(line, 0, line.Length, out string? mismatch);
        Require(captures is null != string.IsNullOrEmpty(mismatch), "A line matches and does not.");
        int at = 0;
        foreach (HeaderTemplate.Capture capture in captures ?? [])
        {
            Require(capture.Start >= at && capture.End >= capture.Start && capture.End <= line.Length, "A capture is out of its place.");
            at = capture.End;
        }

        // Words of letters that are in no literal are taken by the captures, each by its own.
        if (template.Parts.All(static part => part.Slot is not null || !part.Literal.Any(static c => c is 'Q' or '}')))
        {
            string made = string.Concat(template.Parts.Select(static part => part.Slot is null ? part.Literal : "Q"));
            captures = template.Match(made, 0, made.Length, out mismatch);
            Require(captures is { } all && all.All(capture => made[capture.Start..capture.End] == "Q"), $"A line that was made from the template does not match it: {mismatch}");
        }
    }

    private static void Require(bool holds, string message)
    {
        if (!holds)
        {
            throw new FuzzFault(message);
        }
    }
}
