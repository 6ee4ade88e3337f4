using CorpusData.Compiler.Parse;

namespace CorpusData.Compiler.Tests.Parse;

public sealed class YamlValueTests
{
    [Theory]
    [InlineData("k: NO\n", "NO")]
    [InlineData("k: ~\n", "~")]
    [InlineData("k: null\n", "null")]
    [InlineData("k: 012\n", "012")]
    [InlineData("k: one\n  two\n\n  three\n", "one two\nthree")]
    [InlineData("k: 'one\n  two'\n", "one two")]
    [InlineData("k: 'it''s \\n'\n", "it's \\n")]
    [InlineData("k: \"a\\tb\\u00e9\\U0001F600\"\n", "a\tbé😀")]
    [InlineData("k: \"one\\\n  two\"\n", "onetwo")]
    [InlineData("k: |\n  one\n   two\n\n  three\n", "one\n two\n\nthree\n")]
    [InlineData("k: |-\n  one\n", "one")]
    [InlineData("k: |+\n  one\n\n", "one\n\n")]
    [InlineData("k: |2\n    one\n", "  one\n")]
    [InlineData("k: >\n  one\n  two\n\n  three\n", "one two\nthree\n")]
    [InlineData("k: >-\n  one\n  two\n", "one two")]
    [InlineData("k: !!str 5\n", "5")]
    [InlineData("k: a\u0085b\n", "a\u0085b")]
    [InlineData("k: a\u2028b\u2029c\n", "a\u2028b\u2029c")]
    [InlineData("k: 'a\u2028b'\nj: x\n", "a\u2028b")]
    [InlineData("k: \"a\u2028b\\L\\uE000\"\n", "a\u2028b\u2028\uE000")]
    [InlineData("k: |\n  a\u2028b\n  c\n", "a\u2028b\nc\n")]
    [InlineData("k: a\u0080b\u009Fc\n", "a\u0080b\u009Fc")]
    [InlineData("k: |\n  x", "x\n")]
    [InlineData("k: |\n  x\n   ", "x\n \n")]
    [InlineData("k: |\n  x\n   \n", "x\n \n")]
    [InlineData("k: >\n  x", "x\n")]
    [InlineData("k: |-\n  x", "x")]
    [InlineData("k: |+\n   ", "\n")]
    [InlineData("k: |+\n   \n", "\n")]
    [InlineData("k: |+ # c\n   \n \n", "\n\n")]
    [InlineData("k: |\n   \n  \n", "")]
    [InlineData("k: >-\n   \n  \nj: x\n", "")]
    [InlineData("k: &a |+\n   \n  \nj: x\n", "\n\n")]
    [InlineData("k: |\n  x\n  \t\n  y\nj:\n\t\ni: x\n", "x\n\t\ny\n")]
    public void A_scalar_is_the_text_that_YAML_says(string yaml, string expected) =>
        Assert.Equal(expected, YamlText.ValueOf(yaml, "k").Value);

    [Theory]
    [InlineData("k:\n", true)]
    [InlineData("k: # nothing\n", true)]
    [InlineData("k: ''\n", false)]
    [InlineData("k: \"\"\n", false)]
    [InlineData("k: ~\n", true)]
    [InlineData("k: null\n", true)]
    [InlineData("k: Null # c\n", true)]
    [InlineData("k: NULL\n", true)]
    [InlineData("k: 'null'\n", false)]
    [InlineData("k: nULL\n", false)]
    [InlineData("k: null and void\n", false)]
    [InlineData("k: null\n  and void\n", false)]
    [InlineData("k: !!str\n", false)]
    [InlineData("k: []\n", false)]
    public void Only_a_key_with_nothing_behind_it_has_no_value(string yaml, bool isAbsent) =>
        Assert.Equal(isAbsent, YamlText.ValueOf(yaml, "k").IsAbsent);

    [Theory]
    [InlineData("{ a: [1, { b: 2 }], c: {} }", "{a: ['1', {b: '2'}], c: {}}")]
    [InlineData("- a\n- b: 1\n  c: 2\n- - d\n  - e\n", "['a', {b: '1', c: '2'}, ['d', 'e']]")]
    [InlineData("a:\n- b\nc: d\n", "{a: ['b'], c: 'd'}")]
    [InlineData("a:\nb: x\n", "{a: '', b: 'x'}")]
    [InlineData("[a: 1, b]", "[{a: '1'}, 'b']")]
    [InlineData("? a\n: b\n", "{a: 'b'}")]
    [InlineData("a: b\n\t\nc: d\n", "{a: 'b', c: 'd'}")]
    [InlineData("a:\n  b: c\n\t\t\n \t\n  d: e\n\t", "{a: {b: 'c', d: 'e'}}")]
    [InlineData("- a\n\t\n- b\n", "['a', 'b']")]
    [InlineData("{t\n: a}", "{t: 'a'}")]
    [InlineData("k: { a: b, t\n\n  : c, 'u'\n  : d }\n", "{k: {a: 'b', t: 'c', u: 'd'}}")]
    [InlineData("- :\n", "[{: ''}]")]
    [InlineData("- a\n- - : # c\n- b\n", "['a', [{: ''}], 'b']")]
    public void Collections_keep_their_order(string yaml, string expected) =>
        Assert.Equal(expected, YamlText.Shape(YamlText.Root(yaml)));

    [Theory]
    [InlineData("a: &x words\nb: *x\n", "{a: 'words', b: 'words'}")]
    [InlineData("a: &x [1, 2]\nb: { c: *x, d: *x }\ne: f\n", "{a: ['1', '2'], b: {c: ['1', '2'], d: ['1', '2']}, e: 'f'}")]
    [InlineData("a: &x { b: 1 }\nc: [*x, *x]\n", "{a: {b: '1'}, c: [{b: '1'}, {b: '1'}]}")]
    [InlineData("a: &x 1\nb: &x 2\nc: *x\n", "{a: '1', b: '2', c: '2'}")]
    [InlineData("a: &x k\n*x : 1\n", "{a: 'k', k: '1'}")]
    [InlineData("a: { name: &n x, role: y }\nb: *n\n", "{a: {name: 'x', role: 'y'}, b: 'x'}")]
    [InlineData("a: { b: &x 'c', d: [&y e, f], g: *y }\nh: &z 1\n", "{a: {b: 'c', d: ['e', 'f'], g: 'e'}, h: '1'}")]
    [InlineData("a: &x\nb: *x\n", "{a: '', b: ''}")]
    [InlineData("a: &x 1\nb: &y [*x]\nc: *y\n", "{a: '1', b: ['1'], c: ['1']}")]
    public void An_alias_reads_as_what_it_stands_for(string yaml, string expected) =>
        Assert.Equal(expected, YamlText.Shape(YamlText.Root(yaml)));

    [Theory]
    [InlineData("a: 1\na: 2\nb: 3\n", "{a: '1', b: '3'}")]
    [InlineData("a: { b: 1 }\na: { c: [2, { d: 3 }] }\ne: f\n", "{a: {b: '1'}, e: 'f'}")]
    [InlineData("x: &x 1\na: 1\na: *x\nb: 2\n", "{x: '1', a: '1', b: '2'}")]
    [InlineData("a: 1\n'a': 2\n\"a\": 3\nb: 4\n", "{a: '1', b: '4'}")]
    public void A_duplicate_key_keeps_the_first_value(string yaml, string expected) =>
        Assert.Equal(expected, YamlText.Shape(YamlText.Parse(yaml).Yaml!.Root));

    [Theory]
    [InlineData("a: &x { b: 1, c: 2 }\nd: { <<: *x, c: 3 }\n", "{a: {b: '1', c: '2'}, d: {c: '3', b: '1'}}")]
    [InlineData("a: &x { b: 1 }\nc: &y { b: 2, d: 3 }\ne:\n  <<: [*x, *y]\n  f: 4\n", "{a: {b: '1'}, c: {b: '2', d: '3'}, e: {f: '4', b: '1', d: '3'}}")]
    [InlineData("a: &x { b: [1, { c: 2 }] }\nd: &y { <<: *x, e: 3 }\nf: { <<: *y }\n", "{a: {b: ['1', {c: '2'}]}, d: {e: '3', b: ['1', {c: '2'}]}, f: {e: '3', b: ['1', {c: '2'}]}}")]
    [InlineData("a: { <<: { b: 1 }, c: 2 }\n", "{a: {c: '2', b: '1'}}")]
    [InlineData("a: &x {}\nb: { <<: *x }\n", "{a: {}, b: {}}")]
    [InlineData("a: { '<<': b }\n", "{a: {<<: 'b'}}")]
    [InlineData("- &x { a: &z 1 }\n- <<: *x\n  b: *z\n- *x\n", "[{a: '1'}, {b: '1', a: '1'}, {a: '1'}]")]
    public void A_merge_key_adds_the_entries_that_are_not_written(string yaml, string expected) =>
        Assert.Equal(expected, YamlText.Shape(YamlText.Root(yaml)));

    [Fact]
    public void The_same_key_in_two_mappings_is_no_duplicate() =>
        Assert.Equal("{a: {k: '1'}, b: {k: '2'}}", YamlText.Shape(YamlText.Root("a: { k: 1 }\nb: { k: 2 }\n")));

    [Fact]
    public void A_mapping_is_asked_for_a_key_it_does_not_have() =>
        Assert.False(YamlText.Root("a: 1\n").TryGet("b", out _));

    [Fact]
    public void A_scalar_has_no_keys() => Assert.False(YamlText.Root("a\n").TryGet("a", out _));

    [Theory]
    [InlineData("a", YamlNodeKind.Scalar, "plain text")]
    [InlineData("[a]", YamlNodeKind.Sequence, "a list")]
    [InlineData("a: b", YamlNodeKind.Mapping, "a mapping")]
    public void A_node_is_named_by_its_kind(string yaml, YamlNodeKind kind, string name) =>
        Assert.Equal((kind, name), (YamlText.Root(yaml).Kind, YamlText.Root(yaml).KindName));
}
