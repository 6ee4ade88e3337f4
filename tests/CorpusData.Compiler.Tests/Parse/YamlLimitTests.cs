using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Tests.Broken;

namespace CorpusData.Compiler.Tests.Parse;

/// <summary>How far YAML may go; what lies past a limit is among the broken corpora.</summary>
public sealed class YamlLimitTests
{
    [Fact]
    public void A_hundred_levels_are_read()
    {
        YamlNode node = YamlText.Root(Yaml.Nested(100));
        int levels = 0;
        bool isDeeper = true;
        while (isDeeper)
        {
            levels++;
            isDeeper = false;
            foreach (YamlNode item in node.Items)
            {
                node = item;
                isDeeper = true;
            }
        }

        Assert.Equal(100, levels);
    }

    [Theory]
    [InlineData(10_000, null)]
    [InlineData(10_001, "CORPUS015")]
    public void Aliases_may_expand_to_a_hundred_thousand_values(int aliases, string? finding)
    {
        // The anchor's list counts as ten: itself and nine items.
        string yaml = $"a: &a [1, 2, 3, 4, 5, 6, 7, 8, 9]\nb: [{string.Join(", ", Enumerable.Repeat("*a", aliases))}]\n";

        Assert.Equal(finding, YamlText.Parse(yaml).Findings.SingleOrDefault()?.Kind.Id);
    }

    // Each merge adds nine keys with their values.
    [Theory]
    [InlineData(5_555, null)]
    [InlineData(5_556, "CORPUS015")]
    public void Merge_keys_may_add_a_hundred_thousand_keys_and_values(int merges, string? finding)
    {
        string yaml = "a: &a { 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6, 7: 7, 8: 8, 9: 9 }\nb:\n" + string.Concat(Enumerable.Repeat("  - <<: *a\n", merges));

        Assert.Equal(finding, YamlText.Parse(yaml).Findings.SingleOrDefault()?.Kind.Id);
    }

    [Fact]
    public void A_chain_of_merge_keys_is_read()
    {
        string yaml = "a0: &a0 { k0: v }\n" + string.Concat(Enumerable.Range(1, 60).Select(static i => $"a{i}: &a{i} {{ <<: *a{i - 1}, k{i}: v }}\n"));

        Assert.Equal(61, YamlText.Shape(YamlText.ValueOf(yaml, "a60")).Split(',').Length);
    }

    // Each list holds an alias of the one before it.
    [Theory]
    [InlineData(99, null)]
    [InlineData(100, "CORPUS016")]
    public void Aliases_are_levels_as_what_is_written_is(int lists, string? finding)
    {
        string yaml = string.Concat(Enumerable.Range(0, lists).Select(static i => $"a{i}: &a{i} [{(i == 0 ? "x" : $"*a{i - 1}")}]\n"));

        Assert.Equal(finding, YamlText.Parse(yaml).Findings.SingleOrDefault()?.Kind.Id);
    }

    [Fact]
    public void A_file_that_expands_too_far_gives_no_tree() => Assert.Null(YamlText.Parse(Yaml.BillionLaughs).Yaml);

    [Fact]
    public void A_file_that_is_nested_too_deeply_gives_no_tree() => Assert.Null(YamlText.Parse(Yaml.Nested(10_000)).Yaml);

    [Theory]
    [InlineData("a: [")]
    [InlineData("a: 'b")]
    [InlineData("a: *b")]
    [InlineData("a: !b c")]
    [InlineData("[a]: b")]
    [InlineData("a: b\n---\nc: d")]
    public void A_file_with_a_syntax_error_is_broken(string yaml)
    {
        ParsedFile file = YamlText.Parse(yaml);

        Assert.True(file.IsBroken);
        Assert.Null(file.Yaml);
        Assert.Single(file.Findings);
    }

    [Fact]
    public void A_file_with_a_duplicate_key_is_not_broken() => Assert.False(YamlText.Parse("a: 1\na: 2\n").IsBroken);
}
