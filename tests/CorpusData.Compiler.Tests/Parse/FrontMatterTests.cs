using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Tests.Parse;

public sealed class FrontMatterTests
{
    [Theory]
    [InlineData("---\na: b\n---\nText.\n", "Text.\n")]
    [InlineData("---\na: b\n---  \nText.\n", "Text.\n")]
    [InlineData("---\r\na: b\r\n---\r\nText.\r\n", "Text.\n")]
    [InlineData("\uFEFF---\na: b\n---\nText.\n", "Text.\n")]
    [InlineData("---\na: b\n---", "")]
    [InlineData("---\n---\nText.\n", "Text.\n")]
    [InlineData("Text.\n---\na: b\n---\n", "Text.\n---\na: b\n---\n")]
    [InlineData("\n---\nText.\n---\n", "\n---\nText.\n---\n")]
    [InlineData("----\nText.\n", "----\nText.\n")]
    [InlineData("--- a\nText.\n", "--- a\nText.\n")]
    [InlineData("", "")]
    public void The_content_begins_behind_it(string text, string content)
    {
        ParsedFile file = Parse(text);

        Assert.Empty(file.Findings);
        Assert.Equal(content, file.File.Text[file.ContentStart..]);
    }

    [Theory]
    [InlineData("---\na: b\n---\nText.\n", true)]
    [InlineData("---\n---\nText.\n", false)]
    [InlineData("---\n# nothing\n---\nText.\n", false)]
    [InlineData("Text.\n", false)]
    public void It_is_read_where_it_says_something(string text, bool isThere) =>
        Assert.Equal(isThere, Parse(text).Yaml is not null);

    [Theory]
    [InlineData("a.txt", true)]
    [InlineData("a.md", true)]
    [InlineData("A.TXT", true)]
    [InlineData("a.yaml", false)]
    [InlineData("a.yml", false)]
    [InlineData("a.txt.yaml", false)]
    public void A_document_is_known_by_its_extension(string path, bool isDocument) =>
        Assert.Equal(isDocument, FileParser.IsDocument(path));

    private static ParsedFile Parse(string text) => FileParser.Parse(new SourceFile("/seeds/a.md", "seeds/a.md", text));
}
