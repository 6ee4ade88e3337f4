namespace CorpusData.JsonSchema.Tests;

/// <summary>Which regular expressions an editor can match as the compiler does.</summary>
public class EcmaPatternTests
{
    [Theory]
    [InlineData("^Q[1-9][0-9]*$", "^Q[1-9][0-9]*$")]
    [InlineData(@"\d{2}", @"\p{Nd}{2}")]
    [InlineData(@"[\w.-]+", @"[\p{L}\p{Mn}\p{Nd}\p{Pc}.-]+")]
    [InlineData(@"\W\D", @"[^\p{L}\p{Mn}\p{Nd}\p{Pc}]\P{Nd}")]
    [InlineData(@"\#\-a\.b", @"#-a\.b")]
    [InlineData(@"(?:a|b)(?=c)(?<!d)", @"(?:a|b)(?=c)(?<!d)")]
    [InlineData("[a[b]", @"[a\[b]")]
    [InlineData(@"\p{Lu}", @"\p{Lu}")]
    [InlineData("(?i)a", null)]
    [InlineData("(?>a)", null)]
    [InlineData("(?<name>a)", null)]
    [InlineData(@"\Aa\z", null)]
    [InlineData(@"\bword\b", null)]
    [InlineData(@"[\W]", null)]
    [InlineData("[a-z-[aeiou]]", null)]
    [InlineData("[]a]", null)]
    [InlineData(@"\p{IsGreek}", null)]
    public void A_pattern_matches_the_same_or_is_left_out(string pattern, string? expected) =>
        Assert.Equal(expected, EcmaPattern.From(pattern));
}
