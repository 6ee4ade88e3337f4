using CorpusData.Compiler;
using CorpusData.Compiler.Check;
using CorpusData.Workspace;

namespace CorpusData.JsonSchema.Tests;

/// <summary>The JSON Schema that this repository ships for its own corpus.</summary>
public class ShippedSchemaTests
{
    [Fact]
    public void The_file_is_what_the_program_makes()
    {
        CorpusCompilation compilation = CorpusWorkspace.Open(RepositoryRoot.Path).Compilation;
        Corpus corpus = compilation.Corpus;

        Assert.Empty(compilation.Findings);
        Assert.Equal(
            File.ReadAllText(Path.Combine(RepositoryRoot.Path, JsonSchemaEmitter.Output)),
            JsonSchemaEmitter.Print(JsonSchemaEmitter.Emit(corpus.Schema, corpus)));
    }

    [Fact]
    public void The_text_ends_its_lines_with_LF_alone()
    {
        Corpus corpus = CorpusWorkspace.Open(RepositoryRoot.Path).Compilation.Corpus;

        string text = JsonSchemaEmitter.Print(JsonSchemaEmitter.Emit(corpus.Schema, corpus));

        Assert.DoesNotContain('\r', text);
        Assert.EndsWith("}\n", text);
        Assert.Contains("“Read More”", text);
    }

    [Fact]
    public void Every_seed_names_the_schema_in_its_first_line()
    {
        foreach (string seed in Directory.GetFiles(Path.Combine(RepositoryRoot.Path, "seeds"), "*.yaml"))
        {
            Assert.Equal("# yaml-language-server: $schema=../schema/corpus.schema.json", File.ReadLines(seed).First());
        }
    }
}
