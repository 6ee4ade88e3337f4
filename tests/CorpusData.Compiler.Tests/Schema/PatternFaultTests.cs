using System.Globalization;
using System.Text.RegularExpressions;
using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler.Tests.Schema;

/// <summary>The words about a wrong regular expression are the compiler's own, so they are the same everywhere.</summary>
public sealed class PatternFaultTests
{
    [Theory]
    [InlineData("^Q[1-9", "'[' at character 3 is not closed; add ']'")]
    [InlineData("[]", "'[' at character 1 is not closed; add ']'")]
    [InlineData("[a-z-[aeiou]", "'[' at character 1 is not closed; add ']'")]
    [InlineData("a(b(c)", "'(' at character 2 is not closed; add ')'")]
    [InlineData("a(?:b", "'(' at character 2 is not closed; add ')'")]
    [InlineData("(?#note)a)", "')' at character 10 has no '(' before it; write '\\)' for the character")]
    [InlineData("a)", "')' at character 2 has no '(' before it; write '\\)' for the character")]
    [InlineData("*a", "'*' at character 1 has nothing to repeat before it; write '\\*' for the character")]
    [InlineData("a|+", "'+' at character 3 has nothing to repeat before it; write '\\+' for the character")]
    [InlineData("a**", "'*' at character 3 has nothing to repeat before it; write '\\*' for the character")]
    [InlineData("a{2}{3}", "'{3}' at character 5 has nothing to repeat before it; write '\\{' for the character")]
    [InlineData("a{5,2}", "'{5,2}' at character 2 repeats at least 5 and at most 2 times; exchange the two numbers")]
    [InlineData("[z-a]", "'z-a' at character 2 is a range whose end is before its start; exchange the two")]
    [InlineData("a\\", "'\\' at character 2 has no character after it; write '\\\\' for a backslash")]
    [InlineData("\\y", "'\\y' at character 1 has no meaning; write the character without the backslash")]
    [InlineData("[\\Z]", "'\\Z' at character 2 has no meaning; write the character without the backslash")]
    [InlineData("(?P<year>a)", "'(?P' at character 1 does not begin a group; write '(?:…)', or '(?<name>…)' for a group with a name")]
    [InlineData("\\p{Nothing}", "check its escapes, groups and references")]
    [InlineData("\\k<a>", "check its escapes, groups and references")]
    public void A_wrong_pattern_is_explained_with_the_position(string pattern, string expected)
    {
        Assert.ThrowsAny<ArgumentException>(() => new Regex(pattern));

        Assert.Equal(expected, PatternFault.Describe(pattern));
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("tr-TR")]
    public void The_words_are_the_same_in_every_culture(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo beforeUI = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);

            Assert.Equal(
                "'{12,2}' at character 13 repeats at least 12 and at most 2 times; exchange the two numbers",
                PatternFault.Describe("^[A-Z]{1,2}a{12,2}$"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.CurrentUICulture = beforeUI;
        }
    }
}
