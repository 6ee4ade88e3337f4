using CorpusData.Compiler;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusData.Generator.Tests;

/// <summary>What published LinkML schemas contain, and schemas for CorpusData rarely do, becomes C# that compiles.</summary>
public sealed class PublishedSchemaTests
{
    private const string Schema = """
        imports: [linkml:types]
        classes:
          Corpus: { tree_root: true, attributes: { things: { range: Thing, multivalued: true, inlined: true }, samples: { range: Sample, multivalued: true, inlined: true } } }
          Base: { attributes: { id: { identifier: true }, kind: {}, kinds: { multivalued: true }, label: { string_serialization: "{id}" } } }
          Noted: { mixin: true, attributes: { note: {} }, slot_usage: { size: { minimum_value: 1 } } }
          Thing: { mixins: [Noted, Base], slot_usage: { kind: { range: Word, ifabsent: Word(a) }, kinds: { range: Word, required: true } } }
          Sample: { attributes: { id: { identifier: true, range: integer }, of: { range: Thing }, from: { range: Sample } } }
        slots:
          size: { range: integer }
        enums:
          Word: { permissible_values: { a: , b: } }
        """;

    private const string Seeds = """
        things: { one: { kinds: [a, b], note: x, size: 3 } }
        samples: { 12: { of: one, from: 12 } }
        """;

    [Fact]
    public void It_is_accepted_and_compiles()
    {
        var compilation = CorpusCompilation.Create(
        [
            CorpusFile.FromText("/corpus/schema/corpus.yaml", "schema/corpus.yaml", Schema, CorpusRole.Schema),
            CorpusFile.FromText("/corpus/seeds/all.yaml", "seeds/all.yaml", Seeds, CorpusRole.Seed),
        ]);
        IEnumerable<SyntaxTree> code = compilation.Emit().Select(static file => CSharpSyntaxTree.ParseText(file.Text, Harness.ParseOptions, file.Name));

        Assert.Empty(compilation.Findings);
        Assert.Empty(Harness.Compilation().AddSyntaxTrees(code).GetDiagnostics());
    }
}
