using System.Text.RegularExpressions;
using CorpusData.Compiler.Schema;
using CorpusData.Compiler.Tests.Harness;

namespace CorpusData.Compiler.Tests.Schema;

public sealed class PatternEndTests
{
    [Theory]
    [InlineData("^a$", "a")]
    [InlineData("^(a|b$)", "b")]
    [InlineData("^(?:a)$", "a")]
    [InlineData("^[$]$", "$")]
    [InlineData("^[]$]$", "]")]
    [InlineData("^[a-z-[$b]]$", "a")]
    [InlineData(@"^\$$", "$")]
    [InlineData(@"^[\]]$", "]")]
    [InlineData("^a(?=$)", "a")]
    [InlineData("^(?#[m)a$", "a")]
    [InlineData("(?x)^a # (?m)\n$", "a")]
    [InlineData("^(?m:a)$", "a")]
    [InlineData("^((?m)a)$", "a")]
    [InlineData("(?m)(?-m)^a$", "a")]
    [InlineData("(?m-m:^a$)", "a")]
    [InlineData("^(?<name>a)$", "a")]
    [InlineData("^(?(?=a)a|b)$", "a")]
    public void A_dollar_does_not_match_before_a_line_break_at_the_end(string pattern, string value)
    {
        var anchored = new Regex(PatternEnd.Anchor(pattern), RegexOptions.CultureInvariant);

        Assert.Matches(anchored, value);
        Assert.DoesNotMatch(anchored, value + "\n");
    }

    [Theory]
    [InlineData("(?m)^a$")]
    [InlineData("^(?m:a$)")]
    [InlineData("^((?im)a$)")]
    public void The_option_for_lines_keeps_its_meaning(string pattern) =>
        Assert.Matches(new Regex(PatternEnd.Anchor(pattern)), "a\nb");

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData(@"\")]
    [InlineData("[a")]
    [InlineData("[a-[b")]
    [InlineData("(?")]
    [InlineData("(?m")]
    [InlineData("a)(?#b")]
    public void A_pattern_without_an_end_stays_as_it_is(string pattern) => Assert.Equal(pattern, PatternEnd.Anchor(pattern));

    [Theory]
    [InlineData("pattern: \"^[A-Z]+$\"")]
    [InlineData("structured_pattern: { syntax: \"[A-Z]+\" }")]
    [InlineData("structured_pattern: { syntax: \"^[A-Z]+$\", partial_match: true }")]
    public void A_value_that_ends_with_a_line_break_does_not_match(string rule)
    {
        CorpusFiles files = CorpusFiles.News
            .EditSchema("role: {}", $"role: {{ {rule} }}")
            .With("seeds/more.yaml", "people:\n  eva-brito:\n    name: Eva Brito\n    role: \"ABC\\n\"\n");

        Assert.Contains("CORPUS208", Assert.Single(Compilation.Of(files).Findings, static finding => finding.Span?.Path.EndsWith("more.yaml", StringComparison.Ordinal) == true).Kind.Id, StringComparison.Ordinal);
    }
}
