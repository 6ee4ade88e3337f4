using CorpusData.Compiler.Parse;

namespace CorpusData.Compiler.Tests.Parse;

/// <summary>A node's span is what an author would underline.</summary>
public sealed class YamlSpanTests
{
    [Theory]
    [InlineData("k: some words\nj: x\n", "some words")]
    [InlineData("k:   some words   # a comment\n", "some words")]
    [InlineData("k: some words", "some words")]
    [InlineData("k:\n  some\n  words\nj: x\n", "some\n  words")]
    [InlineData("k: some\n  words # a comment\n", "some\n  words")]
    [InlineData("k: it's a:b, c#d\n", "it's a:b, c#d")]
    [InlineData("k: 😀 words\n", "😀 words")]
    public void Of_a_plain_scalar(string yaml, string expected) =>
        Assert.Equal(expected, YamlText.Slice(YamlText.ValueOf(yaml, "k")));

    [Theory]
    [InlineData("k: 'it''s' # a comment\n", "'it''s'")]
    [InlineData("k: \"a \\\"b\\\" c\"\n", "\"a \\\"b\\\" c\"")]
    [InlineData("k: \"some\n  words\"\n", "\"some\n  words\"")]
    [InlineData("k: ''\n", "''")]
    public void Of_a_quoted_scalar(string yaml, string expected) =>
        Assert.Equal(expected, YamlText.Slice(YamlText.ValueOf(yaml, "k")));

    [Theory]
    [InlineData("k: |\n  one\n  two\nj: x\n", "|\n  one\n  two")]
    [InlineData("k: |\n  one\n\n\nj: x\n", "|\n  one")]
    [InlineData("k: |+\n  one\n\nj: x\n", "|+\n  one")]
    [InlineData("k: >-\n  one\n  two\n", ">-\n  one\n  two")]
    [InlineData("k: > # a comment\n  one\n", "> # a comment\n  one")]
    [InlineData("k: |\n  one", "|\n  one")]
    public void Of_a_block_scalar(string yaml, string expected) =>
        Assert.Equal(expected, YamlText.Slice(YamlText.ValueOf(yaml, "k")));

    [Theory]
    [InlineData("k: &a words\n", "words")]
    [InlineData("k: !!str 5\n", "5")]
    [InlineData("k: &a !!str 5\n", "5")]
    [InlineData("k: !!str &a '5'\n", "'5'")]
    [InlineData("k: &a\n  words\n", "words")]
    [InlineData("k: &a [one]\n", "[one]")]
    [InlineData("k: &a \u3000words\n", "\u3000words")]
    [InlineData("k: &a # one\u2029  words\n  # two\n  three\n", "three")]
    [InlineData("k: |+\n   \n\nj: x\n", "|+")]
    [InlineData("k: some\u2028 words # a comment\n", "some\u2028 words")]
    [InlineData("k: &a\n  \u3000{le: { b: true }\n", "\u3000{le: { b: true }")]
    [InlineData("k: !!str \u00A0words\n", "\u00A0words")]
    [InlineData("k: |\n  words\u3000\nj: x\n", "|\n  words\u3000")]
    [InlineData("k: &a |\n  words\n", "|\n  words")]
    public void Begins_behind_an_anchor_and_a_tag(string yaml, string expected) =>
        Assert.Equal(expected, YamlText.Slice(YamlText.ValueOf(yaml, "k")));

    [Theory]
    [InlineData("k:\n  - one\n  - two\nj: x\n", "- one\n  - two")]
    [InlineData("k:\n  a: one\n  b: two\n\n# a comment\nj: x\n", "a: one\n  b: two")]
    [InlineData("k:\n- one\n- two\n", "- one\n- two")]
    [InlineData("k:\n  a: [one]\nj: x\n", "a: [one]")]
    public void Of_a_block_collection(string yaml, string expected) =>
        Assert.Equal(expected, YamlText.Slice(YamlText.ValueOf(yaml, "k")));

    [Theory]
    [InlineData("k: [one, two]\n", "[one, two]")]
    [InlineData("k: &a [one, [two] ] # a comment\n", "[one, [two] ]")]
    [InlineData("k: { a: one }\nj: x\n", "{ a: one }")]
    [InlineData("k: {\n  a: one,\n  }\n", "{\n  a: one,\n  }")]
    [InlineData("k: []", "[]")]
    [InlineData("k: {}\n", "{}")]
    public void Of_a_flow_collection_holds_its_brackets(string yaml, string expected) =>
        Assert.Equal(expected, YamlText.Slice(YamlText.ValueOf(yaml, "k")));

    [Theory]
    [InlineData("[x, a: one, y]\n", "a: one")]
    [InlineData("[x, ? a : [one] ]\n", "a : [one]")]
    public void Of_a_pair_in_a_flow_list(string yaml, string expected)
    {
        var items = new List<string>();
        foreach (YamlNode item in YamlText.Root(yaml).Items)
        {
            items.Add(YamlText.Slice(item));
        }

        Assert.Equal(expected, items[1]);
    }

    [Theory]
    [InlineData("j: &n Eva\nk: *n\n", "'Eva'")]
    [InlineData("j: &n [1, 2]\nk: *n # a comment\n", "['1', '2']")]
    public void Of_an_alias_is_its_own(string yaml, string shape)
    {
        YamlNode alias = YamlText.ValueOf(yaml, "k");

        Assert.Equal("*n", YamlText.Slice(alias));
        Assert.Equal(shape, YamlText.Shape(alias));
    }

    [Fact]
    public void An_anchor_of_nothing_ends_before_the_anchor_of_the_next()
    {
        var items = new List<YamlNode>();
        foreach (YamlNode item in YamlText.ValueOf("a: [&x, &y z]\n", "a").Items)
        {
            items.Add(item);
        }

        Assert.Equal(["", "z"], items.Select(static item => item.Value));
        Assert.Equal((6, 6), (items[0].Span.Start, items[0].Span.End));
    }

    [Fact]
    public void Of_an_empty_value_lies_behind_its_anchor()
    {
        YamlNode value = YamlText.ValueOf("k: &a\nj: x\n", "k");

        Assert.Equal((5, 5), (value.Span.Start, value.Span.End));
    }

    [Fact]
    public void Of_each_item_of_a_flow_list()
    {
        var items = new List<string>();
        foreach (YamlNode item in YamlText.ValueOf("k: [one, 'two',  three four , 5]\n", "k").Items)
        {
            items.Add(YamlText.Slice(item));
        }

        Assert.Equal(["one", "'two'", "three four", "5"], items);
    }

    [Fact]
    public void Of_each_key_and_value_of_a_flow_mapping()
    {
        var entries = new List<string>();
        foreach (YamlNode.Entry entry in YamlText.ValueOf("k: { a: one, 'b': \"two\" }\n", "k").Entries)
        {
            entries.Add(YamlText.Slice(entry.Key));
            entries.Add(YamlText.Slice(entry.Value));
        }

        Assert.Equal(["a", "one", "'b'", "\"two\""], entries);
    }

    [Fact]
    public void In_front_matter_counts_from_the_start_of_the_file()
    {
        ParsedFile file = FileParser.Parse(new("/seeds/a.md", "seeds/a.md", "---\nheadline: Harbor\n---\nText.\n"));

        Assert.Equal("Harbor", YamlText.Slice(YamlText.Value(file.Yaml!.Root, "headline")));
    }

    [Fact]
    public void Counts_behind_a_byte_order_mark_and_CRLF() =>
        Assert.Equal("words", YamlText.Slice(YamlText.ValueOf("\uFEFFj: x\r\nk: words\r\n", "k")));
}
