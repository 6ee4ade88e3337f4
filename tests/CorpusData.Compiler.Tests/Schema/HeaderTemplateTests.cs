using System.Collections.Immutable;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler.Tests.Schema;

public sealed class HeaderTemplateTests
{
    private const string Sample = "date {published_on} {_} | {published_at} - Source: {source}";

    [Theory]
    [InlineData("date 2020-01-08 2020/01/08 | 21:40 - Source: kurdistan 24")]
    [InlineData(" date 2020-01-08 2020/01/08 | 21:40 - Source: kurdistan 24 ")]
    [InlineData("date\t 2020-01-08   2020/01/08\u00A0|  21:40\u3000-   Source:\tkurdistan 24")]
    public void The_header_of_the_sample_is_taken_apart_whatever_its_white_space(string line) => Assert.Equal(
        ["published_on=2020-01-08", "published_at=21:40", "source=kurdistan 24"], Match(Sample, line));

    [Theory]
    [InlineData("{a}", "all of it", "a=all of it")]
    [InlineData("{a}, {b}", "one, two, three", "a=one", "b=two, three")]
    [InlineData("{a} - {b} - {c}", "1 - 2 - 3", "a=1", "b=2", "c=3")]
    [InlineData("by {a}.", "by A. Lima.", "a=A. Lima")]
    [InlineData("[{a}]", "[x] y]", "a=x] y")]
    [InlineData("{a}:{b}", "x:", "a=x", "b=")]
    [InlineData("{a}:{b}", ":", "a=", "b=")]
    [InlineData("{_}:{b}", "x:y", "b=y")]
    [InlineData("{ a }/{ b }", "x/y", "a=x", "b=y")]
    [InlineData("{a} - Source: {b}", "x - Source:", "a=x", "b=")]
    [InlineData("{a} - Source: {b}", "x - Source: ", "a=x", "b=")]
    [InlineData("only words", "only   words")]
    [InlineData("{a} 日 {b}", "一 日 二", "a=一", "b=二")]
    public void A_capture_takes_what_stands_before_the_next_literal(string template, string line, params string[] captures) =>
        Assert.Equal(captures, Match(template, line));

    [Theory]
    [InlineData(Sample, "", "'date'")]
    [InlineData(Sample, "Date 2020-01-08 x | 21:40 - Source: x", "'date'")]
    [InlineData(Sample, "date2020-01-08 x | 21:40 - Source: x", "'date'")]
    [InlineData(Sample, "date 2020-01-08 x / 21:40 - Source: x", "'|'")]
    [InlineData(Sample, "date 2020-01-08 x | 21:40 - source: x", "'- Source:'")]
    [InlineData("only words", "only wordy", "'only words'")]
    [InlineData("a  b", "ab", "'a  b'")]
    [InlineData("by {a}.", "by Ana. And more", "'.' at the end of the line")]
    public void A_line_that_lacks_a_literal_does_not_match(string template, string line, string mismatch)
    {
        Assert.Null(HeaderTemplate.Parse(template, out _)!.Match(line, 0, line.Length, out string? actual));
        Assert.Equal(mismatch, actual);
    }

    [Fact]
    public void Only_the_line_is_matched_and_not_what_is_around_it()
    {
        const string Text = "xx by Ana yy";

        ImmutableArray<HeaderTemplate.Capture> captures = HeaderTemplate.Parse("by {a}", out _)!.Match(Text, 3, 9, out _)!.Value;

        Assert.Equal(new HeaderTemplate.Capture("a", 6, 9), Assert.Single(captures));
    }

    [Theory]
    [InlineData("", "CORPUS178")]
    [InlineData("  ", "CORPUS178")]
    [InlineData("a {b", "CORPUS175")]
    [InlineData("a } b", "CORPUS176")]
    [InlineData("{a}{b}", "CORPUS177")]
    public void A_template_that_breaks_a_rule_is_refused(string template, string id)
    {
        Assert.Null(HeaderTemplate.Parse(template, out FindingKind? problem));
        Assert.Equal(id, problem?.Id);
    }

    private static IEnumerable<string> Match(string template, string line) =>
        HeaderTemplate.Parse(template, out _)!.Match(line, 0, line.Length, out _)!.Value
            .Select(capture => $"{capture.Slot}={line[capture.Start..capture.End]}");
}
