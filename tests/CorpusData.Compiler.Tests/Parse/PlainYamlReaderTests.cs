using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Tests.Broken;
using CorpusData.Compiler.Text;
using CsCheck;

namespace CorpusData.Compiler.Tests.Parse;

/// <summary>The fast reader reads what authors write, and never reads it otherwise than YamlDotNet does.</summary>
public sealed class PlainYamlReaderTests
{
    private static readonly string Root = RepositoryRoot.Path;

    private static readonly string[] Files = [.. Directory
        .EnumerateFiles(Root, "*.*", SearchOption.AllDirectories)
        .Where(static path => path.EndsWith(".yaml", StringComparison.Ordinal) || path.EndsWith(".yml", StringComparison.Ordinal))
        .Select(static path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
        .Where(static path => !path.Split('/').Any(static part => part is "bin" or "obj" or "node_modules"))
        .Order(StringComparer.Ordinal)];

    private static readonly string[] Texts = [.. Files.Select(Read)];

    // Some lines of a file, as far out as the first of them.
    private static readonly Gen<string> Passage = Gen.Select(
        Gen.OneOf(Texts), Gen.Double.Unit, Gen.Int[1, 14],
        static (text, place, length) =>
        {
            string[] all = text.ReplaceLineEndings("\n").Split('\n');
            int first = (int)(place * (all.Length - 1));
            string[] lines = all[first..Math.Min(first + length, all.Length)];
            int indent = lines[0].Length - lines[0].TrimStart(' ').Length;
            return string.Join('\n', lines.Select(line => line[Math.Min(indent, line.Length - line.TrimStart(' ').Length)..]));
        });

    public static TheoryData<string> Paths => [.. Files];

    [Theory]
    [MemberData(nameof(Paths))]
    public void Each_file_of_the_repository_is_read_by_it_but_for_those_with_escaped_characters(string path) =>
        Assert.Equal(!Read(path).Contains("\\u", StringComparison.Ordinal), YamlReaders.Agree(Read(path)));

    [Fact]
    public void The_readers_agree_on_each_file_of_a_broken_corpus()
    {
        IEnumerable<string> texts = new[]
        {
            FileCases.All, SchemaCases.All, ValueCases.All, ConstraintCases.All, ReferenceCases.All, QuoteCases.All,
            MemberCases.All, ConsequenceCases.All, LostDataCases.All,
        }.SelectMany(static cases => cases)
            .SelectMany(static broken => broken.Files.All)
            .Where(static file => !FileParser.IsDocument(file.Key))
            .Select(static file => file.Value)
            .Distinct();

        Assert.Contains(texts.Select(YamlReaders.Agree).ToList(), static isRead => isRead);
    }

    [Theory]
    [InlineData("a: b")]
    [InlineData("# c\n\n  a: b\n  c:\n")]
    [InlineData("- a\n-\n- - b\n  - c: d\n    e:\n    - f\n")]
    [InlineData("a:\n- b\n-   c: d\n    e: f\ng:\n  h\n")]
    [InlineData("a: it's b:c, d#e  # f: g\n")]
    [InlineData("'a b' : 'it''s'\n\"c\": \"d \\\"e\\\" \\\\ \\n\\t\\/\"\n")]
    [InlineData("a: [b, 'c', { d: e, f: [] }]\ng: {}\nh: [ i j , -5 ]\n")]
    [InlineData("a: b\n  -c\n\n\n  d # e\nf:\n  g\n  h\n")]
    [InlineData("“a”: \u00A0b 😀\n")]
    [InlineData("\uFEFFa: b # c\r\n\r\nd:\r\n  - e: [f]\r\n")]
    public void It_reads(string yaml) => Assert.True(YamlReaders.Agree(yaml));

    [Theory]
    [InlineData("")]
    [InlineData("# a\n")]
    [InlineData("a\n")]
    [InlineData("[a]\n")]
    [InlineData("---\na: b\n")]
    [InlineData("a: b\n...\n")]
    [InlineData("a: b: c\n")]
    [InlineData("a: b\na: c\n")]
    [InlineData("a: { b: c, 'b': d }\n")]
    [InlineData("a: &b c\n")]
    [InlineData("a: !!str b\n")]
    [InlineData("a: |\n  b\n")]
    [InlineData("a: 'b\n  c'\n")]
    [InlineData("a: \"\\x41\"\n")]
    [InlineData("a: [b,\n  c]\n")]
    [InlineData("a: [b: c]\n")]
    [InlineData("a: b # c\n  d\n")]
    [InlineData("a: b\n  c: d\n")]
    [InlineData("a: b\n  - c\n")]
    [InlineData("a:\n  <<: b\n")]
    [InlineData("a: { <<: { b: c } }\n")]
    [InlineData("- a *b: c\n")]
    [InlineData("- [a *b, c]\n")]
    [InlineData("a:\tb\n")]
    [InlineData("a: b\u0085c\n")]
    [InlineData("a: b\u2028c\n")]
    [InlineData("a: b\uFEFFc\n")]
    [InlineData("a: b\u0001c\n")]
    public void It_leaves_to_the_other(string yaml) => Assert.False(YamlReaders.Agree(yaml));

    [Theory]
    [InlineData(24)]
    [InlineData(25)]
    public void A_duplicate_key_is_left_to_the_other_however_many_there_are(int keys)
    {
        string yaml = string.Concat(Enumerable.Range(1, keys).Select(static i => $"k{i}: v\n"));

        Assert.True(YamlReaders.Agree(yaml));
        Assert.False(YamlReaders.Agree(yaml + "k1: v\n"));
    }

    [Theory]
    [InlineData(1024, true)]
    [InlineData(1025, false)]
    public void A_key_is_read_as_far_as_YamlDotNet_looks_for_its_colon(int length, bool isRead)
    {
        Assert.Equal(isRead, YamlReaders.Agree(new string('k', length) + ": v\n"));
        Assert.Equal(isRead, YamlReaders.Agree($"a: {{ {new string('k', length - 1)}: v }}\n"));
    }

    [Theory]
    [InlineData(50, true)]
    [InlineData(51, false)]
    public void Deep_nesting_is_left_to_the_other(int levels, bool isRead) =>
        Assert.Equal(isRead, YamlReaders.Agree(Yaml.NestedMappings(levels)));

    [Fact]
    public void A_part_of_a_file_is_read_at_its_place()
    {
        var file = new SourceFile("/seeds/a.md", "seeds/a.md", "---\na: b\nc:\n  - d\n---\nText.\n");

        Assert.True(YamlReaders.Agree(file, 4, file.Text.LastIndexOf("---", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_readers_agree_on_documents()
    {
        int read = 0;
        PlainYaml.Document.Sample(
            yaml =>
            {
                if (YamlReaders.Agree(yaml))
                {
                    Interlocked.Increment(ref read);
                }
            },
            iter: 20_000);

        Assert.InRange(read, 4_000, 20_000);
    }

    [Fact]
    public void The_readers_agree_on_documents_with_slips() => Gen
        .Select(PlainYaml.Document, PlainYaml.Slip.Array[1, 3])
        .Sample(static it => { YamlReaders.Agree(Spoil(it.Item1, it.Item2)); }, iter: 20_000);

    [Fact]
    public void The_readers_agree_on_passages_of_files_with_slips() => Gen
        .Select(Passage, PlainYaml.Slip.Array[0, 3])
        .Sample(static it => { YamlReaders.Agree(Spoil(it.Item1, it.Item2)); }, iter: 30_000);

    private static string Spoil(string text, Func<string, string>[] slips) =>
        slips.Aggregate(text, static (spoilt, slip) => slip(spoilt));

    private static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));
}
